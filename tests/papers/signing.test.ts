/** A paper of the program signed and sealed: in its place, still archival, judged by others. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { civil } from '#kernel'
import { main } from '#main'
import { paperPdf } from '#papers'
import { PLACES } from '#papers/signing'
import { createTypesetter } from '#papers/typst'
import { placesIn } from '#platform/signature'
import { CERTIFICATE_PASSWORD, testCertificates } from '#testing'
import { asked, materialFor, samples } from './run.ts'

const made = testCertificates()
const at = (name: string) => join(made.folder, name)
const must = process.env['REQUIRE_ALL'] === '1'
const has = (program: string) => spawnSync(program, ['--version']).error === undefined
const skip = !must && !(has('qpdf') && has('pdfsig'))

const decision = samples(materialFor('an-bien-cchc-2020')).find(
  ({ kind }) => kind === 'award-decision',
)
assert.ok(decision)
const paper = paperPdf(createTypesetter(), decision)
assert.ok(paper.ok)
writeFileSync(at('qd.pdf'), paper.value)
writeFileSync(at('mat-khau'), `${CERTIFICATE_PASSWORD}\n`)
writeFileSync(at('sai'), 'sai\n')
writeFileSync(at('chu-ky.png'), png(320, 160))
writeFileSync(at('dau.png'), png(425, 425, 11_811))
writeFileSync(at('dau-khong-co.png'), png(425, 425))

/** A PNG of one colour, half seen through, with its dots a metre when it knows its size. */
function png(width: number, height: number, perMetre?: number): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), content])
    const numbers = [content.length, crc(body)].map((it) => {
      const four = Buffer.alloc(4)
      four.writeUInt32BE(it)
      return four
    })
    return Buffer.concat([numbers[0] ?? body, body, numbers[1] ?? body])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([8, 6], 8)
  const size = Buffer.alloc(9)
  size.writeUInt32BE(perMetre ?? 0)
  size.writeUInt32BE(perMetre ?? 0, 4)
  size[8] = 1
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 4, 128)])
  const dots = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    ...(perMetre === undefined ? [] : [chunk('pHYs', size)]),
    chunk('IDAT', dots),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

async function thidua(...args: readonly string[]) {
  const told: string[] = []
  const world = {
    home: '.',
    today: civil('2026-11-27'),
    say: told.push.bind(told),
    complain: told.push.bind(told),
  }
  const code = await main(args, world)
  return { code, said: told.join('') }
}

const sign = (from: string, out: string, ...more: readonly string[]) =>
  thidua('sign', at(from), '--out', at(out), ...more)
const AS = (name: string) => ['--certificate', at(`${name}.p12`), '--password-file', at('mat-khau')]
const PERSON = [...AS('ca-nhan'), '--as', 'chu-ky', '--picture', at('chu-ky.png')]
const BODY = [...AS('co-quan'), '--as', 'dau', '--picture', at('dau.png')]

const first = await sign('qd.pdf', 'ky.pdf', ...PERSON)
const second = await sign('ky.pdf', 'dau.pdf', ...BODY)
const third = await sign('dau.pdf', 'sao.pdf', ...AS('co-quan'), '--as', 'sao-y')

test('signature, seal and copy go on one behind the other, each over the file as it was', () => {
  assert.deepEqual([first.code, second.code, third.code], [0, 0, 0], first.said + second.said)
  const names = ['qd.pdf', 'ky.pdf', 'dau.pdf', 'sao.pdf']
  const files = names.map((name) => readFileSync(at(name)))
  for (const [index, file] of files.slice(1).entries()) {
    const before = files[index] ?? file
    assert.ok(file.subarray(0, before.length).equals(before), names[index])
  }
})

test('it is said who signed, in order, and everything rests on the root that is named', async () => {
  const { code, said } = await thidua('check-signature', at('sao.pdf'), '--root', at('goc.pem'))

  assert.equal(code, 0, said)
  assert.equal([...said.matchAll(/Nguyên vẹn: sau đó chỉ có thêm chữ ký số khác/g)].length, 2)
  assert.match(said, /Lâm Quốc Khải, UBND huyện An Biên[\s\S]*UBND huyện An Biên/)
  assert.match(said, /Nguyên vẹn: tệp không đổi từ khi ký/)
})

test('without a root it is said that nothing is established, and the exit code is not 0', async () => {
  const { code, said } = await thidua('check-signature', at('sao.pdf'))

  assert.equal(code, 1)
  assert.match(said, /Chưa xác định: chưa chỉ ra chứng thư gốc/)
})

test('a byte changed is told, and the exit code says it', async () => {
  const file = readFileSync(at('sao.pdf'))
  file.write('9', file.indexOf('/Type /Page\n') + 6)
  writeFileSync(at('sua.pdf'), file)
  const { code, said } = await thidua('check-signature', at('sua.pdf'), '--root', at('goc.pem'))

  assert.equal(code, 2, said)
})

