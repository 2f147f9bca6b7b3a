/**
 * A paper as archival PDF: tagged PDF/A-2a, its letters embedded, set by the form of its day. The
 * template is one file of ours; the paper is data to it.
 */
import { readFileSync } from 'node:fs'
import { type CivilDate, nfc, type Result } from '#kernel'
import { type Form, formOn, MOTTO, NATION, type Paper, plain, withSetColumns } from '#papers/model'
import type { Standard, Typesetter, Unprintable } from '#papers/typst'
import { sourceLine } from './source.vi.ts'

const TEMPLATE = readFileSync(new URL('./paper.typ', import.meta.url), 'utf8')

/** The paper as PDF, or the letters that cannot be printed. */
export function paperPdf(
  typesetter: Typesetter,
  paper: Paper,
  standard: Standard = '2a',
): Result<Uint8Array, Unprintable> {
  const files = { 'paper.json': dataOf(paper), 'form.json': valuesOf(formOn(paper.day)) }
  return typesetter.pdf(TEMPLATE, files, { standard })
}

/** What the template reads: the tree as it is, in composed letters, with its own heading. */
function dataOf(paper: Paper) {
  const { title, letterhead, source } = paper
  const named = title ? `${title.name} ${plain(title.subject ?? '')}`.trim() : letterhead.about
  const tree = {
    ...withSetColumns(paper),
    heading: named ?? paper.id,
    keywords: [source.receipt, source.sha256],
    made: sourceLine(source),
    date: dateOf(source.asOf),
  }
  return JSON.parse(nfc(JSON.stringify(tree)))
}

/** The file's own date: the day of the run, so that the same paper gives the same bytes. */
function dateOf(day: CivilDate) {
  const [year, month, date] = day.split('-').map(Number)
  return { year, month, day: date }
}

function valuesOf({ margins, sizes, ...form }: Form) {
  const values = (rules: Readonly<Record<string, Readonly<{ value: number }>>>) =>
    Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, rule.value]))
  return {
    margins: values(margins),
    sizes: values(sizes),
    pageNumber: form.pageNumber.value,
    basesInItalics: form.basesInItalics.value,
    firstLine: form.firstLine.value,
    paragraphGap: form.paragraphGap.value,
    lineSpacing: form.lineSpacing.value,
    nation: NATION,
    motto: MOTTO,
  }
}
