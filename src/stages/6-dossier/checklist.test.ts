/**
 * Checklists item by item: Khôi Kỳ's 02 sets with 01 bản gốc, 01 bản chính, confirmation by any of
 * three, one return only.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil, weekday } from '#kernel'
import { type ChecklistRecords, checklist } from './checklist.ts'
import { wordChecklist } from './checklist.vi.ts'
import { dossier, paper, recorded, submission, tree, year } from './dossier.examples.test.ts'

const isWorking = (day: Parameters<typeof weekday>[0]): boolean => weekday(day) < 6
const world = { tree, recorded: [], isWorking, asOf: civil('2024-01-15') }

const confirmed = { 'confirmed-by': 'UBND xã' }
const both = [paper('to-trinh'), paper('bao-cao', confirmed)]

function check(
  given: Partial<ChecklistRecords>,
  fields: Record<string, unknown> = {},
  at: Partial<typeof world> = {},
) {
  const records = { papers: both, submissions: [submission()], events: [], ...given }
  const subject = { participant: 'a', cycle: year(2023) }
  return checklist(dossier(fields), subject, { records, world: { ...world, ...at } })
}

const problems = (found: ReturnType<typeof check>) =>
  found.items.flatMap((item) => item.problems.map(({ problem }) => `${item.item}: ${problem}`))

test('everything there in time is complete', () => {
  const found = check({})
  assert.equal(found.state, 'complete')
  assert.equal(found.lastDay, '2023-12-29')
  assert.deepEqual(wordChecklist(found, isWorking), [
    'Kết quả kiểm tra: hồ sơ đầy đủ',
    'Thời hạn: trước ngày 30/12/2023 (chậm nhất 24 giờ 00 ngày 29/12/2023)',
    'Số bộ hồ sơ: 1, trong đó 1 bản chính',
    'Tờ trình: đủ',
    'Báo cáo thành tích: đủ',
    'Tính theo ngày nhận: đúng hạn (29/12/2023)',
  ])
})

test('papers of somebody else, another year or another dossier do not count', () => {
  const others = [
    paper('to-trinh', { participant: 'b' }),
    paper('to-trinh', { cycle: 'nam-2022' }),
    paper('to-trinh', { dossier: 'khac' }),
  ]
  assert.deepEqual(problems(check({ papers: others })), ['to-trinh: missing', 'bao-cao: missing'])
})

const province = { sets: { total: 2, originals: 1, clause: 'IV.5', words: '02 bộ, 01 bộ gốc' } }

for (const [why, row, want] of [
  [
    'one original and one copy are 02 sets, one of them the signed first',
    { originals: '1', copies: '1' },
    [],
  ],
  ['two official copies hold no original', { 'official-copies': '2' }, ['too-few-originals']],
  ['the original alone is one set', { originals: '1' }, ['too-few-sets']],
  ['a paper nobody counted is not short', {}, ['not-counted']],
] as [string, Record<string, string>, string[]][]) {
  test(`02 sets for the province: ${why}`, () => {
    const empty = { 'official-copies': '' }
    const papers = [
      paper('to-trinh', { ...empty, ...row }),
      paper('bao-cao', { ...confirmed, originals: '1' }),
    ]
    const [item] = check({ papers }, province).items
    assert.deepEqual(
      item?.problems.map(({ problem }) => problem),
      want,
    )
  })
}

test('an original is not an official copy (bản gốc is not bản chính)', () => {
  const papers = [
    paper('to-trinh', { originals: '1', 'official-copies': '' }),
    both[1] ?? paper('x'),
  ]
  assert.deepEqual(problems(check({ papers })), ['to-trinh: too-few-official-copies'])
})

test('confirmation by any one named is enough, by anybody else it is not', () => {
  const by = (name: string) =>
    problems(check({ papers: [paper('to-trinh'), paper('bao-cao', { 'confirmed-by': name })] }))
  assert.deepEqual(by('Đảng ủy xã'), [])
  assert.deepEqual(by('đảng ủy XÃ'), [])
  assert.deepEqual(by('Hội Nông dân'), ['bao-cao: not-confirmed'])
  assert.deepEqual(by(''), ['bao-cao: not-confirmed'])
})

for (const [received, state] of [
  ['2023-12-29', 'complete'],
  ['2023-12-30', 'late'],
] as const) {
  test(`"trước ngày 30/12" received ${received} is ${state}`, () => {
    assert.equal(check({ submissions: [submission({ received })] }).state, state)
  })
}

test('while it is open whether sending or receipt counts, both are shown and nothing is concluded', () => {
  const rows = [submission({ sent: '2023-12-29', received: '2024-01-03' })]
  const found = check({ submissions: rows }, { 'counts-by': { open: 'gui' } })
  assert.deepEqual(
    found.sending.timeliness.map(({ by, state }) => [by, state]),
    [
      ['sending', 'in-time'],
      ['receipt', 'late'],
    ],
  )
  assert.equal(found.state, 'unsettled')
  const sending = check({ submissions: rows }, { 'counts-by': 'sending' })
  assert.equal(sending.state, 'complete')
})

test('nothing sent is still open until the last day has passed', () => {
  const at = (asOf: string) => check({ submissions: [] }, {}, { asOf: civil(asOf) })
  assert.deepEqual(at('2023-12-29').sending.timeliness, [{ by: 'receipt', state: 'not-yet' }])
  assert.equal(at('2023-12-29').state, 'incomplete')
  assert.deepEqual(at('2023-12-30').sending.timeliness, [{ by: 'receipt', state: 'overdue' }])
})

const back = { returned: '2024-01-02', 'supplement-by': '2024-01-10', reason: 'thiếu xác nhận' }

test('returned once and completed in the granted period is in order, with both dates kept', () => {
  const found = check({ submissions: [submission({ ...back, completed: '2024-01-10' })] })
  assert.deepEqual(found.sending.problems, [])
  assert.equal(found.sending.firstReceived, '2023-12-29')
  assert.equal(found.sending.completed, '2024-01-10')
  assert.equal(found.state, 'complete')
})

test('returned and not yet completed is awaited, and overdue after the granted period', () => {
  const rows = [submission(back)]
  const waiting = check({ submissions: rows }, {}, { asOf: civil('2024-01-10') })
  assert.deepEqual(waiting.sending.awaiting, { returned: '2024-01-02', by: '2024-01-10' })
  assert.deepEqual(waiting.sending.problems, [])
  assert.equal(waiting.state, 'incomplete')
  const late = check({ submissions: rows }, {}, { asOf: civil('2024-01-11') })
  assert.deepEqual(late.sending.problems, [{ problem: 'supplement-overdue', by: '2024-01-10' }])
})

for (const [problem, rows] of [
  [
    'returned-more-than-once',
    [
      submission(back),
      submission({ ...back, sent: '2024-01-05', received: '2024-01-05', returned: '2024-01-08' }),
    ],
  ],
  ['supplement-late', [submission({ ...back, completed: '2024-01-11' })]],
  [
    'supplement-late',
    [submission(back), submission({ sent: '2024-01-11', received: '2024-01-11' })],
  ],
  ['returned-without-reason', [submission({ ...back, reason: '', completed: '2024-01-05' })]],
  [
    'returned-without-period',
    [submission({ ...back, 'supplement-by': '', completed: '2024-01-05' })],
  ],
  ['dates-out-of-order', [submission({ sent: '2023-12-29', received: '2023-12-28' })]],
] as const) {
  test(`${problem} is a problem of the sending`, () => {
    const found = check({ submissions: rows })
    assert.deepEqual(
      found.sending.problems.map((it) => it.problem),
      [problem],
    )
    assert.equal(found.state, 'incomplete')
  })
}

test('sets the plan does not state are a question, not a number', () => {
  const found = check({}, { sets: { open: 'so-bo' } })
  assert.equal(found.setsQuestion, 'so-bo')
  assert.equal(found.state, 'unsettled')
  assert.deepEqual(problems(found), [])
})

test('a receiver that has ceased blocks, with the successor proposed; recorded, it goes on', () => {
  const subject = { participant: 'a', cycle: year(2025) }
  const sent = { cycle: 'nam-2025', sent: '2025-12-20', received: '2025-12-20' }
  const records = { papers: [], submissions: [submission(sent)], events: [] }
  const at = { ...world, asOf: civil('2025-12-22') }
  const gone = checklist(dossier(), subject, { records, world: at })
  assert.equal(gone.state, 'blocked')
  assert.equal(
    wordChecklist(gone, isWorking).at(-1),
    'Phòng Nội vụ huyện Sông Cạn đã kết thúc hoạt động sau ngày 30/6/2025 (Nghị quyết 01/NQ), trong khi cần vào ngày 20/12/2025; đề xuất nơi kế thừa: UBND xã Mới; cơ quan thường trực cần ghi nhận nơi kế thừa kèm căn cứ pháp lý',
  )
  const successor = { ...at, recorded: [recorded('phong-noi-vu', 'ubnd-xa-moi')] }
  const goesOn = checklist(dossier(), subject, { records, world: successor })
  assert.equal(goesOn.receiver.acting, 'ubnd-xa-moi')
  assert.equal(goesOn.state, 'incomplete')
})