test('the signature stands above the printed name, the seal a third over it', async () => {
  const plain = await placesIn(readFileSync(at('qd.pdf')))
  const signed = await placesIn(readFileSync(at('ky.pdf')))
  const sealed = await placesIn(readFileSync(at('dau.pdf')))
  const name = plain?.last('Lâm Quốc Khải')
  const [hand, seal] = [signed?.signature, sealed?.signature]
  assert.ok(name && hand && seal)
  const mm = (points: number) => Math.round((points * 254) / 72) / 10

  assert.equal(hand.page, name.page)
  assert.equal(mm(hand.box.x + hand.box.width / 2), mm(name.box.x + name.box.width / 2))
  assert.equal(mm(hand.box.y - name.box.y - name.box.height), 1)
  assert.equal(mm(hand.box.height), 20)
  // 425 dots at 11,811 a metre are 36 mm: the seal is as large as it is.
  assert.equal(mm(seal.box.x) + 36, mm(hand.box.x + hand.box.width / 3))
  assert.equal(mm(seal.box.y + seal.box.height) - 18, mm(hand.box.y + hand.box.height / 2))
})

test('what law.md calls uncertain is marked so, and the rest names its source', () => {
  assert.equal(PLACES.digitised.where.certainty, 'seen')
  assert.equal(PLACES.seal.where.certainty, 'unverified')
})

test('it stays archival: its own word for it, embedded letters, a seen field, no syntax error', {
  skip,
}, () => {
  const file = readFileSync(at('sao.pdf'))
  const fonts = (asked(['pdffonts', 'FILE'], file) ?? '').trim().split('\n').slice(2)
  const text = file.toString('latin1')

  assert.equal(spawnSync('qpdf', ['--check', at('sao.pdf')]).status, 0)
  assert.match(text, /pdfaid:part>2<[\s\S]*pdfaid:conformance>A</)
  assert.ok(fonts.length >= 4)
  for (const font of fonts) assert.match(font, /Tinos-\S+ .* yes yes yes /)
  // ISO 19005-2, 6.3.2 and 6.3.3: printed, not hidden, with an appearance; no values to compute.
  assert.equal([...text.matchAll(/\/F 132/g)].length, 3)
  assert.equal([...text.matchAll(/\/AP <<\n?\/N \d+ 0 R/g)].length, 3)
  assert.doesNotMatch(text, /NeedAppearances|\/XFA|\/JavaScript/)
})

test('another program finds three valid signatures', { skip }, () => {
  const said = asked(['pdfsig', '-nocert', 'FILE'], readFileSync(at('sao.pdf'))) ?? ''

  assert.equal([...said.matchAll(/Signature is Valid/g)].length, 3)
  assert.equal([...said.matchAll(/ETSI\.CAdES\.detached/g)].length, 3)
})

test('openssl verifies the CMS over the covered bytes, and not over others', () => {
  const file = readFileSync(at('ky.pdf'))
  const range = /\/ByteRange \[0 (\d+) (\d+) (\d+)/.exec(file.toString('latin1')) ?? []
  const [end = 0, from = 0, rest = 0] = range.slice(1).map(Number)
  const bytes = Buffer.concat([file.subarray(0, end), file.subarray(from, from + rest)])
  writeFileSync(at('cms.der'), Buffer.from(file.toString('latin1', end + 1, from - 1), 'hex'))
  const verified = (content: Buffer) => {
    writeFileSync(at('noi-dung'), content)
    const files = ['-in', at('cms.der'), '-content', at('noi-dung'), '-CAfile', at('goc.pem')]
    const how = ['-inform', 'DER', '-binary', '-purpose', 'any', '-cades']
    return spawnSync('openssl', ['cms', '-verify', ...how, ...files]).status
  }

  assert.equal(verified(bytes), 0)
  assert.notEqual(verified(Buffer.concat([bytes, Buffer.from(' ')])), 0)
})

const REFUSED: readonly (readonly [string, readonly string[], RegExp])[] = [
  [
    'a wrong password',
    ['--certificate', at('ca-nhan.p12'), '--password-file', at('sai')],
    /Mật khẩu không đúng/,
  ],
  ['no certificate', [], /Thiếu --certificate/],
  ['an unknown purpose', [...AS('ca-nhan'), '--as', 'nhay'], /chu-ky, dau, sao-y, so-hoa/],
  ['no picture', [...AS('ca-nhan'), '--as', 'chu-ky'], /Thiếu --picture/],
  [
    'a picture that is no PNG',
    [...AS('ca-nhan'), '--as', 'chu-ky', '--picture', at('mat-khau')],
    /không phải ảnh PNG/,
  ],
  [
    'a seal of unknown size',
    [...AS('co-quan'), '--as', 'dau', '--picture', at('dau-khong-co.png')],
    /kích thước thật/,
  ],
  ['a name not printed above a space', [...PERSON, '--name', 'Điều 1'], /Không tìm thấy họ tên/],
  ['a page that is not there', [...PERSON, '--at', '9,10,10'], /không có trang 9/],
]

for (const [name, options, says] of REFUSED)
  test(`it is not signed, and nothing is written: ${name}`, async () => {
    const { code, said } = await sign('qd.pdf', 'khong.pdf', ...options)

    assert.equal(code, 2)
    assert.match(said, says)
    assert.throws(() => readFileSync(at('khong.pdf')))
  })

test('nothing is written over', async () => {
  const { code, said } = await sign('qd.pdf', 'ky.pdf', ...PERSON)

  assert.equal(code, 2)
  assert.match(said, /đã có/)
})
