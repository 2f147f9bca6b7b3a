/** The parts pages are made of: cards, lists of what waits, facts, steps, tabs, comparisons. */
import type { ComponentChildren } from 'preact'
import { Badge, type Tone } from './badge.tsx'
import { designWords } from './design.words.ts'
import { useWords } from './words.ts'

type Children = Readonly<{ children: ComponentChildren }>

export function Cards({ children }: Children) {
  return <div class="cards">{children}</div>
}

export function Card({ title, children }: Children & Readonly<{ title: string }>) {
  return (
    <section class="card">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Something that waits for the reader: what, until when, and where to do it. */
export type Task = Readonly<{ what: string; href: string; until?: string; tone?: Tone }>

export function TaskList({ tasks, empty }: Readonly<{ tasks: readonly Task[]; empty: string }>) {
  if (tasks.length === 0) return <p class="soft">{empty}</p>
  return (
    <ul class="tasks">
      {tasks.map(({ what, href, until, tone = 'open' }) => (
        <li>
          <a href={href}>{what}</a>
          {until && <Badge tone={tone}>{until}</Badge>}
        </li>
      ))}
    </ul>
  )
}

/** Names and values, such as the head of a plan. An absent value is left out. */
export function Facts({
  facts,
}: Readonly<{ facts: readonly (readonly [string, ComponentChildren])[] }>) {
  const present = facts.filter(([, value]) => value !== undefined && value !== '')
  return (
    <dl class="facts">
      {present.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  )
}

/** A campaign's life in its order; the present step is marked. */
export function Steps({ steps, now }: Readonly<{ steps: readonly string[]; now: number }>) {
  return (
    <ol class="steps">
      {steps.map((step, index) => (
        <li aria-current={index === now ? 'step' : undefined}>{step}</li>
      ))}
    </ol>
  )
}

export type Tab = Readonly<{ href: string; label: string; here?: boolean }>

/** `label` where a page has tabs of its own beside the sections above it. */
export function Tabs({ tabs, label }: Readonly<{ tabs: readonly Tab[]; label?: string }>) {
  const w = useWords(designWords)
  if (tabs.length < 2) return null
  return (
    <nav class="tabs" aria-label={label ?? w.sections}>
      <Links tabs={tabs} current="page" />
    </nav>
  )
}

/** Pages that belong together; the link of the group leads to the first. */
export type Group = Tab & Readonly<{ pages: readonly Tab[] }>

/** The groups in one row, and below it the pages of the group one is in. */
export function Groups({ groups }: Readonly<{ groups: readonly Group[] }>) {
  const w = useWords(designWords)
  if (groups.length === 0) return null
  const { pages = [] } = groups.find(({ here }) => here) ?? {}
  return (
    <nav class="tabs" aria-label={w.sections}>
      <Links tabs={groups} current={pages.length > 1 ? 'true' : 'page'} />
      {pages.length > 1 && <Links tabs={pages} current="page" />}
    </nav>
  )
}

type LinksProps = Readonly<{ tabs: readonly Tab[]; current: 'page' | 'true' }>

function Links({ tabs, current }: LinksProps) {
  return (
    <ul>
      {tabs.map(({ href, label, here }) => (
        <li>
          <a href={href} aria-current={here ? current : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Two versions of one thing, when somebody else was faster. */
export function Compare({
  mine,
  theirs,
}: Readonly<{ mine: ComponentChildren; theirs: ComponentChildren }>) {
  const w = useWords(designWords)
  return (
    <div class="compare">
      <Card title={w.yours}>{mine}</Card>
      <Card title={w.theirs}>{theirs}</Card>
    </div>
  )
}

/** Reasons in the engine's own sentences, which are Vietnamese in every language. */
export function Reasons({ reasons }: Readonly<{ reasons: readonly string[] }>) {
  if (reasons.length === 0) return null
  return (
    <ul class="reasons" lang="vi">
      {reasons.map((reason) => (
        <li>{reason}</li>
      ))}
    </ul>
  )
}

export function More(props: Children & Readonly<{ summary: string; open?: boolean }>) {
  const { summary, open = false, children } = props
  return (
    <details open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
