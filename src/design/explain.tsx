/**
 * Why something is so (giải trình): one condition with its verdict, what the plan demands, what was
 * found, the paper behind it, who found it and when. Because is the basis of a field; Progress is
 * the short form: so much of all.
 */
import type { ComponentChildren } from 'preact'
import { Verdict, type VerdictName } from './badge.tsx'
import { share } from './chart-scale.ts'
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

/** The place in plan or law that asks for something, and its words as printed. */
export type Basis = Readonly<{ clause: string; words: string }>

/** Why something is asked: the clauses at a glance, their words when opened. */
export function Because({ bases }: Readonly<{ bases: readonly Basis[] }>) {
  const w = useWords(designWords)
  if (bases.length === 0) return null
  const clauses = [...new Set(bases.map(({ clause }) => clause))]
  return (
    <details class="because">
      <summary>{w.because(clauses.join('; '))}</summary>
      <ul lang="vi">
        {bases.map(({ clause, words }) => (
          <li>
            {clauses.length > 1 && `${clause}: `}“{words}”
          </li>
        ))}
      </ul>
    </details>
  )
}

/** How far something is: a bar for the eye, the words for everybody. */
export function Progress({ done, of, text }: Readonly<{ done: number; of: number; text: string }>) {
  return (
    <p class="progress">
      <svg width="100%" height="8" aria-hidden="true" focusable="false">
        <rect class="track" width="100%" height="8" />
        <rect class="fill" width={share(done, of)} height="8" />
      </svg>
      {text}
    </p>
  )
}
