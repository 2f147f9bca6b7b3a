/** Grounds of sureness by examples: what each takes, and what is only likely without it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './draft.ts'
import { textOf } from './text/plan-text.ts'

const HEAD =
  'ỦY BAN NHÂN DÂN\nXÃ MẪU\nSố: 12/KH-UBND\nMẫu, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\n' +
  'Phát động thi đua năm 2026\n\n'

const draftOf = (body: string) => readPlan(textOf(`${HEAD}${body}\n`)).draft

test('an office is sure where the text names it again, with its place or without', () => {
  const again = draftOf('I. MỤC ĐÍCH\nUBND xã phát động thi đua.')
  const once = draftOf('I. MỤC ĐÍCH\nThi đua yêu nước.')

  assert.deepEqual([again.issuer?.sureness, once.issuer?.sureness], ['sure', 'likely'])
})

const LINES = '1. Kế hoạch: 40 điểm\n2. Báo cáo: 60 điểm'

test('lines of a scale are sure where a printed sum agrees', () => {
  const of = (body: string) => draftOf(body).criteria.map(({ sureness }) => sureness)

  assert.deepEqual(of(`I. THANG ĐIỂM (100 điểm)\n${LINES}`), ['sure', 'sure'])
  assert.deepEqual(of(`I. THANG ĐIỂM (90 điểm)\n${LINES}`), ['likely', 'likely'])
  assert.deepEqual(of(`I. TIÊU CHÍ CHẤM ĐIỂM\n${LINES}`), ['likely', 'likely'])
})

test('a bound is sure where the plan demands it, not beside points', () => {
  const of = (body: string) => draftOf(body).thresholds.map(({ sureness }) => sureness)

  assert.deepEqual(of('I. TIÊU CHUẨN\n1. Tỷ lệ hài lòng đạt từ 90% trở lên.'), ['sure'])
  assert.deepEqual(of('I. TIÊU CHUẨN\n1. Tỷ lệ từ 90% trở lên được 10 điểm.'), ['likely'])
  assert.deepEqual(of('I. TIÊU CHÍ CHẤM\n1. Tỷ lệ từ 90% trở lên.'), ['likely'])
})

test('a paper in a numbered sentence is likely, one of a list is sure', () => {
  const of = (body: string) => draftOf(body).dossierItems.map(({ sureness }) => sureness)

  assert.deepEqual(of('I. HỒ SƠ\n1. Báo cáo tự chấm của các đơn vị.'), ['likely'])
  assert.deepEqual(of('I. HỒ SƠ\nGồm có:\n- Báo cáo tự chấm;\n- Tờ trình.'), ['sure', 'sure'])
})
