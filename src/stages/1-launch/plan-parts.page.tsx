/** The parts that pages of the plan share: a citation, a section that explains itself. */
import type { ComponentChildren } from 'preact'
import { useWords } from '#design'
import type { WorkingDays } from '#kernel'
import { type Names, wordClause } from '#rulebook/conditions'
import type { Definition } from '#rulebook/definition'
import { keyHints } from './key-hints.words.ts'

export type PlanView = Readonly<{
  definition: Definition
  names: Names
  isWorking: WorkingDays
}>

/** The plan's own words with their place in it. */
export function Cite({ clause, words }: Readonly<{ clause: string; words: string }>) {
  return (
    <span lang="vi">
      “{words}” <span class="soft">({wordClause(clause)})</span>
    </span>
  )
}

type Part = Readonly<{ title: string; name: string; children: ComponentChildren }>

/** A part of the plan under its heading, explained. */
export function Section({ title, name, children }: Part) {
  const hints: Readonly<Record<string, string>> = useWords(keyHints)
  return (
    <section>
      <h2>{title}</h2>
      {hints[name] && <p class="hint">{hints[name]}</p>}
      {children}
    </section>
  )
}
