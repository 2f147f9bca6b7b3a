/**
 * A decision for several at once (quyết định kèm danh sách): one paper grants an award to everybody
 * on its list, so all are recorded together or none is.
 */
import { ok, type Result } from '#kernel'
import { type DecisionRefusal, type DecisionState, decisionRow } from './record-decision.ts'
import type { DecisionRow } from './rows.ts'

/** What the paper says of all: the award, its number and day. */
export type GrantPaper = Pick<DecisionRow, 'award' | 'cycle'> &
  Readonly<{ on?: DecisionRow['on'] | undefined; number?: string | undefined }>

type OnList = Readonly<{ participant: string }> & Pick<DecisionState, 'standing' | 'latest'>
type OfAll = Omit<DecisionState, 'standing' | 'latest'>

export type ListRefusal = Readonly<{
  /** Whom it is about; undefined when nobody was chosen. */
  participant: string | undefined
  refusal: DecisionRefusal
}>

/** One grant for each on the list; the first that cannot be granted stops all. */
export function grantRows(
  paper: GrantPaper,
  list: readonly OnList[],
  state: OfAll,
): Result<readonly DecisionRow[], ListRefusal> {
  if (list.length === 0) return stopped(undefined, { why: 'not-a-candidate' })
  const rows: DecisionRow[] = []
  for (const { participant, standing, latest } of list) {
    const wish = { ...paper, participant, action: 'grant' } as const
    const row = decisionRow(wish, { ...state, standing, latest })
    if (!row.ok) return stopped(participant, row.refusal)
    rows.push(row.value)
  }
  return ok(rows)
}

function stopped(participant: string | undefined, refusal: DecisionRefusal) {
  return { ok: false, refusal: { participant, refusal } } as const
}
