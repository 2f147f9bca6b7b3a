/** The parcel of one receiving level: what is in it, and that it comes back as it was. */
import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { HOME } from '#campaign'
import { contentsOf, LIST, Parcel, parcelText, readParcel, receiptIn } from '#exchange'
import { civil } from '#kernel'
import { main } from '#main'
import { sha256 } from '#platform'
import { contentsFor, EVIDENCE, fresh, materialFor, packed, scratch, unpacked } from './run.ts'

after(() => rmSync(scratch, { recursive: true }))

/** Hashes of a run move with every change of data or program; names and words are compared. */
function stable(text: string): string {
  return text.replaceAll(/\b[0-9a-f]{64}\b/g, '…').replaceAll(/thidua 0\.\d\.\d/g, 'thidua')
}

function golden(name: string, text: string): void {
  const file = join(HOME, 'tests/exchange/golden', name)
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  assert.ok(existsSync(file), `no golden file ${name}`)
  assert.equal(text, readFileSync(file, 'utf8'))
}

test('the data of a parcel say what they said', () => {
  golden('ho-so.txt', stable(parcelText(contentsFor({ participant: 'mttq-xa-khoi-ky' }).parcel)))
})

test('the list names every file, whose it is, its size and hash', async () => {
  const folder = await unpacked(await packed(contentsFor({ participant: 'mttq-xa-khoi-ky' })))

  golden('danh-muc.txt', stable(readFileSync(join(folder, LIST), 'utf8')))
})

test('what was packed is read back as it was, every file in its place', async () => {
  const contents = contentsFor()
  const read = await readParcel(await unpacked(await packed(contents)))

  assert.ok(read.ok, JSON.stringify(read))
  assert.deepEqual(read.value.parcel, contents.parcel)
  assert.equal(read.value.rows.length, 1 + contents.papers.length + contents.enclosed.length)
})

test('the data have the published shape for every receiver of both examples', () => {
  for (const campaign of ['an-bien-cchc-2020', 'khoi-ky-cchc-2022', 'dai-tu-cchc-2021']) {
    const material = materialFor(campaign)
    for (const { id } of material.definition.dossiers) {
      const found = contentsOf(material, { to: id, letters: material, council: true }, [])
      if (!found.ok) assert.equal(found.refusal, 'no-dossier')
      else assert.deepEqual(Parcel.parse(found.value.parcel), found.value.parcel)
    }
  }
})

test('a receipt in the data is the run’s own, byte for byte, and its root can be verified', () => {
  const material = materialFor('khoi-ky-cchc-2022')
  const { parcel } = contentsFor()
  const receipts = parcel.dossiers.flatMap(({ receipt }) => receipt ?? [])

  assert.equal(receipts.length, 6)
  for (const receipt of receipts) {
    assert.equal(receipt.sha256, sha256(material.run.content(receipt.file) ?? ''))
    assert.ok(receiptIn(receipt))
  }
  assert.equal(parcel.run.root, sha256(material.run.content('SHA256SUMS') ?? ''))
})

test('a file stands under the paper it is, and evidence under what it proves', () => {
  const [one] = contentsFor({ participant: 'mttq-xa-khoi-ky' }).parcel.dossiers
  const report = one?.items.find(({ item }) => item === 'bao-cao')

  assert.match(report?.files[0] ?? '', /^giay-to\/[0-9a-f]{16}-bao-cao-thanh-tich-da-ky\.pdf$/)
  assert.deepEqual(
    one?.evidence.map(({ noun, subject }) => [noun, subject]),
    [['measure', EVIDENCE[1]?.subject]],
  )
})

test('one participant’s parcel holds nothing about another', () => {
  const { parcel, papers } = contentsFor({ participant: 'ma-thi-van', letters: undefined })

  assert.deepEqual(
    parcel.dossiers.map(({ participant }) => participant.id),
    ['ma-thi-van'],
  )
  assert.deepEqual(parcel.letters, [])
  for (const { paper } of papers)
    assert.doesNotMatch(JSON.stringify(paper), /Chu Thị Lan Anh|Nông Văn Tuyên/)
})

test('nothing is made for a receiver to whom nothing goes', () => {
  const material = materialFor('khoi-ky-cchc-2022')
  const found = contentsOf(material, { to: 'khong-co', council: false }, [])

  assert.deepEqual(found, { ok: false, refusal: 'no-dossier' })
})

test('the command line writes a parcel that it reads again, and says what is wrong with another', async () => {
  const said: string[] = []
  const note = (text: string): void => {
    said.push(text)
  }
  const terminal = { home: HOME, today: civil('2026-11-27'), say: note, complain: note }
  const out = `${fresh()}.zip`
  const campaign = join(HOME, 'campaigns/khoi-ky-cchc-2022')
  const asked = ['--to', 'phong-noi-vu-huyen-dai-tu', '--of', 'ma-thi-van', '--cycle', 'nam-2022']
  const made = await main(['dossier', campaign, ...asked, '--out', out], terminal)
  const read = await main(['receive', out], terminal)
  const bytes = readFileSync(out)
  writeFileSync(out, bytes.subarray(0, bytes.length / 2))
  const cut = await main(['receive', out], terminal)

  assert.deepEqual([made, read, cut], [0, 0, 2])
  assert.match(said.join(''), /Đã ghi 1 hồ sơ gửi Phòng Nội vụ huyện Đại Từ/)
  assert.match(said.join(''), /Gói nguyên vẹn: \d+ tệp đúng mã băm/)
  assert.match(said.join(''), /không phải ZIP nguyên vẹn/)
})

test('a parcel signed by the sender’s key names that key, and is refused when another is expected', async () => {
  const said: string[] = []
  const note = (text: string): void => {
    said.push(text)
  }
  const terminal = { home: HOME, today: civil('2026-11-27'), say: note, complain: note }
  const out = `${fresh()}.zip`
  const key = `${fresh()}.pem`
  const { privateKey } = generateKeyPairSync('ed25519')
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const campaign = join(HOME, 'campaigns/khoi-ky-cchc-2022')
  const asked = ['--to', 'phong-noi-vu-huyen-dai-tu', '--of', 'ma-thi-van', '--cycle', 'nam-2022']
  const made = await main(['dossier', campaign, ...asked, '--out', out, '--key', key], terminal)
  const [, mark = ''] = /Danh mục ký bằng khóa (\S+)\./.exec(said.join('')) ?? []
  const read = await main(['receive', out], terminal)
  const expected = await main(['receive', out, '--expect', mark], terminal)
  const other = await main(['receive', out, '--expect', 'AAAA-BBBB'], terminal)
  const noKey = await main(['dossier', campaign, ...asked, '--out', out, '--key', out], terminal)

  assert.deepEqual([made, read, expected, other, noKey], [0, 0, 0, 2, 2])
  assert.ok(said.some((text) => text.includes(`Danh mục ký bằng khóa ${mark} (so với mã khóa`)))
  assert.match(said.join(''), /Gói không do khóa AAAA-BBBB ký/)
  assert.match(said.join(''), /Không đọc được khóa Ed25519/)
})
