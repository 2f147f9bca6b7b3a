/** Printable papers of a session (giấy tờ của phiên họp): its minutes, the list it ends in. */

import { formatCivil } from '#kernel'
import { unitName } from '#ledger'
import { type Ask, get, look, type Route, screen } from '#office'
import { pointsOf } from './agenda-points.store.ts'
import { mannerOf } from './council.ts'
import { councilName } from './council-name.vi.ts'
import { itemWords } from './item.words.ts'
import { itemLine } from './item-line.routes.ts'
import { deskOf, type MeetingDesk } from './meeting-desk.routes.ts'
import { AwardListPage, MinutesPage } from './minutes.page.tsx'
import { minutesWords } from './minutes.words.ts'
import { sessionWords } from './session.words.ts'

const MINUTES = '/phong-trao/:campaign/hoi-dong/:session/bien-ban'
const LIST = '/phong-trao/:campaign/hoi-dong/:session/danh-sach'

export const minutesRoutes: readonly Route[] = [
  get(MINUTES, 'session.read', showMinutes),
  get(LIST, 'session.read', showList),
]

type PaperAsk = Ask<typeof MINUTES>

async function showMinutes(ask: PaperAsk): Promise<Response> {
  const w = minutesWords[ask.lang]
  const found = await deskOf(ask, w.title)
  if (!found.ok) return found.refusal
  const desk = found.value
  if (!desk) return missing(ask)
  const { bench, items } = desk
  const body = (
    <MinutesPage
      papers={ask.params}
      head={headOf(ask, desk)}
      attendance={bench.seats.map((seat) => ({
        seat,
        manner: mannerOf(bench.attendances, seat.person),
      }))}
      points={
        await look(ask.world, ask.actor, (tx) =>
          pointsOf(tx, { campaign: ask.live.state.id, session: ask.params.session }),
        )
      }
      items={items.map((item) => ({
        ...itemLine(item, desk, itemWords[ask.lang]),
        row: item.count?.row,
        recused: item.forecast.recused,
      }))}
      confirmed={confirmedBy(ask, desk)}
    />
  )
  return screen(ask, { title: w.title }, body)
}

function confirmedBy({ lang }: PaperAsk, { confirmed }: MeetingDesk): readonly string[] {
  const w = sessionWords[lang]
  return confirmed.valid.map(({ role, name, on, paper }) =>
    role === 'paper'
      ? w.onPaper(paper ?? '')
      : `${w[role]}: ${w.confirmedBy(name, formatCivil(on))}`,
  )
}

function headOf(ask: PaperAsk, { sitting }: MeetingDesk) {
  const { host, title } = ask.live.state
  return {
    host: unitName(ask.live.records, host),
    council: councilName(ask.live.records.organisations, sitting.council),
    campaign: title,
    sitting,
  }
}

async function showList(ask: Ask<typeof LIST>): Promise<Response> {
  const w = minutesWords[ask.lang]
  const found = await deskOf(ask, w.listTitle)
  if (!found.ok) return found.refusal
  const desk = found.value
  if (!desk) return missing(ask)
  const { items, view } = desk
  const body = (
    <AwardListPage
      head={headOf(ask, desk)}
      selections={view.selections.filter((one) =>
        items.some(({ row }) => row.award === one.award && row.cycle === one.cycle),
      )}
      cycleNames={Object.fromEntries(view.cycles.map(({ id, name }) => [id, name]))}
    />
  )
  return screen(ask, { title: w.listTitle }, body)
}

function missing(ask: PaperAsk): Response {
  const title = minutesWords[ask.lang].title
  return screen(ask, { title, status: 404 }, <p>{sessionWords[ask.lang].notThere}</p>)
}
