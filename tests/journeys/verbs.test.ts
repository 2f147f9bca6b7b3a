/**
 * Every verb as a user meets it: what is printed where, the exit codes, other folders and zones.
 */
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { AN_BIEN, fresh, inside, KHOI_KY, type Ran, start, thidua } from './program.ts'

const DAY = /^Tính đến hết ngày \d{1,2}\/\d{1,2}\/\d{4} \((?:theo|hôm nay)[^)]*\)\.\n/
const WAITING = 'CÒN CHỜ NGƯỜI QUYẾT ĐỊNH'

/**
 * What each example ends in: An Biên in an award list, Khôi Kỳ with things that people must settle.
 */
const EXAMPLES = [
  { folder: AN_BIEN, day: '31/12/2020', code: 0, run: thidua(['run', AN_BIEN]) },
  { folder: KHOI_KY, day: '20/12/2025', code: 1, run: thidua(['run', KHOI_KY]) },
]

/** Nothing of the program's inside reaches people: a stack, a word of JavaScript. */
function assertClean({ out, err }: Ran): void {
  assert.doesNotMatch(out + err, /\bat .*\(?(file|node):|undefined|\[object|NaN|Infinity/)
}

for (const { folder, day, code, run: started } of EXAMPLES) {
  const name = folder.split('/').at(-1)

  test(`run of ${name} prints the day first, then the outcome, and ends with ${code}`, async () => {
    const run = await started

    assert.equal(run.code, code)
    assert.match(run.out, DAY)
    assert.ok(run.out.startsWith(`Tính đến hết ngày ${day} (theo định nghĩa của phong trào).\n`))
    assert.match(run.out, /\nI\. ĐĂNG KÝ THI ĐUA\n/)
    assertClean(run)
  })

  test(`check of ${name} tells what the plan leaves open and ends with ${code}`, async () => {
    const run = await inside(['check', folder])

    assert.equal(run.code, code)
    assert.match(run.out, DAY)
    assert.match(run.out, /KẾ HOẠCH BỎ NGỎ, ĐÃ CÓ CÂU TRẢ LỜI \(\d+\)\n✓ /)
    assert.equal(/CHƯA AI TRẢ LỜI \(\d+\)\n\? /.test(run.out), code === 1)
    assertClean(run)
  })

  test(`${name} comes out the same from another folder, east and west of here`, async () => {
    const [here, west, east] = await Promise.all([
      started,
      thidua(['run', folder], { cwd: tmpdir(), zone: 'America/Los_Angeles' }),
      thidua(['run', folder], { cwd: tmpdir(), zone: 'Pacific/Kiritimati' }),
    ])

    assert.deepEqual(west, here)
    assert.deepEqual(east, here)
  })

  test(`--json of ${name} stands alone on standard output, also beside --out`, async () => {
    const run = await inside(['run', folder, '--json', '--out', fresh('out')])

    assert.equal(run.code, code)
    assert.equal(JSON.parse(run.out).campaign.id, name)
    assert.match(run.err, /Mã gốc: [0-9a-f]{64}\n/)
  })

  test(`what waits for people in ${name} is what keeps its exit code from 0`, async () => {
    const { out } = await started

    assert.equal(out.includes(WAITING), code === 1)
  })
}

test('--as-of takes both ways of writing a day, and says whose day it is', async () => {
  const runs = await Promise.all(
    ['2020-08-01', '01/08/2020', '1/8/2020'].map((day) => inside(['run', AN_BIEN, '--as-of', day])),
  )

  assert.ok(runs[0]?.out.startsWith('Tính đến hết ngày 1/8/2020 (theo --as-of).\n'))
  assert.deepEqual(runs[1], runs[0])
  assert.deepEqual(runs[2], runs[0])
})

test('a campaign that states no day runs to the end of today in Viet Nam', async () => {
  const folder = fresh('moi')
  await inside(['new', folder])
  const { out } = await inside(['run', folder])

  assert.ok(out.startsWith('Tính đến hết ngày 1/6/2026 (hôm nay).\n'))
})

for (const day of ['31/02/2020', 'hôm qua', '', '2020-8', '20200801'])
  test(`the day "${day}" is refused with both ways of writing one`, async () => {
    const run = await inside(['run', AN_BIEN, '--as-of', day])

    assert.equal(run.code, 2)
    assert.match(run.err, /không phải là ngày; ghi 2020-12-31 hoặc 31\/12\/2020/)
  })

test('explain gives the result, the quota and every condition; a name does as well as an id', async () => {
  const [byId, byName, plain] = await Promise.all([
    thidua(['explain', AN_BIEN, 'mai-thi-diem']),
    inside(['explain', AN_BIEN, 'Mai Thị Điểm']),
    inside(['explain', AN_BIEN, 'mai thi diem']),
  ])

  assert.match(byId.out, DAY)
  assert.match(byId.out, /\nKết quả: [^\n]+\.\nSố lượng: /)
  assert.match(byId.out, /\nXét từng điều kiện:\n {2}1\. /)
  assert.equal(byName.out, byId.out)
  assert.equal(plain.out, byId.out)
  assertClean(byId)
})

test('explain of one award and one cycle leaves the others out', async () => {
  const cycle = ['--award', 'giay-khen-huyen-tap-the-nam', '--cycle', 'nam-2023']
  const whole = await inside(['explain', KHOI_KY, 'truong-thcs-khoi-ky'])
  const one = await inside(['explain', KHOI_KY, 'truong-thcs-khoi-ky', ...cycle])

  const results = (text: string): number => text.split('\nKết quả: ').length - 1
  assert.equal(results(one.out), 1, one.out + one.err)
  assert.ok(results(whole.out) > 1)
})

test('an unknown participant is refused with those who might be meant', async () => {
  const run = await inside(['explain', AN_BIEN, 'dong thai'])

  assert.equal(run.code, 2)
  assert.equal(run.out, '')
  assert.match(run.err, /^Không có đối tượng "dong thai"\. Có thể là:\n/)
  assert.match(run.err, /mot-cua-dong-thai {2}\S/)
})

test('simulate shows the supposition and only what differs', async () => {
  const run = await inside(['simulate', AN_BIEN, '--set', 'answers.quota-base=registered'])
  const same = await inside(['simulate', AN_BIEN, '--set', 'answers.quota-base=in-scope'])
  const whole = await inside(['run', AN_BIEN])

  assert.match(run.out, DAY)
  assert.match(run.out, /\nGiả định: answers\.quota-base=|\nGiả định: answers\.quota-base = /)
  assert.ok(run.out.length < whole.out.length / 4)
  assert.ok(run.out.length > same.out.length)
  assertClean(run)
})

const BAD_SUPPOSITIONS: Readonly<Record<string, RegExp>> = {
  khong: /"khong" không đọc được; ghi đường-dẫn=giá-trị/,
  '=5': /"=5" không đọc được/,
  'answers.khong-co=x': /Không có câu hỏi "khong-co"\. Có: /,
  'answers.quota-base=x': /không có cách hiểu "x"\. Có: /,
  'measures.a.b=1': /ghi measures\.<đối tượng>\.<chu kỳ>\.<chỉ tiêu>=<số>/,
  'scores.a.b=1': /ghi scores\.<đối tượng>/,
  'criteria.x.1=2': /Không có bộ tiêu chí "x"\. Có: /,
  'criteria.an-bien-vi-du.1=muoi': /"muoi" không phải là điểm/,
  'awards.khong-co.quota.percent=5%': /khong-co/,
  'awards.giay-khen-tap-the.quota.percent=nhiều': /số không đọc được|nhiều/,
}

for (const [set, says] of Object.entries(BAD_SUPPOSITIONS))
  test(`the supposition ${set} is refused with what could be written`, async () => {
    const run = await inside(['simulate', AN_BIEN, '--set', set])

    assert.equal(run.code, 2)
    assert.match(run.err, says)
    assertClean(run)
  })

const BAD_COMMANDS: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['an unknown verb', ['chay'], /^Không có lệnh "chay"\.\n\nThi Đua: /],
  ['an unknown option', ['run', AN_BIEN, '--nhanh'], /Không có tùy chọn --nhanh\. Có: --as-of/],
  ['an option of another verb', ['check', AN_BIEN, '--json'], /Không có tùy chọn --json\. Có: /],
  ['an option without its value', ['run', AN_BIEN, '--as-of'], /Thiếu giá trị/],
  ['a missing word', ['explain', AN_BIEN], /^Thiếu <đối tượng>\. Cách dùng: thidua explain/],
  ['a word too many', ['check', AN_BIEN, 'x'], /^Thừa "x"\. Cách dùng: thidua check/],
  ['simulate without --set', ['simulate', AN_BIEN], /^Thiếu --set[\s\S]*Ví dụ:\n/],
  ['an unknown schema', ['schema', '--of', 'x'], /Không có lược đồ "x"\. Có: campaign, /],
  ['a folder that is not there', ['run', fresh('khong-co')], /Cách sửa: /],
  ['a folder without a campaign', ['run', tmpdir()], /không có tệp campaign\.yaml/],
  ['a file in place of a folder', ['run', join(AN_BIEN, 'campaign.yaml')], /Cách sửa: /],
  ['verify of what is no outcome', ['verify', AN_BIEN], /không phải là thư mục kết quả/],
]

for (const [name, args, says] of BAD_COMMANDS)
  test(`${name} is refused with what could be written`, async () => {
    const run = await inside(args)

    assert.equal(run.code, 2)
    assert.match(run.err + run.out, says)
    assertClean(run)
  })

test('help lists every verb and what the exit codes mean, and so does nothing at all', async () => {
  const [help, nothing, one] = await Promise.all([
    thidua(['--help']),
    inside([]),
    inside(['run', '--help']),
  ])

  assert.equal(help.code, 0)
  for (const verb of ['new', 'check', 'run', 'explain', 'simulate', 'verify', 'schema'])
    assert.match(help.out, new RegExp(`\\n {2}thidua ${verb} `))
  assert.match(help.out, /Mã thoát: 0 xong; 1 [^;]+; 2 [^;]+; 3 [^;]+\.\n$/)
  assert.deepEqual(nothing, help)
  assert.match(one.out, /Cách dùng: thidua run /)
})

test('in a process of its own check ends with 1, and a refusal with 2 and nothing on standard output', async () => {
  const [check, refused] = await Promise.all([thidua(['check', KHOI_KY]), thidua(['chay'])])

  assert.equal(check.code, 1)
  assert.deepEqual([refused.code, refused.out], [2, ''])
})

test('a reader that stops early is no fault of the program', async () => {
  const bin = join(AN_BIEN, '..', '..', 'bin', 'thidua.mjs')
  const run = await start('sh', ['-c', `"${process.execPath}" "${bin}" schema | head -c 10`], {})

  assert.equal(run.err, '')
})

test('new, check and run work in an empty folder, and wait for the one open question', async () => {
  const folder = fresh('Phong trào Đổi mới 2026')
  const made = await thidua(['new', folder])
  const check = await inside(['check', folder])
  const run = await inside(['run', folder])

  assert.deepEqual([made.code, check.code, run.code], [0, 1, 1])
  assert.ok(made.out.includes(`npx thidua check "${folder}"`))
  assert.match(
    readFileSync(join(folder, 'campaign.yaml'), 'utf8'),
    /^id: phong-trao-doi-moi-2026$/m,
  )
  assert.match(check.out, /CHƯA AI TRẢ LỜI \(1\)/)
  assert.ok(run.out.includes(WAITING))
  for (const one of [made, check, run]) assertClean(one)
})

test('new leaves a folder with files and a file alone', async () => {
  const folder = fresh('moi')
  await inside(['new', folder])
  const again = await inside(['new', folder])
  const file = join(folder, 'tep.txt')
  writeFileSync(file, 'của tôi')
  const onFile = await inside(['new', file])
  const below = await inside(['new', join(file, 'moi')])

  assert.deepEqual([again.code, onFile.code, below.code], [2, 2, 2])
  assert.match(again.err, /đã có tệp bên trong/)
  assert.match(onFile.err, /là một tệp/)
  assert.equal(readFileSync(file, 'utf8'), 'của tôi')
})
