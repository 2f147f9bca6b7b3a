/**
 * Where a hindrance is cleared (ai gỡ được): an award that waits for an answer leads to its open
 * question, one whose office is gone to the record of who took over.
 */
import type { CivilDate } from '#kernel'
import { ceasedBy, type OrganisationRow, type SuccessionRow, treeOf } from '#registry'

export type WayOut = Readonly<{ question: string; clause: string }> | 'successor'

type Hindered = Readonly<{
  award: string
  authority: Readonly<{ id: string }>
  blocked: readonly string[]
}>
type Question = Readonly<{
  id: string
  clause: string
  answered: boolean
  blocks: readonly string[]
}>
type Offices = Readonly<{
  organisations: readonly OrganisationRow[]
  successions: readonly SuccessionRow[]
}>
type Ground = Readonly<{ questions: readonly Question[]; offices: Offices; asOf: CivilDate }>

/** The ways out of each hindered award; nothing for one that nothing holds up. */
export function waysOutOf({ questions, offices, asOf }: Ground) {
  const tree = treeOf(offices.organisations, offices.successions)
  return ({ award, authority, blocked }: Hindered): readonly WayOut[] => {
    if (blocked.length === 0) return []
    const open = questions.filter(({ answered, blocks }) => !answered && blocks.includes(award))
    const isGone = ceasedBy(tree, authority.id, asOf) !== undefined
    const asked = open.map(({ id, clause }) => ({ question: id, clause }))
    return isGone ? [...asked, 'successor'] : asked
  }
}
