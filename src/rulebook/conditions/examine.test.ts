import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { examine } from './examine.ts'
import { VERDICTS, type Verdict } from './finding.ts'
import { explainExamination, explainFinding } from './finding.vi.ts'
import { attests, condition, counts, day, factsOf, find, names, ONE } from './given.test.ts'

const ruling = {
  ground: 'đơn vị không giải quyết thủ tục hành chính',
  by: 'Phòng Nội vụ',
  on: day('2023-12-05'),
}

/** As many attested conditions as verdicts, with records that lead to each. */
function world(verdicts: readonly Verdict[]) {
  const indexed = verdicts.map((verdict, index) => ({ verdict, id: `c${index}` }))
  const conditions = indexed.map(({ id }) => condition({ id, attested: id }))
  const read = indexed.filter(({ verdict }) => verdict === 'met' || verdict === 'not-met')
  const ruled = indexed.filter(({ verdict }) => verdict === 'not-applicable')
  const facts = factsOf({
    readings: Object.fromEntries(
      read.map(({ id, verdict }) => [`xa-a nam-2023 ${id}`, attests(verdict === 'met')]),
    ),
    rulings: Object.fromEntries(ruled.map(({ id }) => [`xa-a nam-2023 ${id}`, ruling])),
  })
  return { conditions, facts }
}

test('every condition is examined and the conclusion follows the gravest', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...VERDICTS), { minLength: 1, maxLength: 7 }), (all) => {
      const { conditions, facts } = world(all)
      const examination = examine(conditions, ONE, facts)
      assert.deepEqual(
        examination.findings.map((finding) => finding.verdict),
        all,
      )
      const gravest = (['not-met', 'not-established', 'met'] as const).find((it) =>
        all.includes(it),
      )
      assert.equal(examination.verdict, gravest ?? 'not-established')
    }),
  )
})

test('a sufficient file with any paper taken out is not sufficient, and not refused', () => {
  const { conditions, facts } = world(['met', 'met', 'met'])
  for (const gone of ['c0', 'c1', 'c2']) {
    const reading: typeof facts.reading = (...key) =>
      key[2] === gone ? undefined : facts.reading(...key)
    assert.equal(examine(conditions, ONE, { ...facts, reading }).verdict, 'not-established')
  }
})

test('when nothing applies nothing is earned, and it is said', () => {
  const { conditions, facts } = world(['not-applicable', 'not-applicable'])
  const examination = examine(conditions, ONE, facts)
  assert.deepEqual(examination.missing, { why: 'all-not-applicable' })
  assert.equal(
    explainExamination(examination, names)[0],
    'UBND xã An Hạ (năm 2023): chưa đủ căn cứ. Đã xét 2 điều kiện: 2 không áp dụng. Không có điều kiện nào áp dụng.',
  )
})

const onTime = condition({ ratio: { of: 'dung-han', 'more-than': '98%' } })
const rulings = { 'xa-a nam-2023 c': ruling }

test('a ruling is told with who, when and why', () => {
  assert.equal(
    explainFinding(find(onTime, { rulings }), names),
    'Không áp dụng: tỷ lệ giải quyết hồ sơ đúng hạn đạt trên 98% (năm 2023): do Phòng Nội vụ ghi nhận ngày 5/12/2023 với lý do: đơn vị không giải quyết thủ tục hành chính. Căn cứ: mục IV.3.2.a.',
  )
})

test('a ruling against figures stands, and the figures stand beside it', () => {
  const readings = { 'xa-a nam-2023 dung-han': counts(4898, 5000, 'BC-07') }
  const finding = find(onTime, { rulings, readings })
  assert.equal(finding.verdict, 'not-applicable')
  assert.equal(finding.otherwise, 'not-met')
  assert.match(
    explainFinding(finding, names),
    / vẫn có ghi nhận: thực tế 4\.898\/5\.000, bằng 97,96% \(BC-07\); nếu xét thì không đạt\.$/,
  )
})

test('no applications at all agree with a ruling that the rate does not apply', () => {
  const finding = find(onTime, { rulings, readings: { 'xa-a nam-2023 dung-han': counts(0, 0) } })
  assert.equal(finding.otherwise, undefined)
  assert.equal(finding.missing, undefined, 'what was ruled out is not missing')
})
