/** A revocation recorded is a decision of its own; the one that granted stays as it was. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { present } from '#kernel'
import { MAKERS, type Material, paperText } from '#papers'
import { missingFacts, type Paper } from '#papers/model'
import { materialFor } from './run.ts'

const material = materialFor('an-bien-cchc-2020')

function papersOf(given: Material, kind: string): readonly Paper[] {
  return present(
    MAKERS.find((maker) => maker.kind === kind),
    kind,
  ).make(given)
}

/** Somebody awarded is revoked by the chairperson. */
function revoked(): Material {
  const { decisions } = material.records
  const grant = present(
    decisions.find(({ participant }) => participant === 'danh-hoang-vu'),
    'a grant',
  )
  const row = {
    ...grant,
    action: 'revoke',
    number: '77/QĐ-UBND',
    reason: 'Kê khai không đúng thành tích',
  } as const
  const selections = material.view.selections.map((one) => ({
    ...one,
    standings: one.standings.map((it) =>
      it.participant === grant.participant ? { ...it, state: 'revoked' as const } : it,
    ),
  }))
  return {
    ...material,
    records: { ...material.records, decisions: [...decisions, row] },
    view: { ...material.view, selections },
  }
}

const flat = (paper: Paper): string => paperText(paper).replaceAll(/\s+/g, ' ')

test('nobody is revoked in the example, so there is no such decision', () => {
  assert.deepEqual(papersOf(material, 'revocation'), [])
})

test('a revocation names its decision, the reason and the decision that granted', () => {
  const [paper] = papersOf(revoked(), 'revocation')
  const text = flat(present(paper, 'a decision'))

  assert.match(text, /Số: 77\/QĐ-UBND/)
  assert.match(text, /cho Danh Hoàng Vũ tại Quyết định số 5121\/QĐ-UBND ngày 30 tháng 12 năm 2020/)
  assert.match(text, /Lý do: Kê khai không đúng thành tích\./)
  assert.match(text, /Điều 2\. Thu hồi hiện vật khen thưởng và tiền thưởng đã nhận/)
})

test('a chairperson decides in the own right, without TM.', () => {
  for (const kind of ['award-decision', 'correction', 'revocation'])
    for (const paper of papersOf(revoked(), kind)) assert.doesNotMatch(flat(paper), /TM\./)
})

test('who was revoked later still stands in the decision that granted', () => {
  const papers = papersOf(revoked(), 'award-decision')
  const granted = papers.filter(({ id }) => id.endsWith('5121-QĐ-UBND'))
  assert.equal(granted.length, 1)
  assert.match(flat(present(granted[0], 'the decision')), /Danh Hoàng Vũ/)
})

test('what was printed wrong and what is right are left to write, never guessed', () => {
  const [paper] = papersOf(material, 'correction')
  const missing = missingFacts(present(paper, 'a draft'))
  assert.ok(missing.includes('nội dung đã in') && missing.includes('nội dung đúng'))
})
