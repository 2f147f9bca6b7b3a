/**
 * Why something is so (giải trình): one condition with its verdict, what the plan demands, what was
 * found, the paper behind it, who found it and when. Progress is the short form: so much of all.
 */
import type { ComponentChildren } from 'preact'
import { Verdict, type VerdictName } from './badge.tsx'
import { designWords } from './design.words.ts'
import { Facts } from './layout.tsx'
import { useWords } from './words.ts'

type ExplainProps = Readonly<{
  verdict: VerdictName
  demand: string
  /** The place in the plan, such as "III.1.a". */
  clause?: string
  found?: ComponentChildren
  evidence?: ComponentChildren
  who?: string
  when?: string
  open?: boolean
}>

export function Explain({ verdict, demand, open = false, ...rest }: ExplainProps) {
  const w = useWords(designWords)
  const facts = [
    [w.clause, rest.clause],
    [w.demand, demand],
    [w.found, rest.found],
    [w.evidence, rest.evidence],
    [w.foundBy, rest.who],
    [w.foundWhen, rest.when],
  ] as const
  return (
    <details class="explain" open={open}>
      <summary>
        <Verdict verdict={verdict} /> {demand}
      </summary>
      <Facts facts={facts} />
    </details>
  )
}

/** How far something is: a bar for the eye, the words for everybody. */
export function Progress({ done, of, text }: Readonly<{ done: number; of: number; text: string }>) {
  const width = of > 0 ? Math.min(100, (100 * done) / of) : 0
  return (
    <p class="progress">
      <svg width="100%" height="8" aria-hidden="true" focusable="false">
        <rect class="track" width="100%" height="8" />
        <rect class="fill" width={`${width}%`} height="8" />
      </svg>
      {text}
    </p>
  )
}
