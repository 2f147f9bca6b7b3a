/**
 * Whose name a record bears (người ghi): the unit's own people by theirs; whoever enters it for a
 * unit by the paper it came on and its day, which both are asked for then.
 */
import { z } from 'zod'
import { isProxy, wordProxy } from '#access'
import { ok, type Result, refuse } from '#kernel'
import { type FormProblem, parseTyped } from '#platform/http'
import { maybeDay, maybeText } from '#rulebook/cells'
import { officeWords } from './office.words.ts'
import type { CampaignAsk } from './outcome-of.tsx'

type Asked = Pick<CampaignAsk, 'actor' | 'resource' | 'typed' | 'today' | 'lang'>

const PaperForm = z.object({ paper: maybeText, 'paper-date': maybeDay })

/** The `by` of the record; refused when it is another's and its paper or day is not named. */
export function enteredBy(ask: Asked): Result<string, readonly FormProblem[]> {
  const { actor, resource, typed, today, lang } = ask
  if (!isProxy(actor, resource.path)) return ok(actor.name)
  const w = officeWords[lang]
  const form = parseTyped(typed, PaperForm)
  if (!form.ok) return form
  const { paper, 'paper-date': dated } = form.value
  if (!paper) return refuse([{ field: 'paper', message: w.needPaper }])
  if (!dated || dated > today) return refuse([{ field: 'paper-date', message: w.needPaperDate }])
  return ok(wordProxy(actor.name, paper, dated))
}
