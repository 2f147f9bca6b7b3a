/** What a member of the appraisal council finds of the members' own marks on a line. */
import { can } from '#access'
import { look } from '#office'
import { lockOf, stageAction } from './line-lock.ts'
import type { MarksDesk } from './member-mark.page.tsx'
import { marksOn } from './member-mark.store.ts'
import { marksSeen } from './member-mark.ts'
import { memberMarkWords } from './member-mark.words.ts'
import { type LineAsk, sheetPath } from './sheet.routes.tsx'
import { sheetWords } from './sheet.words.ts'
import type { SheetDesk, StageDesk } from './sheet-desk.routes.ts'
import type { LineView } from './sheet-view.ts'

/** Undefined for whoever does not appraise here. */
export async function marksDesk(
  ask: LineAsk,
  desk: SheetDesk,
  { leaf, above }: LineView,
): Promise<MarksDesk | undefined> {
  const { actor, resource, params, world, live } = ask
  const stage = desk.stages.find(({ id }) => stageAction(id) === 'sheet.appraise')
  if (!stage || !can(actor, 'sheet.appraise', resource)) return undefined
  const { participant, cycle, criterion } = params
  const line = { campaign: live.state.id, participant, cycle, criterion }
  const stored = await look(world, actor, (tx) => marksOn(tx, line))
  const { account } = actor
  const rows = stored.map(({ row }) => row)
  return {
    seen: marksSeen(rows, account),
    entry: stored.find(({ row }) => row.account === account)?.entry,
    bar: barOf(ask, desk, { leaf, above, stage }),
    at: `${sheetPath(ask)}/${encodeURIComponent(criterion)}`,
  }
}

type Marked = Pick<LineView, 'leaf' | 'above'> & Readonly<{ stage: StageDesk }>

/** Nobody marks the own sheet; otherwise a mark is locked as the council's column is. */
function barOf(ask: LineAsk, desk: SheetDesk, { leaf, above, stage }: Marked) {
  const { actor, params, lang } = ask
  if (actor.person === params.participant) return memberMarkWords[lang]['own-dossier']
  const concluded = desk.notice !== undefined
  const { assignments } = desk
  const { id, door } = stage
  const facts = { stage: id, door, concluded, account: actor.account, assignments, above }
  const lock = lockOf(leaf, facts)
  return lock && sheetWords[lang][lock]
}
