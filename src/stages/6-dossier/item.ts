/**
 * One paper of a dossier (thành phần hồ sơ) against what was received: there at all, in enough
 * sets, signed first and official copies counted apart (bản gốc is not bản chính), confirmed by one
 * of those entitled. What was not counted is not short.
 */
import { nfc } from '#kernel'
import type { Dossier } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { PaperRow } from './rows.ts'

export type DossierItem = Dossier['items'][number]

/** How many were asked for and how many came. */
export type Count = Readonly<{ required: number; received: number }>

export type ItemProblem =
  | Readonly<{ problem: 'missing' }>
  | Readonly<{ problem: 'not-counted' }>
  | (Readonly<{ problem: 'too-few-sets' | 'too-few-originals' | 'too-few-official-copies' }> &
      Count)
  | Readonly<{ problem: 'not-confirmed'; by: readonly string[]; found?: string }>

export type ItemFact = Readonly<{
  item: string
  name: string
  state: 'complete' | 'incomplete' | 'missing'
  /** Absent while the number of sets is an open question. */
  sets?: Count
  originals?: Count
  officialCopies?: Count
  confirmedBy?: string
  problems: readonly ItemProblem[]
}>

/** One item against the papers received for it. */
export function itemFact(
  item: DossierItem,
  sets: Dossier['sets'],
  papers: readonly PaperRow[],
): ItemFact {
  const head = { item: item.id, name: item.name }
  const here = papers.filter((paper) => paper.item === item.id)
  const counts = isOpen(sets) ? {} : countsOf(sets, here)
  if (here.length === 0) {
    return { ...head, state: 'missing', ...counts, problems: [{ problem: 'missing' }] }
  }
  const confirmation = confirmationOf(item, here)
  const problems = [...setProblems(counts, here), ...confirmation.problems]
  const state = problems.length === 0 ? 'complete' : 'incomplete'
  const { by } = confirmation
  return { ...head, state, ...counts, ...(by ? { confirmedBy: by } : {}), problems }
}

type Counts = Pick<ItemFact, 'sets' | 'originals' | 'officialCopies'>

function countsOf(
  sets: Exclude<Dossier['sets'], { open: string }>,
  here: readonly PaperRow[],
): Counts {
  const total = (pick: (paper: PaperRow) => number | undefined): number =>
    here.reduce((sum, paper) => sum + (pick(paper) ?? 0), 0)
  const originals = total((paper) => paper.originals)
  const official = total((paper) => paper['official-copies'])
  const all = originals + official + total((paper) => paper.copies)
  return {
    sets: { required: sets.total, received: all },
    originals: { required: sets.originals, received: originals },
    officialCopies: { required: sets['official-copies'], received: official },
  }
}

function setProblems(counts: Counts, here: readonly PaperRow[]): readonly ItemProblem[] {
  if (!counts.sets) return []
  if (!here.some(isCounted)) return [{ problem: 'not-counted' }]
  const short = (
    problem: 'too-few-sets' | 'too-few-originals' | 'too-few-official-copies',
    count: Count | undefined,
  ): readonly ItemProblem[] =>
    count && count.received < count.required ? [{ problem, ...count }] : []
  return [
    ...short('too-few-sets', counts.sets),
    ...short('too-few-originals', counts.originals),
    ...short('too-few-official-copies', counts.officialCopies),
  ]
}

function isCounted(paper: PaperRow): boolean {
  const counts = [paper.originals, paper['official-copies'], paper.copies]
  return counts.some((count) => count !== undefined)
}

/** Any one of those named is enough ("cấp ủy, chính quyền hoặc cơ quan quản lý"). */
function confirmationOf(
  item: DossierItem,
  here: readonly PaperRow[],
): Readonly<{ by?: string; problems: readonly ItemProblem[] }> {
  const entitled = item['confirmed-by']
  if (entitled.length === 0) return { problems: [] }
  const found = here.flatMap((paper) => paper['confirmed-by'] ?? [])
  const by = found.find((name) => entitled.some((other) => sameName(other, name)))
  if (by) return { by, problems: [] }
  const other = found[0] === undefined ? {} : { found: found[0] }
  return { problems: [{ problem: 'not-confirmed', by: entitled, ...other }] }
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string): string => nfc(name).trim().toLowerCase()
  return plain(a) === plain(b)
}
