/** A badge that says how somebody stands in an award. */
import { Badge, useWords } from '#design'
import type { StandingState } from './standing.ts'
import { toneOf } from './standing-tone.ts'
import { stateWords } from './state.words.ts'

export function StateBadge({ state }: Readonly<{ state: StandingState }>) {
  const w = useWords(stateWords)
  return <Badge tone={toneOf(state)}>{w[state]}</Badge>
}
