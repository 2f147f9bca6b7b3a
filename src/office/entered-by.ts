/**
 * Whose name a record bears (người ghi): the unit's own people by theirs; whoever enters it for a
 * unit by the paper it came on and its day, which both are asked for then.
 */
import { z } from 'zod'
import { can, isProxy, type ProxyPaper, proxyPaper, wordProxy } from '#access'
import { ok, type Result, refuse } from '#kernel'
import { type FormProblem, parseTyped } from '#platform/http'
import { maybeDay, maybeText } from '#rulebook/cells'
import { wordProxyPaperRefusal } from './entered-by.words.ts'
import type { CampaignAsk } from './outcome-of.tsx'

type Typed = Pick<CampaignAsk, 'typed' | 'today' | 'lang'>
type Asked = Typed & Pick<CampaignAsk, 'actor' | 'resource'>

const PaperForm = z.object({ paper: maybeText, 'paper-date': maybeDay })

/** Whether papers of the kind may bear no number, as a person's own letter. */
type Kind = Readonly<{ mayLackNumber?: boolean }>

type About = Pick<CampaignAsk, 'live'> & Readonly<{ params: Readonly<{ participant: string }> }>

/** What the participant writes: a citizen's own letter has no number, an office's has one. */
export function paperKind({ live, params }: About): Required<Kind> {
  return { mayLackNumber: live.records.people.some(({ id }) => id === params.participant) }
}

/** The paper that the fields `paper` and `paper-date` name, or everything that is wrong. */
export function paperTyped(
  { typed, today, lang }: Typed,
  { mayLackNumber = false }: Kind = {},
): Result<ProxyPaper, readonly FormProblem[]> {
  const form = parseTyped(typed, PaperForm)
  if (!form.ok) return form
  const { paper, 'paper-date': dated } = form.value
  const named = proxyPaper({ paper, dated, today, mayLackNumber })
  if (named.ok) return named
  return refuse(named.refusal.map((one) => wordProxyPaperRefusal(one, lang)))
}

/** The `by` of the record; refused when it is another's and its paper or day is not named. */
export function enteredBy(ask: Asked, kind: Kind = {}): Result<string, readonly FormProblem[]> {
  const entered = entryMark(ask, kind)
  return entered.ok ? ok(entered.value ?? ask.actor.name) : entered
}

/** Who entered it for another from which paper; undefined where it is the actor's own. */
export function entryMark(ask: Asked, kind: Kind = {}): Result<Mark, readonly FormProblem[]> {
  return isProxy(ask.actor, ask.resource.path) ? marked(ask, kind) : ok(undefined)
}

type Mark = string | undefined

function marked(ask: Asked, kind: Kind = {}): Result<string, readonly FormProblem[]> {
  const named = paperTyped(ask, kind)
  return named.ok ? ok(wordProxy(ask.actor.name, named.value)) : named
}

/**
 * The `by` of what the actor may have found, or copied from another's paper: from a paper where its
 * day is typed, which its number must then go with.
 */
export function authorTyped(ask: Asked): Result<string, readonly FormProblem[]> {
  return ask.typed['paper-date']?.trim() ? marked(ask) : ok(ask.actor.name)
}

/** Does the actor do a unit's own act for it? What the host does is its standing agency's own. */
export function isForUnit({ actor, resource }: Pick<Asked, 'actor' | 'resource'>): boolean {
  return isProxy(actor, resource.path) && resource.path !== resource.host
}

/** Who entered a unit's own act from its paper; undefined where the unit does it itself. */
export function unitMark(ask: Asked): Result<Mark, readonly FormProblem[]> {
  return isForUnit(ask) ? marked(ask) : ok(undefined)
}

/**
 * Does the standing agency hand in for a unit or a person what is theirs to hand in? What others
 * add, as inspectors do, is their own.
 */
export function handsInFor(ask: Pick<Asked, 'actor' | 'resource'>): boolean {
  return isForUnit(ask) && can(ask.actor, 'measure.record', ask.resource)
}
