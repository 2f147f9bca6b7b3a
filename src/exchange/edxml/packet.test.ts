/** Packets out and in: what was written is read again, and what would do harm is not read. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DOCUMENT_TYPES, LETTER_OF_SUBMISSION, UNREAD } from './codes.ts'
import type { Enclosed, Packet } from './packet.ts'
import { readPacket } from './read.ts'
import { packetPieces } from './write.ts'

const PACKET: Packet = {
  from: { id: 'H37.02.02', name: 'UBND xã Mẫu' },
  to: [{ id: 'H37.02', name: 'Sở Nội vụ tỉnh Mẫu' }],
  ...{ number: '512', notation: 'TTr-UBND', place: 'Mẫu', day: '2026-11-27' },
  ...{ type: LETTER_OF_SUBMISSION, typeName: 'Tờ trình' },
  ...{ subject: 'Đề nghị khen thưởng', content: 'Đề nghị khen thưởng <năm 2026> & giai đoạn' },
  signer: { position: 'Chủ tịch', name: 'Trần Văn Mẫu' },
  places: ['Như trên', 'Lưu: VT'],
  sent: '2026/11/27 08:30:00',
  files: [{ id: 'tep-1', name: 'Tờ trình.pdf', type: 'application/pdf', description: 'Tờ trình' }],
}

async function* inPieces(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}

type Pieces = readonly Uint8Array[]

async function written(packet: Packet, contents: ReadonlyMap<string, Pieces>): Promise<string> {
  const open = ({ id }: Enclosed) => inPieces(contents.get(id) ?? [])
  let text = ''
  for await (const piece of packetPieces(packet, open)) text += piece
  return text
}

const one = new Map([['tep-1', [Buffer.from('%PDF-1.7 tờ trình')]]])

function faultsIn(text: string | Uint8Array): string {
  const read = readPacket(typeof text === 'string' ? Buffer.from(text) : text)
  return read.ok ? '' : read.refusal.join('\n')
}

test('a packet has the elements and the order that others read', async () => {
  const text = await written(PACKET, one)

  assert.match(
    text,
    /^<\?xml[^>]*>\n<edXML xmlns="[^"]+" xmlns:edXML="[^"]+"><edXML:edXMLEnvelope>/,
  )
  const names = [...text.matchAll(/<([A-Za-z:]+)[ >]/g)].map(([, name]) => name)
  assert.deepEqual(names.slice(0, 22), [
    ...['edXML', 'edXML:edXMLEnvelope', 'edXML:edXMLHeader', 'MessageHeader'],
    ...['From', 'OrganId', 'OrganizationInCharge', 'OrganName', 'OrganAdd', 'Email', 'Telephone'],
    ...['Fax', 'Website', 'To', 'OrganId', 'OrganizationInCharge', 'OrganName', 'OrganAdd'],
    ...['Email', 'Telephone', 'Fax', 'Website'],
  ])
  assert.match(text, /<PromulgationDate>2026\/11\/27<\/PromulgationDate>/)
  assert.match(text, /<DocumentId>H37\.02\.02,2026\/11\/27,512\/TTr-UBND<\/DocumentId>/)
  assert.match(text, /xlink:href="cid:tep-1"/)
  assert.match(text, /<ContentTransferEncoded>JVBERi0xLjcg/)
})

test('a code that nobody has read is written empty', async () => {
  const text = await written(PACKET, one)

  for (const name of UNREAD) assert.match(text, new RegExp(`<${name}></${name}>`), name)
})

test('a code says whether it was read in the regulation or only follows from its order', () => {
  assert.equal(DOCUMENT_TYPES[LETTER_OF_SUBMISSION]?.value, 'Tờ trình')
  assert.equal(DOCUMENT_TYPES[LETTER_OF_SUBMISSION]?.certainty, 'computed')
  assert.equal(DOCUMENT_TYPES[18]?.certainty, 'seen')
})

const LETTERS = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((it) => it.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ''))
const text = fc.oneof(
  LETTERS,
  fc.constantFrom('<b>&amp;"\r\n\']]>', 'Đề nghị', '<!DOCTYPE', '', '\u0085\u2028\u2029\ufffd'),
)
const named = text.map((it) => `a${it.replaceAll(/[/\\:*?"<>|\n\r\t]/g, '')}`)
const plain = { noNullPrototype: true }
const organ = fc.record(
  { id: fc.constantFrom('H37', 'H37.02.02', '000.00.00.H62'), name: text },
  plain,
)
const arbitrary = fc.record({
  from: organ,
  to: fc.array(organ, { minLength: 1, maxLength: 3 }),
  ...{ number: fc.nat(999_999_999).map(String), notation: text.map((it) => `T${it}`), place: text },
  day: fc.constantFrom('2026-11-27', '2024-02-29'),
  type: fc.integer({ min: 1, max: 26 }),
  typeName: text.map((it) => `T${it}`),
  ...{ subject: text, content: text },
  signer: fc.record({ position: text, name: text }, plain),
  places: fc.array(text, { maxLength: 3 }),
  files: fc.array(fc.record({ name: named, description: text }, plain), { maxLength: 3 }),
})
const pieces = fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 4 })

test('whatever stands in a packet comes back as it was, in whatever pieces its files came', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitrary,
      fc.array(pieces, { minLength: 3, maxLength: 3 }),
      async (given, all) => {
        const files = given.files.map((it, at) => ({
          ...it,
          id: `t${at}`,
          type: 'application/pdf',
        }))
        const packet: Packet = { ...given, files }
        const contents = new Map(files.map(({ id }, at) => [id, all[at] ?? []]))
        const xml = await written(packet, contents)
        const read = readPacket(Buffer.from(xml))

        assert.ok(read.ok, JSON.stringify(read))
        assert.deepEqual(read.value.packet, packet)
        for (const { id } of files)
          assert.deepEqual(
            Buffer.from(read.value.contents.get(id) ?? []),
            Buffer.concat(contents.get(id) ?? []),
          )
      },
    ),
    { numRuns: 100 },
  )
})

test('entities and document types are refused before they are parsed', async () => {
  const good = await written(PACKET, one)
  const laughs = `<!DOCTYPE edXML [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`
  const file = `<!DOCTYPE edXML [<!ENTITY x SYSTEM "file:///etc/passwd">]>`
  for (const kind of [laughs, file, laughs.toLowerCase()])
    assert.match(faultsIn(good.replace('?>\n', `?>\n${kind}`)), /DOCTYPE hoặc thực thể/)
  assert.match(faultsIn(good.replace('Mẫu', '&khong-co;')), /không phải gói tin edXML đọc được/)
})

test('nesting without end, elements without end and endless tags are refused', async () => {
  const good = await written(PACKET, one)
  const inside = (more: string) => good.replace('</MessageHeader>', `${more}</MessageHeader>`)

  assert.match(faultsIn(inside(`${'<a>'.repeat(9e4)}${'</a>'.repeat(9e4)}`)), /quá sâu/)
  assert.match(
    faultsIn(inside(`${'<a><!-- </a> -->'.repeat(9e3)}${'</a>'.repeat(9e3)}`)),
    /quá sâu/,
    'a comment does not hide how deep it is',
  )
  assert.match(faultsIn(inside('<a/>'.repeat(9e4))), /quá nhiều phần tử/)
  assert.match(faultsIn(inside(`<a b="${'x'.repeat(9e4)}"/>`)), /thẻ quá dài/)
  assert.match(faultsIn(new Uint8Array((64 << 20) + 1)), /lớn hơn 64 MB/)
})

test('a packet cut off, of another encoding or no packet at all says so', async () => {
  const good = await written(PACKET, one)

  assert.match(faultsIn(good.slice(0, 900)), /không phải gói tin edXML đọc được|thẻ quá dài/)
  assert.match(faultsIn(Uint8Array.from([0xff, 0xfe, 0x3c])), /không phải văn bản UTF-8/)
  assert.match(faultsIn('<html></html>'), /không phải gói tin edXML/)
  assert.match(faultsIn('<edXML></edXML>'), /không có phần đầu/)
  assert.notEqual(faultsIn(''), '')
})

test('a file named without content, a content without name and a path are each told', async () => {
  const good = await written(PACKET, one)

  assert.match(faultsIn(good.replace(/<Attachment>.*<\/Attachment>/, '')), /mà không có nội dung/)
  assert.match(faultsIn(good.replace(/<Reference.*<\/Reference>/, '')), /không được nhắc tới/)
  assert.match(faultsIn(good.replaceAll('Tờ trình.pdf', '../../a.pdf')), /Tên tệp .* không hợp lệ/)
  assert.match(faultsIn(good.replace('JVBERi', 'JVB*Ri')), /không phải base64/)
  assert.match(faultsIn(good.replace('>H37.02.02<', '>../..<')), /Mục from\.id thiếu hoặc sai dạng/)
})

test('another sender’s prefixes and line breaks are read as well', async () => {
  const good = await written(PACKET, one)
  const other = good
    .replaceAll('edXML:', 'ed:')
    .replace('xmlns:edXML', 'xmlns:ed')
    .replaceAll('><', '>\n  <')
    .replace('JVBERi', 'JVB\n   ERi')

  assert.equal(faultsIn(other), '')
})

test('whatever text comes, it is read or refused, never a fault', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('<edXML', '<a>', '&', '<![CDATA[')), (it) => {
      assert.notEqual(faultsIn(it), '')
    }),
  )
})
