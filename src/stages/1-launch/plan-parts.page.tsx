/** The parts that pages of the plan share: a citation, a section that explains itself. */
import type { ComponentChildren } from 'preact'
import type { WorkingDays } from '#kernel'
import { type Names, wordClause } from '#rulebook/conditions'
import { type Definition, KEY_WORDS } from '#rulebook/definition'

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
  return (
    <section>
      <h2>{title}</h2>
      {KEY_WORDS[name] && (
        <p class="hint" lang="vi">
          {KEY_WORDS[name]}
        </p>
      )}
      {children}
    </section>
  )
}
