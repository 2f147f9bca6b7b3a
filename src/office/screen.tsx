/**
 * A page of the office as an answer: the frame, the menu, the campaign's sections, the day shown.
 */
import type { VNode } from 'preact'
import { can } from '#access'
import {
  type Crumb,
  HistoryLink,
  Language,
  Notice,
  openFolds,
  Page,
  type Problems,
  refusedPage,
  render,
  renderPart,
} from '#design'
import { type CivilDate, formatCivil } from '#kernel'
import { setCookie } from '#platform/http'
import { isSecure } from './answer.ts'
import type { AnyAsk } from './ask.ts'
import { keepDayIn, withoutDay } from './day-for.ts'
import type { LiveCampaign } from './live-campaign.ts'
import { menuFor } from './menu.ts'
import { officeWords } from './office.words.ts'
import { sectionsFor } from './sections.ts'
import { COOKIES } from './visitor.ts'

/** What a page says of itself. */
export type Screen = Readonly<{
  title: string
  crumbs?: readonly Crumb[]
  problems?: Parameters<typeof Problems>[0]['problems']
  status?: number
  /** Where the history of the page's record is; shown to whoever may read the audit there. */
  history?: string
}>

/** A request within a campaign, for pages that show the campaign's sections. */
type Within = AnyAsk & Readonly<{ live?: LiveCampaign; asOf?: CivilDate }>

export function screen(
  ask: Within,
  { title, crumbs, problems = [], status, history }: Screen,
  drawn: VNode,
): Response {
  const { live, lang, url, actor, notice } = ask
  const told = refusedPage(problems, { lang, body: drawn, path: url.pathname })
  const html = render(
    <Page
      lang={lang}
      title={title}
      here={`${url.pathname}${url.search}`}
      menu={menuFor(ask)}
      who={actor?.name}
      unread={ask.unread}
      crumbs={crumbs ?? crumbsOf(live)}
      groups={live ? sectionsFor(ask, live.state) : []}
      problems={told.problems}
      notice={notice}
      foot={footOf(ask)}
      tables={ask.tables}
    >
      <DayShown ask={ask} />
      {told.body}
      {history !== undefined && mayAudit(ask) && (
        <p>
          <HistoryLink href={history} />
        </p>
      )}
    </Page>,
  )
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8' })
  if (notice !== undefined) {
    headers.append(
      'set-cookie',
      setCookie(COOKIES.notice, '', { seconds: 0, secure: isSecure(url) }),
    )
  }
  const wrong = problems.length > 0
  // Kept by this browser alone, or its back button could not show the form that was refused.
  if (wrong) headers.set('cache-control', 'private, no-cache')
  return new Response(bytesOf(wrong ? openFolds(html) : html, url), {
    status: status ?? (wrong ? 422 : 200),
    headers,
  })
}

/** Part of a page, for the script to exchange in place. */
export function partOf({ lang, url }: AnyAsk, part: VNode, status: number): Response {
  const html = renderPart(<Language.Provider value={lang}>{part}</Language.Provider>)
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  return new Response(bytesOf(html, url), { status, headers })
}

/** A text handed over as such is looked through once more for what is no letter. */
function bytesOf(html: string, url: URL): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(keepDayIn(html, url))
}

/** Says so when the day is not everybody's today, and what day is written on what is done. */
function DayShown({ ask }: Readonly<{ ask: Within }>) {
  const { live, asOf, today, lang, url, world, request } = ask
  const w = officeWords[lang]
  if (!live || asOf === undefined) return null
  const day = formatCivil(today)
  if (asOf === today) {
    return today === world.today() ? null : <p class="soft small no-print">{w.exampleDay(day)}</p>
  }
  return (
    <Notice tone="open">
      <p>
        {w.lookingBack(formatCivil(asOf), day)}{' '}
        {request.method === 'GET' && <a href={withoutDay(url)}>{w.backToNow(day)}</a>}
      </p>
    </Notice>
  )
}

/** Who may read the audit of what the page is about. */
export function mayAudit({ actor, resource }: AnyAsk): boolean {
  return actor !== undefined && can(actor, 'audit.read', resource)
}

function crumbsOf(live: LiveCampaign | undefined): readonly Crumb[] {
  return live ? [{ href: `/phong-trao/${live.state.id}`, label: live.state.title }] : []
}

/** In English a campaign's findings stand as they were recorded: the foot says why. */
function footOf({ lang, today, asOf, live }: Within): string {
  const w = officeWords[lang]
  const day = formatCivil(today)
  const said =
    asOf === undefined || asOf === today ? w.foot(day) : w.footAsOf(formatCivil(asOf), day)
  return lang === 'en' && live ? `${said} ${w.quoted}` : said
}
