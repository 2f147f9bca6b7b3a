/** The sign a standing bears on screens (dấu hiệu kết quả): settled well, against, or open. */
import type { StandingState } from './standing.ts'

const GOOD: readonly StandingState[] = ['awarded', 'proposed', 'nominated']
const OPEN: readonly StandingState[] = ['tied', 'held', 'blocked', 'not-established', 'returned']
const QUIET: readonly StandingState[] = ['reserve', 'outside-quota', 'not-nominated', 'withdrawn']

export function toneOf(state: StandingState): 'good' | 'bad' | 'open' | 'quiet' {
  if (GOOD.includes(state)) return 'good'
  if (OPEN.includes(state)) return 'open'
  return QUIET.includes(state) ? 'quiet' : 'bad'
}
