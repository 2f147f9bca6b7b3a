/** An --out folder proves itself: every kind of tampering is found and named, with exit code 2. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { verify } from '#campaign'
import { AN_BIEN, change, copyOf, fresh, inside, start, thidua } from './program.ts'

const OUT = fresh('ket-qua')
const written = thidua(['run', AN_BIEN, '--out', OUT])
const RECEIPT = 'receipts/giay-khen-tap-the/nam-2020/mot-cua-dong-thai.json'

const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')
const rootIn = (folder: string): string => hash(readFileSync(join(folder, 'SHA256SUMS')))

/** All files of a folder, with '/', sorted. */
function filesOf(folder: string): readonly string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = found.filter((one) => one.isFile())
  return files.map((one) => join(one.parentPath, one.name).slice(folder.length + 1)).sort()
}

/** The list of hashes made again over whatever stands there: what a forger would do. */
function rehash(folder: string): void {
  const names = filesOf(folder).filter((name) => name !== 'SHA256SUMS')
  const lines = names.map((name) => `${hash(readFileSync(join(folder, name)))}  ${name}\n`)
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''))
}

async function spoilt(by: (folder: string) => void): Promise<readonly string[]> {
  await written
  const folder = copyOf(OUT)
  by(folder)
  const found = verify(folder, undefined)
  assert.equal(found.equal, false)
  return found.lines.filter((line) => line.startsWith('✗ '))
}

/** The first line names the file itself; what follows from it comes after. */
function assertNamed(lines: readonly string[], name: string): void {
  assert.ok(
    lines.some((line) => line.startsWith(`✗ ${name}: `)),
    lines.join('\n'),
  )
}

test('a written outcome verifies, in a process of its own, from another folder', async () => {
  const run = await written
  const again = await thidua(['verify', 'ket-qua'], { cwd: dirname(OUT) })

  assert.equal(run.code, 0)
  assert.equal(again.code, 0)
  assert.ok(run.out.includes(`Mã gốc: ${rootIn(OUT)}\n`))
  assert.ok(again.out.endsWith(`Mã gốc: ${rootIn(OUT)}\n`))
  assert.match(again.out, /chỉ nói thư mục nhất quán với chính nó/)
})

test('sha256sum -c agrees, and lists every file but the list itself', async () => {
  await written
  const check = await start('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: OUT })
  const sums = readFileSync(join(OUT, 'SHA256SUMS'), 'utf8')

  assert.deepEqual([check.code, check.out, check.err], [0, '', ''])
  const listed = sums
    .trim()
    .split('\n')
    .map((line) => line.slice(66))
  assert.deepEqual(
    [...listed].sort(),
    filesOf(OUT).filter((name) => name !== 'SHA256SUMS'),
  )
})

test('the root that was published is confirmed, in any letters; another is refused', async () => {
  await written
  const root = rootIn(OUT)
  const [same, capital, other] = [root, ` ${root.toUpperCase()}`, root.replace(/^./, 'x')].map(
    (expected) => verify(OUT, expected),
  )

  assert.ok(same?.equal && same.lines.some((line) => line.includes('đúng với mã đã công bố')))
  assert.ok(capital?.equal)
  assert.ok(!other?.equal && other?.lines.some((line) => line.includes('khác với mã đã công bố')))
})

const CHANGED: Readonly<Record<string, (text: string) => string>> = {
  'campaign/campaign.yaml': (text) => text.replace('20%', '30%'),
  'campaign/answers.yaml': (text) => `${text}\n`,
  'campaign/open-questions.yaml': (text) => text.replace('#', '##'),
  'campaign/criteria/an-bien-vi-du.yaml': (text) => `${text}\n`,
  'campaign/records/scores.csv': (text) => text.replace('"1,25"', '"1,50"'),
  'campaign/records/organisations.csv': (text) => text.replace('\n', '\r\n'),
  'law/base-salary.yaml': (text) => `${text}# \n`,
  'law/holidays.yaml': (text) => text.replace(/\n/, '\n\n'),
  'outcome.json': (text) => text.replace('"awarded"', '"not-met"'),
  'outcome.txt': (text) => text.replace('Xuất sắc', 'Tốt'),
  'tables/awards.csv': (text) => `${text}\n`,
  'DOC-TRUOC.txt': (text) => text.replace('1.', '2.'),
  [RECEIPT]: (text) => text.replace('"asOf": "2020', '"asOf": "2021'),
  'run.json': (text) => text.replace('2020-12-31', '2020-12-30'),
  SHA256SUMS: (text) => text.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
}

for (const [name, by] of Object.entries(CHANGED))
  test(`a changed ${name} is found and named`, async () => {
    const lines = await spoilt((folder) => change(folder, name, by))

    assertNamed(lines, name)
    if (name !== 'SHA256SUMS') assert.ok(lines[0]?.startsWith(`✗ ${name}: nội dung đã thay đổi`))
  })

test('tampering ends the command with 2', async () => {
  await written
  const folder = copyOf(OUT)
  change(folder, 'tables/awards.csv', (text) => text.replace('2', '3'))
  const run = await thidua(['verify', folder])

  assert.equal(run.code, 2)
  assert.match(run.out, /^✗ tables\/awards\.csv: nội dung đã thay đổi so với SHA256SUMS\.\n/)
  assert.match(run.out, /KHÔNG KHỚP: /)
})

for (const name of ['campaign/records/votes.csv', 'law/holidays.yaml', 'outcome.txt', 'run.json'])
  test(`${name} taken away is found and named`, async () => {
    const lines = await spoilt((folder) => rmSync(join(folder, name)))

    assertNamed(lines, name)
  })

test('without the list of hashes it is no outcome', async () => {
  await written
  const folder = copyOf(OUT)
  rmSync(join(folder, 'SHA256SUMS'))

  assert.match(verify(folder, undefined).lines.join(), /thiếu SHA256SUMS/)
})

const ADDED = ['ghi-chu.txt', 'campaign/records/measure.csv', 'receipts/x/y/z.json', '.an/tep']
const WAYS = ADDED.flatMap((name) => ['listed', 'unlisted'].map((how) => ({ name, how })))

for (const { name, how } of WAYS)
  test(`${name} added ${how} is found and named`, async () => {
    const lines = await spoilt((folder) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), 'thêm\n')
      if (how === 'listed') rehash(folder)
    })

    assertNamed(lines, name)
  })

