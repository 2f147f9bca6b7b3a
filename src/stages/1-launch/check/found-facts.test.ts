/**
 * What time, the law and the print do to a plan: bodies that cease, laws replaced, numbers doubled,
 * days off.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CivilDate, civil } from '#kernel'
import type { CheckLaw, OpenPoint } from './report.ts'
import {
  organisation,
  PLAIN_LAW,
  pointsOf,
  RAW_PLAN,
  RAW_YEAR,
  rawAward,
  rawDossier,
  recordsOf,
  wordsOf,
} from './sample.test.ts'

const ceased = (to: string) => ({
  records: recordsOf(
    [organisation('ubnd-xa', { to: civil(to) }), organisation('ubnd-xa-moi')],
    [
      {
        predecessor: 'ubnd-xa',
        successor: 'ubnd-xa-moi',
        on: civil('2024-07-01'),
        how: 'merged',
        basis: 'Nghị quyết 01',
      },
    ],
  ),
})

/** The day up to which the plan needs the body that ceases. */
const neededOf = (point: OpenPoint | undefined): CivilDate | undefined => {
  const fact = point?.facts[0]
  return fact !== undefined && 'needed' in fact ? fact.needed : undefined
}

test('an authority that ceases before the award is due blocks, and its successor is proposed', () => {
  assert.deepEqual(wordsOf('authority-ceased', {}, ceased('2024-06-30')), [
    'Mục III.1 (“theo quy định”), Giấy khen: “Cơ quan ubnd-xa” chấm dứt hoạt động sau ngày 30/6/2024, trong khi cơ quan này còn phải quyết định khen thưởng của năm 2024, đến ngày 31/12/2024; cơ quan có thể kế thừa theo dữ liệu tổ chức: “Cơ quan ubnd-xa-moi” từ ngày 1/7/2024 theo Nghị quyết 01. Trong khi chờ: Dừng bước quyết định khen thưởng cho đến khi cơ quan thường trực ghi cơ quan kế thừa thẩm quyền kèm căn cứ pháp lý; không tự thay cơ quan nào. Hỏi: Văn phòng UBND xã.',
  ])
})

test('an authority that lasts to the last day of the cycle is no question', () => {
  assert.deepEqual(pointsOf('authority-ceased', {}, ceased('2024-12-31')), [])
  assert.equal(pointsOf('authority-ceased', {}, ceased('2024-12-30')).length, 1)
})

test('a dossier deadline after the cycle needs the authority longer', () => {
  const dossiers = [rawDossier({ until: { word: 'trước', date: '2025-01-15' } })]
  const [point] = pointsOf('authority-ceased', { dossiers }, ceased('2024-12-31'))
  assert.equal(neededOf(point), '2025-01-14')
})

test('of two deadlines of one award the later says how long the authority is needed', () => {
  const until = (date: string) => ({ until: { word: 'đến', date } })
  const later = rawDossier({ id: 'ho-so-2', ...until('2025-02-01') })
  const dossiers = [later, rawDossier(until('2025-01-15'))]
  const [point] = pointsOf('authority-ceased', { dossiers }, ceased('2024-12-31'))
  assert.equal(neededOf(point), '2025-02-01')
})

test('a successor recorded by the standing agency settles every need for the body', () => {
  const recorded = (successor: string) => ({
    ...ceased('2024-06-30').records,
    successors: [{ authority: 'ubnd-xa', successor, basis: 'NQ 02' }],
  })
  for (const code of ['authority-ceased', 'receiver-ceased', 'host-ceased']) {
    const [point] = pointsOf(code, {}, { records: recorded('ubnd-xa-moi') })
    assert.equal(point?.settled, true, code)
    const [words = ''] = wordsOf(code, {}, { records: recorded('ubnd-xa-moi') })
    assert.match(words, /Đã ghi cơ quan kế thừa: “Cơ quan ubnd-xa-moi” \(căn cứ: NQ 02\)\.$/)
  }
  const [nobody] = pointsOf('authority-ceased', {}, { records: recorded('ubnd-xa') })
  assert.equal(nobody?.settled, false, 'one that has ceased itself succeeds nobody')
})

test('a body needed for two awards until two days is one point, until the later', () => {
  const cycles = [RAW_YEAR, { ...RAW_YEAR, id: 'nua', name: 'Nửa năm', to: '2024-07-31' }]
  const awards = [rawAward({ cycles: ['nua'] }), rawAward({ id: 'hai', name: 'Giấy khen hai' })]
  const found = pointsOf('authority-ceased', { cycles, awards, dossiers: [] }, ceased('2024-06-30'))
  assert.deepEqual(
    found.map(({ subjects, facts }) => [subjects, facts.length]),
    [[['Giấy khen', 'Giấy khen hai'], 1]],
  )
  assert.equal(neededOf(found[0]), '2024-12-31')
  const [fact] = found[0]?.facts ?? []
  assert.deepEqual(fact && 'cycles' in fact ? fact.cycles : [], ['Nửa năm', 'Năm 2024'])
})

