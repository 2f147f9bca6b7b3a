/**
 * Sheets of units that were merged or split within the cycle (phiếu của đơn vị đã sắp xếp lại): a
 * successor is scored in their place, what they had recorded stays to be read under their name.
 */
import { changesWithin, renamesIn, wordChange } from '#registration'
import { rowOn, treeOf } from '#registry'
import { type Round, rowsOf, type ScoredBody, type SheetGround } from './scored-bodies.ts'

export type FormerBody = ScoredBody & Readonly<{ said: string }>

/** Units of the round that give way to a successor, as far as something is recorded of them. */
export function formerBodiesOf(ground: SheetGround, round: Round): readonly FormerBody[] {
  const { scoring, cycle } = round
  const { scores, figures } = rowsOf(ground, round)
  const tree = treeOf(ground.records.organisations, ground.records.successions)
  return changesWithin([scoring.for.organisations], cycle, { tree, renamed: renamed(ground) })
    .filter(({ state, unit }) => state === 'left-out' && (scores.has(unit) || figures.has(unit)))
    .map((change) => {
      const { unit: id, name, last } = change
      return { id, name, group: rowOn(tree, id, last)?.group, said: wordChange(change) }
    })
}

/** The id that a renamed unit has now, in the campaign of the round. */
export function newNameOf(ground: SheetGround, id: string): string | undefined {
  return renamed(ground).get(id)
}

function renamed({ definition, records }: SheetGround) {
  return renamesIn(definition.cycles, records.successions)
}
