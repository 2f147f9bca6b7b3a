/** The terms of public lists of a campaign: in words, and put into what an officer wishes. */
import { type CivilDate, formatCivil } from '#kernel'
import type { Ask } from '#office'
import { workingCalendar } from '#rulebook/law'
import { isOpen } from '#rulebook/words'
import { lastPublicDay, termOf } from './disclosure-term.ts'
import type { TermLine } from './publication.page.tsx'
import type { Kind } from './publication.ts'
import { publicationWords } from './publication.words.ts'

type CampaignAsk = Ask<'/phong-trao/:campaign'>

/** Every rule of the definition as it stands on the campaign's day. */
export function termLines(ask: CampaignAsk): readonly TermLine[] {
  const w = publicationWords[ask.lang]
  const definition = definitionIn(ask)
  const named = new Map(definition?.awards.map(({ id, name }) => [id, name]))
  const rules = definition?.disclosures ?? []
  return rules.map(({ kind, awards = [], until, clause, words }) => ({
    ...{ kind, clause, words },
    awards: awards.map((id) => named.get(id) ?? id),
    days: isOpen(until) ? undefined : w.atLeast(`${until.count} ${until.unit}`),
    question: isOpen(until) ? `/phong-trao/${ask.live.state.id}/cau-hoi/${until.open}` : undefined,
  }))
}

type Wish = Readonly<{
  kind: Kind
  award: string
  from: CivilDate
  until?: CivilDate | undefined
}>

/** The wish with the last day that a stated term sets; or that the one typed is too early. */
export function withTerm<W extends Wish>(
  ask: CampaignAsk,
  wish: W,
): Readonly<{ wish: W; tooShort?: string }> {
  const definition = definitionIn(ask)
  const term = termOf({ disclosures: definition?.disclosures }, wish)
  const { loaded } = ask.live
  if (term.state !== 'stated' || !loaded.ok) return { wish }
  const least = lastPublicDay(term, wish.from, workingCalendar(loaded.value.law))
  const { until = least } = wish
  if (until >= least) return { wish: { ...wish, until } }
  const said = publicationWords[ask.lang]['too-short'](formatCivil(least), term.rule.clause)
  return { wish, tooShort: said }
}

function definitionIn({ live, asOf }: CampaignAsk) {
  const found = live.defined(asOf)
  return found.ok ? found.value.definition : undefined
}