test('a folder and a broken link in place of a file are found and named, not a fault', async () => {
  const put: readonly ((path: string) => void)[] = [
    (path) => mkdirSync(path),
    (path) => symlinkSync('nowhere', path),
  ]
  for (const place of put) {
    const lines = await spoilt((folder) => {
      rmSync(join(folder, 'outcome.txt'))
      place(join(folder, 'outcome.txt'))
    })
    assertNamed(lines, 'outcome.txt')
  }
})

for (const text of ['', 'null', '[]', '{"asOf": 5}', '{"asOf": "2020-12-31"}', '{"asOf": "x'])
  test(`run.json that is ${text || 'empty'} is found and named, not a fault`, async () => {
    const lines = await spoilt((folder) => {
      writeFileSync(join(folder, 'run.json'), text)
      rehash(folder)
    })

    assertNamed(lines, 'run.json')
  })

test('a result bettered with its hashes made again is found by computing again', async () => {
  const lines = await spoilt((folder) => {
    for (const name of ['outcome.json', RECEIPT])
      change(folder, name, (text) => text.replace('"awarded"', '"not-met"'))
    rehash(folder)
  })

  assertNamed(lines, 'outcome.json')
  assertNamed(lines, RECEIPT)
  assert.ok(lines.every((line) => line.endsWith('tính lại ra kết quả khác.')))
})

test('a figure bettered with its hashes made again is found by computing again', async () => {
  const lines = await spoilt((folder) => {
    change(folder, 'campaign/records/scores.csv', (text) => text.replace('"1,25"', '1'))
    rehash(folder)
  })

  assertNamed(lines, 'outcome.json')
  assertNamed(lines, RECEIPT)
})

test('everything run again on other records is consistent: only the published root tells', async () => {
  await written
  const forged = copyOf(AN_BIEN)
  change(forged, 'records/scores.csv', (text) => text.replace('"1,25"', '1'))
  const out = fresh('ket-qua')
  const run = await inside(['run', forged, '--out', out])

  assert.notEqual(run.code, 2)
  assert.ok(verify(out, undefined).equal)
  assert.equal(verify(out, rootIn(OUT)).equal, false)
})

test('the same campaign gives the same root, whatever the order its files were made in', async () => {
  await written
  const copy = fresh('an-bien-cchc-2020')
  for (const name of [...filesOf(AN_BIEN)].reverse()) {
    mkdirSync(dirname(join(copy, name)), { recursive: true })
    cpSync(join(AN_BIEN, name), join(copy, name))
  }
  const out = fresh('khac')
  await inside(['run', copy, '--out', out, '--json'])

  assert.equal(rootIn(out), rootIn(OUT))
  assert.deepEqual(filesOf(out), filesOf(OUT))
})

test('an outcome is replaced whole by a later one', async () => {
  await written
  const out = copyOf(OUT)
  writeFileSync(join(out, 'cu.txt'), 'cũ')
  await inside(['run', AN_BIEN, '--as-of', '2020-08-01', '--out', out])

  assert.ok(!existsSync(join(out, 'cu.txt')))
  assert.ok(verify(out, undefined).equal)
})

test('a folder of somebody else, and a file, are not overwritten', async () => {
  const folder = fresh('cua-toi')
  mkdirSync(folder)
  writeFileSync(join(folder, 'ghi-chu.txt'), 'của tôi')
  const runs = await Promise.all(
    [folder, join(folder, 'ghi-chu.txt')].map((out) => inside(['run', AN_BIEN, '--out', out])),
  )

  for (const run of runs) {
    assert.equal(run.code, 2)
    assert.match(run.err, /Cách sửa: /)
  }
  assert.deepEqual(readdirSync(folder), ['ghi-chu.txt'])
  assert.equal(readFileSync(join(folder, 'ghi-chu.txt'), 'utf8'), 'của tôi')
})