test('the host is named in words, since no clause of the plan stands there', () => {
  const [words = ''] = wordsOf('host-ceased', {}, ceased('2024-06-30'))
  assert.match(words, /^Cơ quan tổ chức phong trào: “Cơ quan ubnd-xa” chấm dứt hoạt động/)
})

const district: CheckLaw = {
  ...PLAIN_LAW,
  levelEnd: (level) =>
    level === 'district'
      ? { last: civil('2024-06-30'), statement: 'không còn cấp huyện', proposed: ['Chủ tịch xã'] }
      : undefined,
}

test('the law knows that a level of government has ended when the records do not', () => {
  const awards = [rawAward({ level: 'district' })]
  assert.match(
    wordsOf('authority-ceased', { awards }, { law: district })[0] ?? '',
    /sau ngày 30\/6\/2024 \(không còn cấp huyện\).*có thể đề xuất: Chủ tịch xã/,
  )
})

test('a receiver, the place of an event and the host may cease as well', () => {
  const events = [{ id: 'e', clause: 'IV', words: 'tổng kết', at: 'ubnd-xa' }]
  const fields = { plan: { ...RAW_PLAN, events } }
  for (const code of ['receiver-ceased', 'event-place-ceased', 'host-ceased']) {
    assert.equal(pointsOf(code, fields, ceased('2024-06-30')).length, 1, code)
  }
  assert.deepEqual(pointsOf('receiver-ceased', fields, ceased('2024-12-30')), [])
  const early = { plan: { ...RAW_PLAN, events: [{ ...events[0], on: '2024-06-30' }] } }
  assert.deepEqual(pointsOf('event-place-ceased', early, ceased('2024-06-30')), [])
})

const until = (to: string): CheckLaw => ({
  ...PLAIN_LAW,
  instrument: (cited) =>
    cited.includes('91/2017/NĐ-CP')
      ? { number: '91/2017/NĐ-CP', to: civil(to), statement: 'Nghị định 91 hết hiệu lực' }
      : undefined,
})
const basis = (fields: Record<string, unknown>) => ({
  id: 'nd-91',
  kind: 'Nghị định',
  number: '91/2017/NĐ-CP',
  date: '2017-07-31',
  issuer: 'Chính phủ',
  clause: 'IV.1',
  words: 'Nghị định số 91/2017/NĐ-CP',
  ...fields,
})
const cited = { plan: { ...RAW_PLAN, bases: [basis({})] } }

test('a law replaced while the campaign runs is one question with every clause that rests on it', () => {
  const item = {
    id: 'bao-cao',
    name: 'Báo cáo',
    kind: 'achievement-report',
    clause: 'IV.5',
    words: 'mẫu',
  }
  const dossiers = [
    rawDossier({ items: [{ ...item, form: 'Mẫu số 07 Nghị định số 91/2017/NĐ-CP' }] }),
  ]
  assert.match(
    wordsOf('law-replaced', { ...cited, dossiers }, { law: until('2024-06-30') })[0] ?? '',
    /”\), mục IV\.5: Nghị định 91 hết hiệu lực, trong khi phong trào kéo dài đến ngày 31\/12\/2024/,
  )
})

test('a law that lasts to the campaign’s end is no question; one that ended before the plan is', () => {
  assert.deepEqual(pointsOf('law-replaced', cited, { law: until('2024-12-31') }), [])
  assert.match(
    wordsOf('law-replaced', cited, { law: until('2024-01-09') })[0] ?? '',
    /trước khi kế hoạch được ban hành/,
  )
})

const decision = (number: string, date = '2018-12-28') =>
  basis({ id: `qd-${date}-${number.length}`, number, date, issuer: 'UBND tỉnh' })
const numbersOf = (...bases: Record<string, unknown>[]) =>
  wordsOf('two-numbers', { plan: { ...RAW_PLAN, bases } })

test('one date, issuer and nearly one number is one paper under two numbers', () => {
  const found = numbersOf(decision('39/2018/QĐ-UBND'), decision('39/QĐ-UBND'))
  assert.match(found[0] ?? '', /: Cùng một văn bản .*“39\/2018\/QĐ-UBND” và “39\/QĐ-UBND”/)
  assert.deepEqual(numbersOf(decision('39/2018/QĐ-UBND'), decision('39/QĐ-UBND', '2018-12-29')), [])
  assert.deepEqual(numbersOf(decision('39/QĐ-UBND'), decision('4020/QĐ-UBND')), [])
})

test('the definition may note the other number itself; the same number in other words is none', () => {
  const other = (words: string) =>
    numbersOf({ ...decision('39/2018/QĐ-UBND'), 'also-printed': [{ clause: 'IV.3', words }] })
  assert.equal(other('Quyết định số 39/QĐ-UBND ngày 28/12/2018').length, 1)
  assert.equal(other('Quyết định số 39/2018/QĐ-UBND của tỉnh').length, 0)
})

