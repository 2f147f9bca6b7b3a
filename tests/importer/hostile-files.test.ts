/** DOCX and PDF made to harm: deep, endless, cut, looping. A reason or a reading, and it ends. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { readPlanFile } from '#importer'
import { createTypesetter } from '#papers/typst'

const PLAN = Array.from(
  { length: 40 },
  (_, at) => `${at + 1}. Giấy khen: không quá 02 tập thể và 03 cá nhân của xã.`,
)

function docx(body: string, more: Readonly<Record<string, string>> = {}): Buffer {
  const files = Object.entries({ 'word/document.xml': `<w:document>${body}</w:document>`, ...more })
  return Buffer.from(
    zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)]))),
  )
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const body = PLAN.map(paragraph).join('')

async function outcome(bytes: Buffer): Promise<string> {
  const read = await readPlanFile(bytes)
  return read.ok ? 'read' : read.refusal
}

test('tables in tables a hundred thousand deep are read to their words', async () => {
  const depth = 100_000
  const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${body}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`

  assert.match(await outcome(docx(deep)), /^(?:read|bomb)$/)
})

test('tags that never close, and entities that name themselves, end', async () => {
  const entity = '<!DOCTYPE x [<!ENTITY a "&a;&a;"><!ENTITY b "&a;&b;">]>'

  assert.equal(await outcome(docx(`${entity}${body}&b;&a;`)), 'read')
  assert.equal(await outcome(docx(`${body}${'<w:p><w:r><w:t'.repeat(2000)}`)), 'read')
  assert.equal(await outcome(docx(`${body}<w:t ${'w:a="'.repeat(20_000)}`)), 'read')
})

test('a list of sections in itself and styles beyond number give a reading', async () => {
  const numbering = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'.repeat(300)
  const styles = Array.from(
    { length: 3000 },
    (_, at) => `<w:style w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`,
  ).join('')

  const bytes = docx(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles })
  assert.equal(await outcome(bytes), 'read')
})

test('lists and styles that unpack to far more than a plan are not unpacked', async () => {
  for (const name of ['word/numbering.xml', 'word/styles.xml'])
    assert.equal(await outcome(docx(body, { [name]: '0'.repeat(80_000_000) })), 'bomb', name)
})

test('a DOCX cut anywhere is told to be broken, or read as far as it is whole', async () => {
  const whole = docx(body)
  for (let part = 1; part < 8; part += 1) {
    const cut = whole.subarray(0, Math.floor((whole.length * part) / 8))

    assert.match(await outcome(cut), /^(?:broken|unknown-type|no-text|read)$/)
  }
})

const SOURCE = '#set text(font: "Tinos")\n#for line in json("/plan.json") { par(text(line)) }'
const set = createTypesetter().pdf(SOURCE, { 'plan.json': PLAN }, { standard: 'plain' })
const pdf = Buffer.from(set.ok ? set.value : [])

test('a PDF cut anywhere gives a reason or a reading', async () => {
  assert.equal(await outcome(pdf), 'read')
  for (let part = 1; part < 8; part += 1) {
    const cut = pdf.subarray(0, Math.floor((pdf.length * part) / 8))

    assert.match(await outcome(cut), /^(?:broken|no-text|read)$/)
  }
})

/** A small PDF by hand, whose pages and streams are as given. */
function handmade(pages: string, content: string): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    pages,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]
  let text = '%PDF-1.4\n'
  const at = objects.map((object, index) => {
    const from = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return from
  })
  const rows = at.map((from) => `${String(from).padStart(10, '0')} 00000 n \n`).join('')
  const start = text.length
  text += `xref\n0 5\n0000000000 65535 f \n${rows}trailer\n<< /Size 5 /Root 1 0 R >>\n`
  return Buffer.from(`${text}startxref\n${start}\n%%EOF`, 'latin1')
}

test('pages that hold themselves, and a count of pages beyond any plan, end with a reason', async () => {
  const loop = '<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 3 >>'
  const many = '<< /Type /Pages /Kids [3 0 R] /Count 900000000 >>'

  assert.match(await outcome(handmade(loop, 'BT ET')), /^(?:broken|no-text|too-long)$/)
  assert.match(await outcome(handmade(many, 'BT ET')), /^(?:broken|no-text|too-long)$/)
})

test('a page whose drawing never ends and nests without end gives a reason', async () => {
  const one = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'

  assert.match(await outcome(handmade(one, 'q '.repeat(10_000))), /^(?:broken|no-text|too-long)$/)
  assert.match(await outcome(handmade(one, '['.repeat(100_000))), /^(?:broken|no-text|bomb)$/)
})
