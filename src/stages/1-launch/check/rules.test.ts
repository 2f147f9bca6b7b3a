/**
 * Indicators, kinds of participants, circles, cycles, shares and bounds: what no reading of a plan
 * can mean.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import {
  organisation,
  problemsOf,
  RAW_YEAR,
  rawAward,
  rawDossier,
  rawPersonalAward,
  recordsOf,
  withCondition,
} from './sample.test.ts'

const quota = (fields: Record<string, unknown>) => ({
  awards: [rawAward({ quota: { clause: 'III.2', words: 'không quá', ...fields } })],
})
const year = (id: string, from: string, to: string) => ({ ...RAW_YEAR, id, from, to })
const period = (fields: Record<string, unknown>) => ({
  ...RAW_YEAR,
  id: 'gd',
  kind: 'period',
  to: '2025-12-31',
  ...fields,
})

test('a ratio condition needs an indicator of two counts', () => {
  assert.deepEqual(problemsOf(withCondition({ ratio: { of: 'diem', 'at-least': '98%' } })), [
    'campaign.yaml, awards[giay-khen].standard[dieu-kien].ratio.of (mục III.1): chỉ số “diem” ghi dưới dạng một số (number), chỗ này cần tỷ lệ (ratio). Có thể ghi: dung-han.',
  ])
})

for (const condition of [
  { count: { of: 'dung-han', 'at-least': 1 } },
  { class: { of: 'diem', 'at-least': 'tot' } },
  { attested: 'xep-loai' },
]) {
  test(`a ${Object.keys(condition)[0]} condition on an indicator of another kind is a problem`, () => {
    assert.match(
      problemsOf(
        withCondition({ all: [{ id: 'p', clause: '1', words: 'x', ...condition }] }),
      ).join(),
      /chỗ này cần/,
    )
  })
}

test('nobody is ranked by an attestation', () => {
  assert.match(
    problemsOf({ awards: [rawAward({ order: ['guong-mau'] })] }).join(),
    /“guong-mau” ghi dưới dạng xác nhận/,
  )
})

test('an award for collectives takes no group of individuals and no lower award of theirs', () => {
  assert.deepEqual(problemsOf({ awards: [rawAward({ participants: ['can-bo'] })] }), [
    'campaign.yaml, awards[giay-khen].participants[1] (mục III.1): nhóm đối tượng “can-bo” không phải của tập thể. Có thể ghi: don-vi.',
  ])
  const awards = [rawAward({ lower: ['giay-khen-ca-nhan'] }), rawPersonalAward()]
  assert.match(
    problemsOf({ awards }).join(),
    /hình thức thấp hơn “giay-khen-ca-nhan” không phải của tập thể/,
  )
})

test('units come from an award for collectives', () => {
  const awards = [
    rawPersonalAward(),
    rawPersonalAward({ id: 'hai', 'from-units-proposed-for': 'giay-khen-ca-nhan' }),
  ]
  assert.match(problemsOf({ awards, dossiers: [] }).join(), /hình thức khen thưởng của đơn vị/)
})

test('a quota of a quota in a circle is shown once with its links', () => {
  const of = (award: string) => ({ percent: '50%', of: { award }, clause: 'III.2', words: 'x' })
  const awards = [rawAward({ id: 'a', quota: of('b') }), rawAward({ id: 'b', quota: of('a') })]
  assert.deepEqual(problemsOf({ awards, dossiers: [] }), [
    'campaign.yaml, awards[a].quota.of.award (mục III.2): số lượng tính theo nhau thành vòng: a → b → a; hãy bỏ một mắt.',
  ])
})

test('an organisation cannot stand above itself', () => {
  const records = recordsOf([
    organisation('ubnd-xa', { parent: 'p' }),
    organisation('p', { parent: 'ubnd-xa' }),
  ])
  assert.match(problemsOf({}, { records }).join(), /ubnd-xa → p → ubnd-xa/)
})

test('units of units in a circle are a problem', () => {
  const awards = [
    rawAward({ id: 'a', 'from-units-proposed-for': 'b' }),
    rawAward({ id: 'b', 'from-units-proposed-for': 'a' }),
  ]
  assert.match(problemsOf({ awards, dossiers: [] }).join(), /thành vòng: a → b → a/)
})

test('a cycle ends after it starts', () => {
  assert.match(
    problemsOf({ cycles: [year('nam-2024', '2024-12-31', '2024-01-01')] }).join(),
    /trước ngày bắt đầu/,
  )
  assert.deepEqual(problemsOf({ cycles: [year('nam-2024', '2024-01-01', '2024-01-01')] }), [])
})

const good = [RAW_YEAR, year('nam-2025', '2025-01-01', '2025-12-31')]

test('years that fill a period without overlapping are right', () => {
  assert.deepEqual(
    problemsOf({ cycles: [...good, period({ years: ['nam-2024', 'nam-2025'] })] }),
    [],
  )
})

test('a year that sticks out of its period is a problem, by one day', () => {
  const short = period({ years: ['nam-2024', 'nam-2025'], to: '2025-12-30' })
  assert.deepEqual(problemsOf({ cycles: [...good, short] }), [
    'campaign.yaml, cycles[gd].years[2]: năm “nam-2025” không nằm trọn trong giai đoạn “gd”; hãy sửa ngày của năm hoặc của giai đoạn.',
  ])
})

test('years that share a day overlap', () => {
  const late = year('nam-2025', '2024-12-31', '2025-12-31')
  const cycles = [RAW_YEAR, late, period({ years: ['nam-2024', 'nam-2025'] })]
  assert.match(problemsOf({ cycles }).join(), /“nam-2025” chồng lên năm “nam-2024”/)
})

test('years overlap in whatever order the period names them', () => {
  const late = year('nam-2025', '2024-12-31', '2024-12-31')
  const cycles = [RAW_YEAR, late, period({ years: ['nam-2025', 'nam-2024'] })]
  assert.match(problemsOf({ cycles }).join(), /“nam-2024” chồng lên năm “nam-2025”/)
  const first = year('nam-2023', '2023-01-01', '2024-01-01')
  const wide = period({ years: ['nam-2024', 'nam-2023'], from: '2023-01-01' })
  assert.match(problemsOf({ cycles: [RAW_YEAR, first, wide] }).join(), /chồng lên/)
})

test('a period is made of years, and a year of none', () => {
  const other = period({ id: 'khac' })
  assert.match(
    problemsOf({ cycles: [...good, other, period({ years: ['khac'] })] }).join(),
    /không phải là năm/,
  )
  assert.match(
    problemsOf({ cycles: [{ ...RAW_YEAR, years: ['nam-2024'] }] }).join(),
    /một năm không gồm/,
  )
})

for (const [percent, wrong] of [
  ['100%', false],
  ['100,1%', true],
  ['0', true],
  ['0,1%', false],
] as const) {
  test(`a quota of ${percent} is ${wrong ? 'refused' : 'accepted'}`, () => {
    const found = problemsOf(quota({ percent, of: 'registered' }))
    assert.equal(
      found.some((words) => words.includes('không quá 100%')),
      wrong,
    )
  })
}

test('the reserved share, the vote and the quorum stay within 100%', () => {
  const prefer = { who: 'direct', mode: { reserve: '150%' }, clause: 'III.1', words: 'ưu tiên' }
  const vote = {
    council: 'h',
    share: '180%',
    quorum: '2',
    bound: 'at-least',
    of: 'present',
    clause: '1',
    words: 'x',
  }
  assert.deepEqual(problemsOf({ awards: [rawAward({ prefer, vote })] }), [
    'campaign.yaml, awards[giay-khen].prefer.mode.reserve (mục III.1): tỷ lệ dành riêng là “150%”; cần lớn hơn 0% và không quá 100%.',
    'campaign.yaml, awards[giay-khen].vote.share (mục 1): tỷ lệ phiếu là “180%”; cần lớn hơn 0% và không quá 100%.',
    'campaign.yaml, awards[giay-khen].vote.quorum (mục 1): tỷ lệ thành viên phải có mặt là “200%”; cần lớn hơn 0% và không quá 100%.',
  ])
})

test('a floor may equal the ceiling but not pass it', () => {
  assert.deepEqual(problemsOf(quota({ count: 2, floor: 2 })), [])
  assert.match(
    problemsOf(quota({ count: 2, floor: 3 })).join(),
    /mức ít nhất “3” lớn hơn số lượng tối đa 2/,
  )
})

test('a quota without a number is refused', () => {
  assert.match(problemsOf(quota({})).join(), /số lượng khen thưởng để trống/)
})

test('a joint quota is shared by two awards that state it alike', () => {
  const shared = (id: string, count: number) =>
    rawAward({ id, quota: { count, joint: 'chung', clause: 'III.2', words: 'x' } })
  const dossiers = [rawDossier({ awards: ['a'] })]
  assert.match(problemsOf({ awards: [shared('a', 2)], dossiers }).join(), /chỉ có một hình thức/)
  assert.match(
    problemsOf({ awards: [shared('a', 2), shared('b', 3)], dossiers }).join(),
    /là “3”, khác với hình thức “a”/,
  )
  assert.deepEqual(problemsOf({ awards: [shared('a', 2), shared('b', 2)], dossiers }), [])
})

for (const [rule, reachable] of [
  [{ ratio: { of: 'dung-han', 'at-least': '100%' } }, true],
  [{ ratio: { of: 'dung-han', 'more-than': '100%' } }, false],
  [{ ratio: { of: 'dung-han', 'at-least': '101%' } }, false],
  [{ ratio: { of: 'dung-han', 'less-than': '0' } }, false],
  [{ ratio: { of: 'dung-han', 'at-most': '0' } }, true],
  [{ count: { of: 'diem', 'at-least': '100' } }, true],
  [{ count: { of: 'diem', 'at-least': '100,5' } }, false],
  [{ count: { of: 'diem', 'at-most': '-1' } }, false],
] as const) {
  test(`${JSON.stringify(rule)} can${reachable ? '' : 'not'} be met`, () => {
    assert.equal(problemsOf(withCondition(rule)).length, reachable ? 0 : 1)
  })
}

test('the words of a bound out of reach name the limit', () => {
  assert.match(
    problemsOf(withCondition({ count: { of: 'diem', 'more-than': 100 } })).join(),
    /ngưỡng more-than là “100”, không ai đạt được vì giới hạn là 100/,
  )
})

test('a yearly deadline needs a day that exists', () => {
  const dossiers = [rawDossier({ until: { word: 'trước', yearly: '31/2' } })]
  assert.match(problemsOf({ dossiers }).join(), /không có ngày “31\/2” trong năm/)
  assert.deepEqual(
    problemsOf({ dossiers: [rawDossier({ until: { word: 'trước', yearly: '29/2' } })] }),
    [],
  )
})

test('no organisation exists outside the time of the one above it', () => {
  const parent = organisation('ubnd-xa', { from: civil('2000-01-01'), to: civil('2025-06-30') })
  const child = (from: string, to?: string) =>
    organisation('p', { parent: 'ubnd-xa', from: civil(from), ...(to ? { to: civil(to) } : {}) })
  const found = (row: ReturnType<typeof child>) =>
    problemsOf({}, { records: recordsOf([parent, row]) })
  assert.deepEqual(found(child('2000-01-01', '2025-06-30')), [])
  assert.match(
    found(child('1999-12-31', '2025-06-30')).join(),
    /ngoài thời gian của cơ quan cấp trên “Cơ quan ubnd-xa”/,
  )
  assert.match(
    found(child('2000-01-01', '2025-07-01')).join(),
    /Có thể ghi: 1\/1\/2000–30\/6\/2025/,
  )
  assert.equal(found(child('2000-01-01')).length, 1)
})

test('a unit may pass from one parent to another, and never has two rows on one day', () => {
  const last = { to: civil('2025-06-30') }
  const next = { from: civil('2025-07-01') }
  const above = [organisation('huyen', last), organisation('tinh'), organisation('ubnd-xa')]
  const found = (...rows: ReturnType<typeof organisation>[]) =>
    problemsOf({}, { records: recordsOf([...above, ...rows]) })
  const before = organisation('xa', { parent: 'huyen', ...last })
  assert.deepEqual(found(before, organisation('xa', { parent: 'tinh', ...next })), [])
  assert.deepEqual(
    found(before, organisation('xa', { parent: 'tinh', from: civil('2025-06-30') })),
    [
      'records/organisations.csv, [xa].from: mã “xa” có hai dòng cùng hiệu lực (“30/6/2025–…” và “…–30/6/2025”); mỗi ngày một đơn vị chỉ có một dòng, hãy sửa from, to để các dòng nối tiếp nhau hoặc đổi một trong hai mã.',
    ],
  )
})

test('two units that change places over time are no circle', () => {
  const last = { to: civil('2025-06-30') }
  const next = { from: civil('2025-07-01') }
  const rows = [
    organisation('ubnd-xa'),
    organisation('a', next),
    organisation('a', { parent: 'b', ...last }),
    organisation('b', last),
    organisation('b', { parent: 'a', ...next }),
  ]
  assert.deepEqual(problemsOf({}, { records: recordsOf(rows) }), [])
})
