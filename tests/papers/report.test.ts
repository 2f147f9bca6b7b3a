/** The achievement report: what was written stands as written, the form is that of its regime. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil, present } from '#kernel'
import { MAKERS, type Material, paperText } from '#papers'
import { missingFacts, type Paper } from '#papers/model'
import { materialFor } from './run.ts'

const material = materialFor('khoi-ky-cchc-2022')

function report(given: Material, id: string): Paper {
  const maker = present(
    MAKERS.find(({ kind }) => kind === 'achievement-report'),
    'its maker',
  )
  return present(
    maker.make(given).find((paper) => paper.id === id),
    id,
  )
}

const ID = 'ho-so-huyen-nam/nam-2022/ma-thi-van'
const key = { participant: 'ma-thi-van', dossier: 'ho-so-huyen-nam', cycle: 'nam-2022' }

test('a part as written stands line by line, and is no longer asked for', () => {
  const written = 'Tham mưu 12 kế hoạch.\n\nGiải quyết 98,5% hồ sơ đúng hạn.'
  const row = { ...key, part: 'results', written, by: 'Ma Thị Vân', on: civil('2022-12-19') }
  const reports = [row]
  const paper = report({ ...material, written: { ...material.written, reports } }, ID)

  assert.match(paperText(paper), /Tham mưu 12 kế hoạch\.\nGiải quyết 98,5% hồ sơ đúng hạn\./)
  assert.ok(!missingFacts(paper).includes('Thành tích đạt được'))
  assert.ok(missingFacts(report(material, ID)).includes('Thành tích đạt được'))
})

test('form 07 is of the decree of 2017 and is not printed on a dossier of 2025', () => {
  assert.match(paperText(report(material, ID)), /Mẫu số 07/)
  const later = report(material, 'ho-so-huyen-nam/nam-2025/ma-thi-van')
  assert.doesNotMatch(paperText(later), /07/)
  assert.ok(missingFacts(later).some((fact) => fact.startsWith('số mẫu báo cáo')))
})

test('the plan says who confirms: any one of those named', () => {
  const said = paperText(report(material, ID)).replaceAll(/\s+/g, ' ')
  assert.match(said, /XÁC NHẬN CỦA CẤP ỦY, CHÍNH QUYỀN HOẶC CƠ QUAN CHỦ QUẢN/)
})
