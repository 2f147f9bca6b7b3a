/**
 * A revocation or correction recorded is a paper of its own, with what stood, what it reads and
 * what is owed back; the decision that granted stays as it was.
 */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { compute, foldersOf, HOME, load } from '#campaign'
import { civil, present } from '#kernel'
import { MAKERS, type Material, materialOf, paperText } from '#papers'
import { missingFacts, type Paper } from '#papers/model'
import { golden } from './golden.ts'
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

const KEY = { award: 'giay-khen-ca-nhan', cycle: 'nam-2020' }

/** With what the two awards had come to, as the office tells it. */
function owing(given: Material): Material {
  const owed = ['danh-hoang-vu', 'phan-van-duom'].map((participant) => {
    return { ...KEY, participant, amount: 447_000, words: '0,3 × 1.490.000 đồng = 447.000 đồng' }
  })
  return { ...given, written: { ...given.written, owing: owed } }
}

test('the money owed back is what the award had come to; unknown it is left blank', () => {
  const award = present(
    revoked().records.decisions.find(({ action }) => action === 'revoke'),
    'a revocation',
  ).award
  const owed = [{ ...KEY, award, participant: 'danh-hoang-vu', amount: 447_000, words: '0,3 lần' }]
  const given = { ...revoked(), written: { ...material.written, owing: owed } }
  const [known] = papersOf(given, 'revocation')
  const [unknown] = papersOf(revoked(), 'revocation')

  assert.match(flat(present(known, 'it')), /số tiền 447\.000 đồng \(0,3 lần\); nộp vào quỹ/)
  const missing = missingFacts(present(unknown, 'it'))
  assert.ok(missing.includes('số tiền thưởng phải thu hồi'))
})

/** A second one, revoked by the same decision. */
function bothRevoked(): Material {
  const given = revoked()
  const { decisions } = given.records
  const row = present(decisions.at(-1), 'the revocation')
  const others = decisions.filter(
    ({ action, award, participant }) =>
      action === 'grant' && award === row.award && participant !== row.participant,
  )
  const { participant } = present(others[0], 'somebody else awarded')
  const all = [...decisions, { ...row, participant, reason: 'Có đơn thư đúng sự thật' }]
  return { ...given, records: { ...given.records, decisions: all } }
}

test('one number is one decision, with everybody it names and the sum', () => {
  const given = bothRevoked()
  const names = given.records.decisions.filter(({ action }) => action === 'revoke')
  const owed = names.map(({ award, cycle, participant }) => {
    return { award, cycle, participant, amount: 447_000, words: '0,3 lần' }
  })
  const papers = papersOf({ ...given, written: { ...given.written, owing: owed } }, 'revocation')
  const text = flat(present(papers[0], 'one decision'))

  assert.equal(papers.length, 1)
  assert.match(text, /Hủy bỏ nội dung khen thưởng đối với 02 cá nhân/)
  assert.match(text, /Danh Hoàng Vũ.*Kê khai không đúng.*Phan Văn Đượm.*Có đơn thư đúng sự/)
  assert.match(text, /tổng số tiền 894\.000 đồng/)
})

test('a sum is not printed while one of the sums is not known', () => {
  const given = owing(bothRevoked())
  const first = given.written.owing.slice(0, 1)
  const half = { ...given, written: { ...given.written, owing: first } }
  const [paper] = papersOf(half, 'revocation')
  assert.doesNotMatch(flat(present(paper, 'it')), /tổng số tiền \d/)
})

const WRONG = {
  ...{ corrected: '5121/QĐ-UBND', issued: civil('2020-12-30'), reason: 'Lỗi in.' },
  ...{ stood: 'Danh Hoàng Vu', reads: 'Danh Hoàng Vũ', by: 'Văn thư' },
  ...{ entered: civil('2021-01-05'), participant: 'danh-hoang-vu' as string | undefined },
}

function corrected(...papers: readonly Readonly<{ paper: string; 'signed-by': string }>[]) {
  const corrections = papers.map((one) => ({ ...WRONG, ...one, dated: civil('2021-01-05') }))
  return { ...material, written: { ...material.written, corrections } }
}

const SIGNED = { 'signed-by': 'Lâm Quốc Khải, Chủ tịch UBND huyện An Biên' }

test('a recorded correction prints what stood, what it reads, and the decision it is of', () => {
  const given = corrected({ paper: '12/QĐ-UBND', ...SIGNED })
  const [paper, ...drafts] = papersOf(given, 'correction')
  const text = flat(present(paper, 'the correction'))

  assert.match(text, /Số: 12\/QĐ-UBND/)
  assert.match(text, /Đính chính Quyết định số 5121\/QĐ-UBND ngày 30 tháng 12 năm 2020 như sau/)
  assert.match(text, /Danh Hoàng Vũ.*“Danh Hoàng Vu”.*“Danh Hoàng Vũ”/)
  assert.match(text, /Lý do: Lỗi in\. /)
  assert.match(text, /CHỦ TỊCH.*Lâm Quốc Khải/)
  assert.equal(drafts.length, papersOf(material, 'correction').length)
})

test('an official letter corrects without articles; a signer without a post stays as written', () => {
  const given = corrected({ paper: '09/CV-UBND', 'signed-by': 'Lâm Quốc Khải' })
  const text = flat(present(papersOf(given, 'correction')[0], 'the letter'))

  assert.match(text, /V\/v đính chính Quyết định số 5121\/QĐ-UBND/)
  assert.match(text, /“Danh Hoàng Vu”.*“Danh Hoàng Vũ”/)
  assert.doesNotMatch(text, /QUYẾT ĐỊNH:|Điều 1/)
  assert.match(text, /Lâm Quốc Khải/)
  assert.doesNotMatch(text, /CHỦ TỊCH/)
})

