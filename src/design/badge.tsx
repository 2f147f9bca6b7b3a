/** How something stands, in a word with its sign: a verdict, a state, a deadline, a notice. */
import type { ComponentChildren } from 'preact'
import { designWords } from './design.words.ts'
import { Icon, type IconName } from './icon.tsx'
import { useWords } from './words.ts'

export type Tone = 'good' | 'bad' | 'open' | 'quiet'

const SIGNS: Readonly<Record<Tone, IconName>> = {
  good: 'tick',
  bad: 'cross',
  open: 'question',
  quiet: 'dash',
}

const NOTICE_SIGNS: Readonly<Record<Tone, IconName>> = {
  good: 'tick',
  bad: 'lock',
  open: 'warning',
  quiet: 'info',
}

type Children = Readonly<{ children: ComponentChildren }>

/** A state in one or two words. */
export function Badge({ tone, children }: Children & Readonly<{ tone: Tone }>) {
  return (
    <span class={`badge ${tone}`}>
      <Icon name={SIGNS[tone]} />
      {children}
    </span>
  )
}

export type VerdictName = 'met' | 'not-met' | 'not-established' | 'not-applicable'

/** One of the four answers to a condition. */
export function Verdict({ verdict }: Readonly<{ verdict: VerdictName }>) {
  const w = useWords(designWords)
  const says = {
    met: ['good', w.met],
    'not-met': ['bad', w.notMet],
    'not-established': ['open', w.notEstablished],
    'not-applicable': ['quiet', w.notApplicable],
  } as const
  const [tone, word] = says[verdict]
  return <Badge tone={tone}>{word}</Badge>
}

/** Something to know before going on; `bad` and `open` ones say what to do. */
export function Notice({ tone, children }: Children & Readonly<{ tone: Tone }>) {
  return (
    <div class={`notice ${tone}`} role={tone === 'good' ? 'status' : undefined}>
      <Icon name={NOTICE_SIGNS[tone]} />
      <div>{children}</div>
    </div>
  )
}

/** A deadline at the top of what it binds: its last moment, and how long is left. */
export function Deadline(
  props: Readonly<{ tone: Tone; name: string; last: string; left: string }>,
) {
  const { tone, name, last, left } = props
  return (
    <p class={`deadline ${tone}`}>
      <Icon name="clock" />
      <strong>{name}</strong>
      <span>{last}</span>
      <span>{left}</span>
    </p>
  )
}
