/** Files that attack and texts that are dirt: a reason or a draft, never a crash or a hang. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { draftFiles, fromLegacy, readPlan, readPlanFile, textOf } from '#importer'
import { labelledIn } from './labels.ts'

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 60)
const plans = labelledIn(`${import.meta.dirname}/plans`)
const [plan = { name: '', text: '', label: null }] = plans
const OPEN = '<w:document><w:body>'
const CLOSE = '</w:body></w:document>'

function docx(body: string): Buffer {
  return Buffer.from(zipSync({ 'word/document.xml': strToU8(OPEN + body + CLOSE) }))
}

function paragraphs(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return escaped.replace(/^.*$/gm, (line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
}

async function refusal(bytes: Buffer): Promise<string> {
  const read = await readPlanFile(bytes)
  return read.ok ? 'read' : read.refusal
}

test('a DOCX gives what its text gives', async () => {
  const read = await readPlanFile(docx(paragraphs(plan.text)))

  assert.ok(read.ok)
  assert.equal(read.value.draft.number?.value, '27/KH-UBND')
  assert.equal(read.value.draft.awards.length, 2)
})

test('runs in old fonts are converted one by one', async () => {
  const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`
  const old = `<w:p><w:r>${font('.VnTimeH')}<w:t>kÕ ho¹ch</w:t></w:r></w:p>`
  const vni = `<w:p><w:r>${font('VNI-Times')}<w:t>Phaùt ñoäng phong traøo thi ñua</w:t></w:r></w:p>`
  const read = await readPlanFile(
    docx(`${old}${vni}${paragraphs('I. MỤC ĐÍCH\nNâng cao chất lượng.')}`),
  )

  assert.ok(read.ok)
  assert.equal(read.value.draft.kind?.value, 'Kế hoạch')
  assert.equal(read.value.draft.title?.value, 'Phát động phong trào thi đua')
})

test('an empty file, a picture and a broken archive are refused with the reason', async () => {
  assert.equal(await refusal(Buffer.alloc(0)), 'empty')
  assert.equal(await refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])), 'unknown-type')
  assert.equal(await refusal(Buffer.from('PK\u0003\u0004 no archive at all')), 'broken')
  assert.equal(await refusal(Buffer.from('%PDF-1.7\nno objects')), 'broken')
})

test('a DOCX that unpacks to far more than a plan is not unpacked', async () => {
  assert.equal(await refusal(docx('0'.repeat(80_000_000))), 'bomb')
})

test('a table of a hundred thousand cells ends', async () => {
  const cell = (at: number) =>
    `<w:tc><w:p><w:r><w:t>${(at * 7919) % 99991}</w:t></w:r></w:p></w:tc>`
  const row = (at: number) =>
    `<w:tr>${Array.from({ length: 50 }, (_, index) => cell(at * 50 + index)).join('')}</w:tr>`
  const rows = Array.from({ length: 2000 }, (_, index) => row(index)).join('')

  assert.equal(await refusal(docx(`<w:tbl>${rows}</w:tbl>${paragraphs(plan.text)}`)), 'read')
})

test('one line of a million letters ends', async () => {
  assert.equal(await refusal(Buffer.from('không quá 20% tập thể và '.repeat(40_000))), 'read')
})

const lines = plans.flatMap(({ text }) => text.split('\n'))
const shuffled = fc.shuffledSubarray(lines).map((some) => some.join('\n'))
const cut = fc
  .tuple(fc.constantFrom(...plans), fc.nat(3000), fc.nat(3000))
  .map(([{ text }, from, length]) => text.slice(from, from + length))
const noisy = fc
  .tuple(
    fc.constantFrom(...plans),
    fc.array(fc.tuple(fc.nat(4000), fc.string({ unit: 'binary', maxLength: 3 }))),
  )
  .map(([{ text }, dirt]) =>
    dirt.reduce((all, [at, mess]) => all.slice(0, at) + mess + all.slice(at), text),
  )

for (const [name, texts] of Object.entries({ shuffled, cut, noisy }))
  test(`${name} plans give a draft whose every place is in the text, twice the same`, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plain = textOf(fromLegacy(text))
        const { draft, unused } = readPlan(plain)
        const files = draftFiles(draft, 'thu')

        assert.ok(unused.every(({ place }) => plain.lines[place.at] !== undefined))
        assert.ok(draft.awards.every(({ place }) => place.at <= place.until))
        assert.deepEqual(files, draftFiles(readPlan(plain).draft, 'thu'))
      }),
      { numRuns: RUNS },
    )
  })

test('a text whose letters are decomposed reads the same', () => {
  const read = (text: string) => readPlan(textOf(fromLegacy(text))).draft

  assert.deepEqual(read(plan.text.normalize('NFD')).bases, read(plan.text).bases)
})

test('a text that lost its tone marks keeps its numbers', () => {
  const bare = plan.text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
  const { draft } = readPlan(textOf(bare))

  assert.equal(draft.date?.value, '2026-02-05')
  assert.deepEqual(
    draft.awards.map(({ value }) => value.quota?.value),
    ['5', '10'],
  )
})
