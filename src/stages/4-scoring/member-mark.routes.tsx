/**
 * Members of the appraisal council mark a line alone, over HTTP. Only who appraises comes here;
 * units and inspectors see nothing of it.
 */
import { z } from 'zod'
import { act, goTo, post, type Route } from '#office'
import { append } from '#platform/database'
import { type FormProblem, parseTyped } from '#platform/http'
import { subjectOf } from '#records'
import { maybeText, number } from '#rulebook/cells'
import { linePath, showLine } from './line.routes.tsx'
import { judgeLine } from './line.ts'
import { marksDesk } from './marks-desk.routes.ts'
import { MEMBER_MARKS } from './member-mark.store.ts'
import { memberMarkWords } from './member-mark.words.ts'
import { LINE, type LineAsk, lineOf, notScored } from './sheet.routes.tsx'
import { wordLineRefusal } from './sheet.vi.ts'
import { deskOf } from './sheet-desk.routes.ts'

export const memberMarkRoutes: readonly Route[] = [
  post(`${LINE}/diem-rieng`, 'sheet.appraise', mark),
]

const MarkForm = z.object({ 'own-points': number, note: maybeText })

async function mark(ask: LineAsk): Promise<Response> {
  const { typed, params, actor, today, live } = ask
  const again = (problems: readonly FormProblem[]) => showLine(ask, { typed, problems })
  const desk = await deskOf(ask, params.criterion)
  const line = desk && lineOf(desk, params.criterion)
  if (!desk || !line) return notScored(ask)
  const { bar } = (await marksDesk(ask, desk, line)) ?? {}
  if (bar !== undefined) return again([{ field: 'own-points', message: bar }])
  const form = parseTyped(typed, MarkForm)
  if (!form.ok) return again(form.refusal)
  const { 'own-points': points, note } = form.value
  const judged = judgeLine(desk.round.outline, line.leaf, { as: 'points', points })
  if (judged.status === 'refused') {
    return again([{ field: 'own-points', message: wordLineRefusal(judged.refusal, judged) }])
  }
  const { participant, cycle, criterion } = params
  const about = { participant, cycle, criterion }
  const row = { ...about, account: actor.account, name: actor.name, points, note, on: today }
  // With the host, so that the database keeps it from the units that are judged.
  const place = { campaign: live.state.id, scope: live.state.scope }
  const seen = Number(typed['seen']) || undefined
  const subject = subjectOf(participant, cycle, criterion)
  const deed = { action: 'sheet.appraise', subject, resource: ask.resource } as const
  const saved = await act(ask.world, { actor, deed }, (tx) =>
    append(tx, MEMBER_MARKS, { ...place, row, seen }),
  )
  const w = memberMarkWords[ask.lang]
  if (!saved.ok) return again([{ field: 'own-points', message: w.faster }])
  return goTo(ask, `${linePath(ask)}#cham-doc-lap`, w.saved)
}
