/**
 * A packet read from XML that somebody else wrote. Types of document, entities, depth beyond any
 * packet and more elements than one has are refused before anything is parsed; elements are known
 * by their local names, since senders differ in prefixes.
 */
import { DOMParser, type Element } from '@xmldom/xmldom'
import { ok, type Result, refuse } from '#kernel'
import { DOCUMENT_TYPES } from './codes.ts'
import { Packet } from './packet.ts'
import { say } from './read.vi.ts'
import { isHarmful } from './shape.ts'

export type ReadPacket = Readonly<{
  packet: Packet
  /** Contents by the id of the file. */
  contents: ReadonlyMap<string, Uint8Array>
}>

/** 64 MB of text: two files of the largest size that is kept. */
export const LARGEST_PACKET = 64 << 20

/** Refused with every fault, in words that say what to do. */
export function readPacket(bytes: Uint8Array): Result<ReadPacket, readonly string[]> {
  if (bytes.length > LARGEST_PACKET) return refuse([say.tooLarge])
  const text = decoded(bytes)
  if (text === undefined) return refuse([say.notUtf8])
  const harm = isHarmful(text)
  if (harm) return refuse([say[harm]])
  const root = parsed(text)
  if (root?.localName !== 'edXML') return refuse([say.notPacket])
  const envelope = child(root, 'edXMLEnvelope')
  const header = child(child(envelope, 'edXMLHeader'), 'MessageHeader')
  if (!header) return refuse([say.noHeader])
  const references = children(child(child(envelope, 'edXMLBody'), 'edXMLManifest'), 'Reference')
  const encoded = children(child(root, 'AttachmentEncoded'), 'Attachment')
  const trace = child(child(envelope, 'edXMLHeader'), 'TraceHeaderList')
  const read = Packet.safeParse(packetFrom(header, references, trace))
  const contents = contentsOf(encoded)
  if (!contents.ok) return contents
  if (!read.success) return refuse(wrongFields(read.error.issues))
  const faults = referenceFaults(read.data, contents.value)
  return faults.length > 0 ? refuse(faults) : ok({ packet: read.data, contents: contents.value })
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Whatever the parser would repair or warn of is no packet. */
function parsed(text: string): Element | undefined {
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message)
    },
  })
  try {
    return parser.parseFromString(text, 'text/xml').documentElement ?? undefined
  } catch {
    return undefined
  }
}

function children(above: Element | undefined, name: string): readonly Element[] {
  if (!above) return []
  return [...above.childNodes].filter(
    (node): node is Element => node.nodeType === 1 && (node as Element).localName === name,
  )
}

function child(above: Element | undefined, name: string): Element | undefined {
  return children(above, name)[0]
}

function textOf(above: Element | undefined, name: string): string {
  return child(above, name)?.textContent ?? ''
}

function packetFrom(
  header: Element,
  references: readonly Element[],
  trace: Element | undefined,
): unknown {
  const organ = (one: Element | undefined) => {
    return { id: textOf(one, 'OrganId'), name: textOf(one, 'OrganName') }
  }
  const kind = child(header, 'DocumentType')
  const type = Number(textOf(kind, 'Type'))
  const signer = child(header, 'SignerInfo')
  const sent = textOf(child(trace, 'TraceHeader'), 'Timestamp')
  return {
    from: organ(child(header, 'From')),
    to: children(header, 'To').map(organ),
    number: textOf(child(header, 'Code'), 'CodeNumber'),
    notation: textOf(child(header, 'Code'), 'CodeNotation'),
    place: textOf(child(header, 'PromulgationInfo'), 'Place'),
    day: textOf(child(header, 'PromulgationInfo'), 'PromulgationDate').replaceAll('/', '-'),
    type,
    typeName: textOf(kind, 'TypeName') || (DOCUMENT_TYPES[type]?.value ?? ''),
    subject: textOf(header, 'Subject'),
    content: textOf(header, 'Content'),
    signer: { position: textOf(signer, 'Position'), name: textOf(signer, 'FullName') },
    places: children(child(header, 'ToPlaces'), 'Place').map((one) => one.textContent ?? ''),
    ...(sent === '' ? {} : { sent }),
    files: references.map((one) => ({
      id: textOf(one, 'ContentId'),
      name: textOf(one, 'AttachmentName'),
      type: textOf(one, 'ContentType'),
      description: textOf(one, 'Description'),
    })),
  }
}

function contentsOf(
  encoded: readonly Element[],
): Result<ReadonlyMap<string, Uint8Array>, readonly string[]> {
  const contents = new Map<string, Uint8Array>()
  const faults = encoded.flatMap((one) => {
    const id = textOf(one, 'ContentId')
    const text = textOf(one, 'ContentTransferEncoded').replaceAll(/\s/g, '')
    const isBase64 = text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)
    if (contents.has(id)) return say.fileTwice(id)
    if (!isBase64) return say.notBase64(id)
    contents.set(id, Buffer.from(text, 'base64'))
    return []
  })
  return faults.length > 0 ? refuse(faults) : ok(contents)
}

function wrongFields(issues: readonly Readonly<{ path: readonly PropertyKey[] }>[]) {
  return [...new Set(issues.map(({ path }) => say.wrongField(path.map(String).join('.'))))]
}

function referenceFaults({ files }: Packet, contents: ReadonlyMap<string, unknown>) {
  const named = new Set(files.map(({ id }) => id))
  return [
    ...files.filter(({ id }) => !contents.has(id)).map(({ name }) => say.noContent(name)),
    ...[...contents.keys()].filter((id) => !named.has(id)).map(say.notNamed),
    ...(named.size < files.length ? [say.twoOfOneId] : []),
    ...files.filter(({ name }) => !isFileName(name)).map(({ name }) => say.badName(name)),
  ]
}

/** A name of a file in one folder, on every system. */
function isFileName(name: string): boolean {
  return !/[/\\:*?"<>|\n\r\t]/.test(name) && !/^\.+$/.test(name) && name.length <= 200
}