/** The register with a line for each award of the example, and what came of two of them. */
function booked(): Material {
  const given = revoked()
  const grants = given.records.decisions.filter(({ action }) => action === 'grant')
  const golden = grants.map(({ award, cycle, participant, on: granted }, at) => ({
    ...{ award, cycle, participant, granted, keeper: 'ubnd-huyen-an-bien', volume: undefined },
    ...{ number: 57 + at, on: civil('2020-12-31'), by: 'Văn thư' },
  }))
  const { corrections } = corrected({ paper: '12/QĐ-UBND', ...SIGNED }).written
  return { ...given, written: { ...given.written, golden, corrections } }
}

test('who was revoked keeps the line of the register, with the decision that says so', () => {
  const text = flat(present(papersOf(booked(), 'register')[0], 'the register'))
  assert.match(text, /60 │ Danh Hoàng Vũ .* Hủy bỏ theo văn bản/)
  assert.match(text, /61 │ Lê Thị Cẩm Nhung/)
})

const PAYMENT = {
  ...{ ...KEY, participant: 'danh-hoang-vu', paper: '15/PT', by: 'Kế toán' },
  ...{ on: civil('2021-02-01'), entered: civil('2021-02-02') },
}

/** Two revoked; of what one owes some came back in two payments. */
function repaid(): Material {
  const given = owing(bothRevoked())
  const recoveries = [
    { ...PAYMENT, amount: 200_000 },
    { ...PAYMENT, paper: '21/PT', amount: 147_000, on: civil('2021-03-01') },
  ]
  return { ...given, written: { ...given.written, recoveries } }
}

test('what came back is listed by its vouchers, and the rest is still owed', () => {
  const text = flat(present(papersOf(repaid(), 'recovery-list')[0], 'the list'))
  assert.match(text, /447\.000 │ Ngày 1\/2\/2021: 200\.000 │ 100\.000/)
  assert.match(text, /Cộng │ │ 894\.000 │ 347\.000 đồng │ 547\.000/)
  assert.deepEqual(papersOf(material, 'recovery-list'), [])
})

test('no sum is printed while what one of them owes is not known', () => {
  const given = { ...repaid(), written: { ...repaid().written, owing: [] } }
  const text = flat(present(papersOf(given, 'recovery-list')[0], 'the list'))
  assert.doesNotMatch(text, /Cộng │ │ \d/)
})

for (const [name, kind, given] of [
  ['recovery-list-repaid', 'recovery-list', repaid()],
  ['register-with-numbers', 'register', booked()],
  ['revocation-of-two', 'revocation', owing(bothRevoked())],
  ['correction-decision', 'correction', corrected({ paper: '12/QĐ-UBND', ...SIGNED })],
  ['correction-letter', 'correction', corrected({ paper: '09/CV-UBND', ...SIGNED })],
] as const)
  test(`${name} says word for word what it said`, () => {
    golden(`later/${name}.txt`, present(papersOf(given, kind)[0], name))
  })

/** What the decisions of An Biên are printed from on a day, with what was decided besides. */
function decidedOn(day: string, besides: Material['records']['decisions'] = []): readonly string[] {
  const loaded = load(foldersOf(HOME, join(HOME, 'campaigns/an-bien-cchc-2020')))
  assert.ok(loaded.ok)
  const { records } = loaded.value
  const all = { ...records, decisions: [...records.decisions, ...besides] }
  const given = { ...loaded.value, records: all }
  const found = compute(given, { asOf: civil(day) })
  assert.ok(found.ok)
  const papers = papersOf(materialOf(given, found.value), 'award-decision').map(paperText)
  return papers.flatMap((text) => /Số: *(\S+?)\/QĐ/.exec(text)?.[1] ?? [])
}

test('a decision of a later day is not printed on an earlier one: until then there are drafts', () => {
  assert.deepEqual(decidedOn('2020-12-30'), ['5120', '5121'])
  assert.ok(decidedOn('2020-12-29').every((number) => /^\.+$/.test(number)))
  assert.ok(decidedOn('2020-12-29').length > 0)
})

test('who was awarded again stands in the decision that counts now', () => {
  const grant = present(
    material.records.decisions.find(({ participant }) => participant === 'danh-hoang-vu'),
    'a grant',
  )
  const revoke = { ...grant, action: 'revoke', number: '77/QĐ-UBND', reason: 'Nhầm' } as const
  const again = { ...grant, number: '78/QĐ-UBND' }
  const days = (row: typeof grant, day: string) => ({ ...row, on: civil(day) })
  const besides = [days(revoke, '2021-01-05'), days(again, '2021-01-06')]

  assert.deepEqual(decidedOn('2021-01-06', besides).toSorted(), ['5120', '5121', '78'])
})

test('a paper of a unit that somebody typed in for it says so in its foot, its own does not', () => {
  const said = 'Trịnh Thị Ngọc Hoa, nhập thay từ bản giấy số 22/TTr-UBND ngày 20/12/2020'
  const nominations = material.records.nominations.map((row) =>
    row.participant === 'danh-hoang-vu' ? { ...row, 'entered-by': said } : row,
  )
  const given = { ...material, records: { ...material.records, nominations } }
  const foots = (kind: string) =>
    papersOf(given, kind).map((paper) => paperText(paper).replaceAll(/\s+/g, ' '))

  for (const kind of ['unit-submission', 'selection-minutes']) {
    const marked = foots(kind).filter((text) => text.includes(`Không do đơn vị nhập: ${said}`))
    assert.equal(marked.length, 1, kind)
    assert.match(marked[0] ?? '', /Danh Hoàng Vũ/)
  }
})
