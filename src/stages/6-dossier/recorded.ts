/** What is recorded of all dossiers by a day, whatever ids their units bore then (sổ hồ sơ). */
import type { CivilDate } from '#kernel'
import { renamesIn } from '#registration'
import type { SuccessionRow } from '#registry'
import type { Cycle } from '#rulebook/definition'
import type { Recorded } from './dossier-state.ts'

type Kept = Pick<Recorded, 'submissions' | 'papers' | 'decisions'> &
  Readonly<{ successions: readonly SuccessionRow[] }>

/** All but what is kept beside the records: the items sent back and the levels handed to. */
export function recordedOn(
  { submissions, papers, decisions, successions }: Kept,
  cycles: readonly Cycle[],
  day: CivilDate,
): Omit<Recorded, 'flags' | 'transfers'> {
  return {
    renamed: renamesIn(cycles, successions),
    submissions,
    papers,
    decisions: decisions.filter(({ on }) => on <= day),
  }
}
