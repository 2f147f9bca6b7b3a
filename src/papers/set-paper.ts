/** One paper set as a file for whoever asked: what a child process is told and what it answers. */
import { type Paper, passages } from '#papers/model'
import type { Typesetter } from '#papers/typst'
import { paperWord } from '#papers/word'
import { paperPdf } from './pdf.ts'
import { sourceLine } from './source.vi.ts'

export type PaperOrder = Readonly<{ paper: Paper; format: 'pdf' | 'docx' }>

/** The bytes, or the letters that no shape is there for; `fault` only from a child process. */
export type PaperAnswer =
  | Readonly<{ bytes: Uint8Array }>
  | Readonly<{ letters: readonly string[] }>
  | Readonly<{ fault: string }>

export async function setPaper(
  typesetter: Typesetter,
  { paper, format }: PaperOrder,
): Promise<PaperAnswer> {
  const letters = typesetter.unprintable(passages(paper).join('\n'))
  if (letters.length > 0) return { letters }
  if (format === 'docx') return { bytes: await paperWord(paper, sourceLine(paper.source)) }
  const made = paperPdf(typesetter, paper)
  return made.ok ? { bytes: made.value } : made.refusal
}
