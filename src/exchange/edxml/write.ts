/**
 * A packet as XML, piece by piece: a file is turned into base64 while it is read. Elements whose
 * codes nobody has read stay empty.
 */
import { DOCUMENT_TYPES, EDXML } from './codes.ts'
import { dayText, documentId, type Enclosed, type Organ, type Packet } from './packet.ts'

export type Opened = (file: Enclosed) => AsyncIterable<Uint8Array>

/** The pieces of the packet's text. */
export async function* packetPieces(packet: Packet, open: Opened): AsyncGenerator<string> {
  const { value: uri } = EDXML.namespace
  const { value: prefix } = EDXML.prefix
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<edXML xmlns="${uri}" xmlns:${prefix}="${uri}">`
  const head = tag(`${prefix}:edXMLHeader`, `${header(packet)}${trace(packet)}`)
  yield tag(`${prefix}:edXMLEnvelope`, `${head}${tag(`${prefix}:edXMLBody`, manifest(packet))}`)
  yield '<AttachmentEncoded>'
  for (const file of packet.files) {
    yield `<Attachment>${leaf('ContentType', file.type)}${leaf('ContentId', file.id)}`
    yield `${leaf('Description', file.description)}<ContentTransferEncoded>`
    yield* base64(open(file))
    yield `</ContentTransferEncoded>${leaf('AttachmentName', file.name)}</Attachment>`
  }
  yield '</AttachmentEncoded></edXML>\n'
}

function header(packet: Packet): string {
  const { from, to, number, notation, place, day, type, typeName, signer, places } = packet
  return tag(
    'MessageHeader',
    [
      organ('From', from),
      ...to.map((one) => organ('To', one)),
      tag('Code', leaf('CodeNumber', number) + leaf('CodeNotation', notation)),
      tag('PromulgationInfo', leaf('Place', place) + leaf('PromulgationDate', dayText(day))),
      tag(
        'DocumentType',
        leaf('Type', String(type)) +
          leaf('TypeName', typeName || (DOCUMENT_TYPES[type]?.value ?? '')) +
          leaf('TypeDetail', ''),
      ),
      leaf('Subject', packet.subject),
      leaf('Content', packet.content),
      tag(
        'SignerInfo',
        leaf('Competence', '') + leaf('Position', signer.position) + leaf('FullName', signer.name),
      ),
      leaf('DueDate', ''),
      tag('ToPlaces', places.map((one) => leaf('Place', one)).join('')),
      tag('OtherInfo', OTHERS.map((name) => leaf(name, '')).join('')),
      leaf('SteeringType', ''),
      leaf('DocumentId', documentId(packet)),
    ].join(''),
  )
}

const OTHERS = [
  'Priority',
  'SphereOfPromulgation',
  'TyperNotation',
  'PromulgationAmount',
  'PageAmount',
  'Direction',
  'Appendixes',
] as const

const ORGAN_OTHERS = ['OrganAdd', 'Email', 'Telephone', 'Fax', 'Website'] as const

function organ(name: string, { id, name: called }: Organ): string {
  const own = leaf('OrganId', id) + leaf('OrganizationInCharge', '') + leaf('OrganName', called)
  return tag(name, own + ORGAN_OTHERS.map((other) => leaf(other, '')).join(''))
}

/** 'Bussiness' is spelt so on the axis. */
function trace({ from, sent }: Packet): string {
  const one =
    sent === undefined ? '' : tag('TraceHeader', leaf('OrganId', from.id) + leaf('Timestamp', sent))
  const business = tag('Bussiness', leaf('BussinessDocType', '') + leaf('BussinessDocReason', ''))
  return tag('TraceHeaderList', one + business)
}

function manifest({ files }: Packet): string {
  const xlink = 'http://www.w3.org/1999/xlink'
  const references = files.map(
    ({ id, name, type, description }) =>
      `<Reference xmlns:xlink="${xlink}" xlink:href="cid:${escaped(id)}">` +
      leaf('Description', description) +
      leaf('AttachmentName', name) +
      leaf('ContentType', type) +
      `${leaf('ContentId', id)}</Reference>`,
  )
  return `<edXMLManifest version="1.0">${references.join('')}</edXMLManifest>`
}

function tag(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`
}

function leaf(name: string, text: string): string {
  return tag(name, escaped(text))
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader of XML would make each of these a line feed.
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
  // Bare, it is a sign of bytes read in a wrong code, and readers refuse it.
  '\ufffd': '&#65533;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"\r\u0085\u2028\u2029\ufffd]/g, (letter) => ESCAPES[letter] ?? letter)
}

/** Three bytes are four letters, so a piece is cut at a multiple of three. */
async function* base64(content: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of content) {
    const bytes = Buffer.concat([rest, piece])
    const whole = bytes.length - (bytes.length % 3)
    yield bytes.subarray(0, whole).toString('base64')
    rest = bytes.subarray(whole)
  }
  yield rest.toString('base64')
}
