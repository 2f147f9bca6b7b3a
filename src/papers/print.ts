/**
 * Papers as files, with the list that says of each from which receipt it was made. The list lets
 * anybody see later which papers are out of date.
 */
import { ok, type Result, refuse } from '#kernel'
import { missingFacts, type Paper, passages } from '#papers/model'
import { createTypesetter } from '#papers/typst'
import { paperWord } from '#papers/word'
import { hashList, MARK, type OutputFile, sha256 } from '#platform'
import type { Listed } from './list.ts'
import { paperPdf } from './pdf.ts'
import { sourceLine } from './source.vi.ts'
import { paperText } from './text.vi.ts'

export const FORMATS = ['pdf', 'docx', 'txt'] as const
export type Format = (typeof FORMATS)[number]

/** The file with the list of papers, and what it holds of each. */
export const LIST = 'papers.json'

/** A paper with letters that no printer of ours has a shape for. */
export type Unprintable = Readonly<{ paper: string; letters: readonly string[] }>

/** The files of a paper that is not printed as ours are; undefined for one that is. */
export type Otherwise = (paper: Paper, source: string) => readonly OutputFile[] | undefined

/** All files of an output folder, or every paper that cannot be printed; nothing in between. */
export async function printed(
  papers: readonly Paper[],
  formats: readonly Format[],
  otherwise: Otherwise = () => undefined,
): Promise<Result<readonly OutputFile[], readonly Unprintable[]>> {
  const typesetter = createTypesetter()
  const refused = papers.flatMap((paper) => {
    const letters = typesetter.unprintable(passages(paper).join('\n'))
    return letters.length === 0 ? [] : { paper: fileNameOf(paper), letters }
  })
  if (refused.length > 0) return refuse(refused)
  const files: OutputFile[] = []
  const write = async (paper: Paper, format: Format): Promise<string | Uint8Array> => {
    if (format === 'txt') return paperText(paper)
    if (format === 'docx') return await paperWord(paper, sourceLine(paper.source))
    const made = paperPdf(typesetter, paper)
    if (!made.ok) throw new Error(`letters not found before: ${made.refusal.letters.join(' ')}`)
    return made.value
  }
  for (const paper of papers) {
    const own = otherwise(paper, sourceLine(paper.source))
    if (own) files.push(...own)
    else
      for (const format of formats)
        files.push({ name: `${fileNameOf(paper)}.${format}`, content: await write(paper, format) })
  }
  const listed = [...files, { name: LIST, content: listText(papers) }]
  const hashes = hashList(new Map(listed.map(({ name, content }) => [name, content])))
  return ok([...listed, { name: MARK, content: hashes }])
}

/** The name of a paper's file without its ending. */
export function fileNameOf({ kind, id }: Paper): string {
  return `${kind}/${id}`
}

function listText(papers: readonly Paper[]): string {
  return `${JSON.stringify(papers.map(listed), null, 2)}\n`
}

/** What the list keeps of a paper; `words` stands for everything it says but its receipt. */
export function listed(paper: Paper): Listed {
  const { receipt, sha256: hash, asOf } = paper.source
  return {
    paper: fileNameOf(paper),
    receipt,
    sha256: hash,
    asOf,
    words: sha256(passages(paper).join('\n')),
    missing: missingFacts(paper),
  }
}
