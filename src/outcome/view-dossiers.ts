/** The dossier checklist of everybody who needs one or has sent one, in the published shape. */
import { type Checklist, checklist, wordChecklist, wordDossierDeadline, wordItem } from '#dossier'
import type { Names } from '#rulebook/conditions'
import type { Dossier } from '#rulebook/definition'
import { holdsPlace, type Standing } from '#selection'
import type { Context } from './context.ts'
import type { SelectedAward } from './selections.ts'
import type { DossierView } from './view.ts'
import { sentence } from './view-selections.ts'

export function viewDossiers(
  context: Context,
  selected: readonly SelectedAward[],
  names: Names,
): readonly DossierView[] {
  return context.definition.dossiers.flatMap((dossier) =>
    selected
      .filter((one) => dossier.awards.includes(one.award.id))
      .flatMap((one) =>
        one.selection.standings
          .filter((it) => needsDossier(context, { one, standing: it }))
          .flatMap(({ participant }) => dossierOf(context, { dossier, one, participant, names })),
      ),
  )
}

type Needing = Readonly<{ one: SelectedAward; standing: Standing }>

/**
 * Whoever holds a place, whoever is tied for one, because the vote may come on the last day, and
 * every nominee: units send their papers before anybody knows where the cut will fall.
 */
function needsDossier({ records }: Context, { one, standing }: Needing): boolean {
  const { participant, state } = standing
  if (state === 'revoked') return false
  if (holdsPlace(standing) || state === 'tied') return true
  const { award, cycle } = one
  return records.nominations.some(
    (it) =>
      it.participant === participant &&
      it.award === award.id &&
      it.cycle === cycle &&
      it.withdrawn === undefined,
  )
}

type Asked = Readonly<{
  dossier: Dossier
  one: SelectedAward
  participant: string
  names: Names
}>

function dossierOf(context: Context, asked: Asked): readonly DossierView[] {
  const { dossier, one, participant, names } = asked
  const cycle = context.cycles.get(one.cycle)
  if (!cycle) return []
  const { tree, isWorking, asOf, records } = context
  const found = checklist(
    dossier,
    { participant, cycle },
    { records, world: { tree, isWorking, asOf, recorded: records.successors } },
  )
  const receiver = found.receiver.acting ?? found.receiver.organisation
  return [
    {
      dossier: dossier.id,
      award: one.award.id,
      cycle: one.cycle,
      participant,
      name: names.subject(participant),
      to: names.subject(receiver),
      due: sentence(wordDossierDeadline(found.deadline, isWorking)),
      lastDay: found.lastDay ?? null,
      state: found.state === 'unsettled' ? 'open' : found.state,
      items: found.items.map((item) => ({
        item: item.item,
        name: item.name,
        present: item.state === 'complete',
        words: wordItem(item),
      })),
      words: remarks(found, context),
    },
  ]
}

/** What the checklist says beside its items and its deadline, which have places of their own. */
function remarks(found: Checklist, { isWorking }: Context): string[] {
  const [, , ...rest] = wordChecklist(found, isWorking)
  const items = new Set(found.items.map(wordItem))
  return rest.filter((line) => !items.has(line)).map(sentence)
}
