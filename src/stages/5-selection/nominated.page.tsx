/** Who put a participant forward, on which letter (đơn vị đề nghị); marked where typed in. */
import { ProxySaid, useWords } from '#design'
import { formatCivil } from '#kernel'
import { nominationWords } from './nomination.words.ts'
import type { NominationRow } from './rows.ts'

export type PutForward = Readonly<{ row: NominationRow; unit: string }>

export function Nominated({ row, unit }: PutForward) {
  const w = useWords(nominationWords)
  const said = [unit, formatCivil(row.on), row.paper && w.onLetter(row.paper)]
  return (
    <>
      {said.filter(Boolean).join(', ')} <ProxySaid said={row['entered-by']} />
    </>
  )
}
