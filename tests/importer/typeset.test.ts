/**
 * A plan set as PDF by our own typesetter (văn bản dàn trang rồi đọc lại): two columns at head and
 * foot, justified lines, several pages. Reading it gives what its text gives.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Draft, type Found, readPlan, readPlanFile, textOf, valuesOf } from '#importer'
import { createTypesetter } from '#papers/typst'
import { labelledIn } from './labels.ts'

const SOURCE = `
#let plan = json("/plan.json")
#set page("a4", margin: (left: 3cm, right: 1.5cm, y: 2cm), numbering: "1")
#set text(font: "Tinos", fallback: false, size: 14pt, lang: "vi")
#set par(justify: true, first-line-indent: 1cm)
#let side(lines) = align(center, lines.map(line => text(line)).join(linebreak()))
#grid(columns: (2fr, 3fr), side(plan.left), side(plan.right))
#v(12pt)
#align(center, plan.title.map(line => strong(text(line))).join(linebreak()))
#for words in plan.body { par(text(words)) }
#v(12pt)
#grid(columns: (1fr, 1fr),
  align(left, plan.to.map(line => text(line)).join(linebreak())), side(plan.by))
`
const NATION = /^(?:CỘNG HÒA|Độc lập|.*ngày \d+ tháng)/
const RECIPIENT = /^(?:Nơi nhận|-)/
const typesetter = createTypesetter()

/** The text of a plan as the blocks of a sheet. */
function sheetOf(text: string) {
  const lines = text.split('\n').map((line) => line.trim())
  const titled = lines.findIndex((line) => /^(?:KẾ HOẠCH|CHỈ THỊ|HƯỚNG DẪN)$/.test(line))
  const first = lines.findIndex((line, at) => at > titled && line === '')
  const foot = lines.findIndex((line) => /^Nơi nhận:/.test(line))
  const printed = (from: number, to: number) => lines.slice(from, to).filter((line) => line !== '')
  const head = printed(0, titled).flatMap(columnsOf)
  const end = printed(foot, lines.length).flatMap(columnsOf)
  return {
    left: head.filter((line) => !NATION.test(line)),
    right: head.filter((line) => NATION.test(line)),
    title: printed(titled, first),
    body: printed(first, foot),
    to: end.filter((line) => RECIPIENT.test(line)),
    by: end.filter((line) => !RECIPIENT.test(line)),
  }
}

function columnsOf(line: string): readonly string[] {
  return line.split(/\s{3,}/)
}

/** Every value with its field; places differ, as the lines of a sheet do. */
function valuesIn(draft: Draft): readonly string[] {
  const told = ({ value }: Found<unknown>) => JSON.stringify(value)
  return valuesOf(draft).map(({ field, found }) => `${field} ${told(found)}`)
}

const plans = labelledIn(`${import.meta.dirname}/plans`)

for (const { name, text } of plans)
  test(`${name}: set as PDF it is read as its text is`, async () => {
    const plan = sheetOf(text)
    const pdf = typesetter.pdf(SOURCE, { 'plan.json': plan }, { standard: '2a' })
    assert.ok(pdf.ok)

    const read = await readPlanFile(Buffer.from(pdf.value))

    assert.ok(read.ok)
    assert.deepEqual(valuesIn(read.value.draft), valuesIn(readPlan(textOf(text)).draft))
  })
