/** A DOCX whose sections Word numbers by itself: the numbers stand in the text that is read. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { type ReadPlan, readPlanFile } from '#importer'

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
  `<w:lvlText w:val="${text}"/></w:lvl>`
const NUMBERING =
  '<w:numbering><w:abstractNum w:abstractNumId="7">' +
  level(0, 'upperRoman', '%1.') +
  level(1, 'decimal', '%2.') +
  level(2, 'lowerLetter', '%3)') +
  level(3, 'bullet', '') +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
  '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="2">' +
  '<w:startOverride w:val="3"/></w:lvlOverride></w:num></w:numbering>'
const STYLES =
  '<w:styles><w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr>' +
  '<w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'

const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const item = (list: number, at: number) =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`

const BODY = [
  paragraph('KẾ HOẠCH'),
  paragraph('Phát động phong trào thi đua năm 2026'),
  paragraph('MỤC ĐÍCH', '<w:pStyle w:val="Muc"/>'),
  paragraph('Nâng cao chất lượng phục vụ người dân trên địa bàn xã.', item(1, 1)),
  paragraph('KHEN THƯỞNG', item(1, 0)),
  paragraph('Số lượng', item(1, 1)),
  paragraph('Giấy khen: không quá 05 tập thể;', item(1, 2)),
  paragraph('Giấy khen: không quá 10 cá nhân.', item(1, 2)),
  paragraph('HỒ SƠ', item(1, 0)),
  paragraph('Tờ trình đề nghị khen thưởng;', item(1, 3)),
  paragraph('Không phải mục nào', `${item(0, 0)}<w:pPrChange>${item(1, 0)}</w:pPrChange>`),
  paragraph('Mục nối tiếp bắt đầu từ chữ khác', item(2, 2)),
].join('')

async function read(numbering = NUMBERING): Promise<ReadPlan> {
  const xml = `<w:document><w:body>${BODY}</w:body></w:document>`
  const files = {
    'word/document.xml': strToU8(xml),
    'word/numbering.xml': strToU8(numbering),
    'word/styles.xml': strToU8(STYLES),
  }
  const plan = await readPlanFile(Buffer.from(zipSync(files)))
  assert.ok(plan.ok)
  return plan.value
}

test('numbers that Word counts stand before their paragraphs, by style and by paragraph', async () => {
  const { lines } = await read()

  assert.deepEqual(
    lines.map(({ text }) => text),
    [
      'KẾ HOẠCH',
      'Phát động phong trào thi đua năm 2026',
      'I. MỤC ĐÍCH',
      '1. Nâng cao chất lượng phục vụ người dân trên địa bàn xã.',
      'II. KHEN THƯỞNG',
      '1. Số lượng',
      'a) Giấy khen: không quá 05 tập thể;',
      'b) Giấy khen: không quá 10 cá nhân.',
      'III. HỒ SƠ',
      '- Tờ trình đề nghị khen thưởng;',
      'Không phải mục nào',
      'c) Mục nối tiếp bắt đầu từ chữ khác',
    ],
  )
})

test('values read below such numbers name their clause', async () => {
  const { draft } = await read()

  assert.deepEqual(
    draft.awards.map(({ value, place }) => `${value.quota?.value} ${place.clause}`),
    ['5 II.1.a', '10 II.1.b'],
  )
  assert.equal(draft.dossierItems[0]?.place.clause, 'III, gạch 1')
})

test('lists that are broken, endless or of no shape give no number and no fault', async () => {
  const broken = [
    '<w:numbering><w:abstractNum w:abstractNumId="7">',
    '<w:num w:numId="1">'.repeat(40),
    NUMBERING.replaceAll('w:val="1"', 'w:val="-99999999999999999999"'),
    NUMBERING.replace('abstractNumId="7"', 'abstractNumId="8"'),
  ]
  for (const numbering of broken) {
    const { lines } = await read(numbering)

    assert.equal(lines.length, 12)
  }
})