test('a fault seen in the print is told and kept', () => {
  const faults = [{ clause: 'IV', words: 'IV. TỔ CHỨC', fault: 'Hai mục cùng số IV.' }]
  assert.deepEqual(wordsOf('print-fault', { plan: { ...RAW_PLAN, faults } }), [
    'Mục IV (“IV. TỔ CHỨC”): Bản in: Hai mục cùng số IV. Cách xử lý: Trích dẫn giữ nguyên như bản in, không tự sửa.',
  ])
})

const duties = [{ who: 'Văn phòng', does: 'theo dõi', clause: 'III.3' }]

test('one clause number for two parts of the plan is noticed, unless it is a recorded fault', () => {
  const plan = { ...RAW_PLAN, responsibilities: duties }
  assert.match(wordsOf('clause-doubled', { plan })[0] ?? '', /“gửi hồ sơ” và “theo dõi”/)
  const faults = [{ clause: 'III.3', words: 'III.3', fault: 'Số mục lặp' }]
  assert.deepEqual(pointsOf('clause-doubled', { plan: { ...plan, faults } }), [])
})

test('a number that the clauses jump over is noticed between its neighbours', () => {
  const passage = (clause: string) => ({ clause, words: clause })
  const contents = ['V.3.1', 'V.3.2.a', 'V.3.4'].map(passage)
  const plan = { ...RAW_PLAN, contents }
  assert.match(
    wordsOf('clause-skipped', { plan })[0] ?? '',
    /Có mục V.3.2 và mục V.3.4 mà không có mục V.3.3/,
  )
  const faults = [{ clause: 'V.3', words: '3.4', fault: 'Thiếu mục 3.3' }]
  assert.deepEqual(pointsOf('clause-skipped', { plan: { ...plan, faults } }), [])
})

test('29/12/2024 is a Sunday: "trước ngày 30/12" ends on it and is not moved', () => {
  const dossiers = [rawDossier({ until: { word: 'trước', yearly: '30/12' } })]
  assert.match(
    wordsOf('deadline-day-off', { dossiers })[0] ?? '',
    /: Ngày cuối của thời hạn là ngày nghỉ: 29\/12\/2024 \(Chủ nhật\)\. /,
  )
  const monday = [rawDossier({ until: { word: 'trước', date: '2024-12-31' } })]
  assert.deepEqual(pointsOf('deadline-day-off', { dossiers: monday }), [])
})

const least = (percent: string, floor?: number) => {
  const quota = { percent, of: 'registered', floor, clause: 'III.2', words: 'x' }
  const fact = pointsOf('quota-zero', { awards: [rawAward({ quota })] })[0]?.facts[0]
  return fact?.code === 'quota-zero' ? fact.least : undefined
}

test('a percentage rounds down to nothing below a base that is named; a floor prevents it', () => {
  assert.deepEqual(
    ['20%', '15%', '100%', '33%', '50%'].map((percent) => least(percent)),
    [5, 7, undefined, 4, 2],
  )
  assert.equal(least('20%', 1), undefined)
})

test('no tie-break, no order and no vote are told once for all awards', () => {
  const bare = { order: undefined, vote: undefined }
  const awards = [rawAward(bare), rawAward({ ...bare, id: 'bang-khen', name: 'Bằng khen' })]
  for (const code of ['order-undeclared', 'vote-not-prescribed']) {
    const points = pointsOf(code, { awards })
    assert.deepEqual(points[0]?.subjects, ['Giấy khen', 'Bằng khen'], code)
    assert.equal(points[0]?.weight, 'notice')
  }
  const scoring = {
    id: 'cham',
    name: 'Chấm điểm',
    set: 'bo-tieu-chi',
    for: {},
    cycles: ['nam-2024'],
    stages: [{ id: 'self', name: 'Tự chấm', by: 'Đơn vị' }],
    clause: 'III.4',
    words: 'chấm điểm',
  }
  assert.match(
    wordsOf('ties-undeclared', { scoring: [scoring] })[0] ?? '',
    /Chấm điểm: Kế hoạch chưa nói cách phân định khi bằng điểm/,
  )
  assert.deepEqual(pointsOf('ties-undeclared', { scoring: [{ ...scoring, ties: ['vote'] }] }), [])
  const criteria = new Map([['bo-tieu-chi', { ranking: { by: 'points', ties: ['vote'] } }]])
  assert.deepEqual(pointsOf('ties-undeclared', { scoring: [scoring] }, { criteria }), [])
  // Keys that the definition takes away are not there, whatever the set says.
  const without = { scoring: [{ ...scoring, ties: [] }] }
  assert.equal(pointsOf('ties-undeclared', without, { criteria }).length, 1)
})

test('the day asked about does not change what a plan leaves open', () => {
  const days: readonly CivilDate[] = ['2024-01-10', '2025-12-31'].map(civil)
  const found = days.map((asOf) =>
    wordsOf('authority-ceased', {}, { ...ceased('2024-06-30'), asOf }),
  )
  assert.deepEqual(found[0], found[1])
})
