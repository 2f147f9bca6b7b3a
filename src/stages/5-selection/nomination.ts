/** The nomination that stands (đề nghị khen thưởng) for a participant, an award and a cycle. */
import type { NominationRow } from './rows.ts'

type Key = Readonly<{ participant: string; award: string; cycle: string }>

/** Undefined when nobody put the participant forward, or the nomination was withdrawn. */
export function nominationOf(
  nominations: readonly NominationRow[],
  { participant, award, cycle }: Key,
): NominationRow | undefined {
  return nominations.findLast(
    (row) =>
      row.participant === participant &&
      row.award === award &&
      row.cycle === cycle &&
      row.withdrawn === undefined,
  )
}
