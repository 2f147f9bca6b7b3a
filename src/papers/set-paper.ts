/** One paper set as a file for whoever asked: what a child process is told and what it answers. */
import { type Paper, passages } from '#papers/model'
import { filled, readTemplate } from '#papers/template'
import type { Typesetter } from '#papers/typst'
import { paperWord } from '#papers/word'
import { paperPdf } from './pdf.ts'
import { sourceLine } from './source.vi.ts'

/** `template`: an office's own Word file, poured in place of our form. */
export type PaperOrder = Readonly<{
  paper: Paper
  format: 'pdf' | 'docx'
  template?: Uint8Array
}>

/** The bytes, or the letters that no shape is there for; `fault` only from a child process. */
export type PaperAnswer =
  | Readonly<{ bytes: Uint8Array }>
  | Readonly<{ letters: readonly string[] }>
  | Readonly<{ fault: string }>

export async function setPaper(
  typesetter: Typesetter,
  { paper, format, template }: PaperOrder,
): Promise<PaperAnswer> {
  if (template) return poured(template, paper)
  const letters = typesetter.unprintable(passages(paper).join('\n'))
  if (letters.length > 0) return { letters }
  if (format === 'docx') return { bytes: await paperWord(paper, sourceLine(paper.source)) }
  const made = paperPdf(typesetter, paper)
  return made.ok ? { bytes: made.value } : made.refusal
}

/** What was examined before it came here; only a fault makes it unfit now. */
function poured(bytes: Uint8Array, paper: Paper): PaperAnswer {
  const unfit = { fault: 'the template does not take the paper' }
  const template = readTemplate(bytes)
  if (!template.ok) return unfit
  const made = filled(template.value, { paper, source: sourceLine(paper.source) })
  return made.ok ? { bytes: made.value } : unfit
}
