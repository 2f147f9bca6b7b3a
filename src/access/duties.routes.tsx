/** All duties within the administrator's reach (nhiệm vụ đã giao), by holder, role and state. */
import { fold } from '#kernel'
import { type Ask, get, type Route, screen } from '#office'
import { accountsWords } from './accounts.words.ts'
import { administered, dutyLines, namesFor } from './administered.routes.ts'
import { DutiesPage } from './duties.page.tsx'

export const dutiesRoutes: readonly Route[] = [
  get('/quan-tri/nhiem-vu', 'account.read', showDuties),
]

async function showDuties(ask: Ask<string>): Promise<Response> {
  const { searchParams } = ask.url
  const q = searchParams.get('q') ?? ''
  const role = searchParams.get('vai-tro') ?? ''
  const all = searchParams.get('ca') === 'da-ket-thuc'
  const names = await namesFor(ask)
  const wanted = fold(q.trim())
  const lines = (await administered(ask)).flatMap((one) => dutyLines(one, names, ask.today))
  const rows = lines
    .filter(({ holder, place }) => fold(`${holder} ${place}`).includes(wanted))
    .filter(({ row }) => role === '' || row.role === role)
    .filter(({ isInForce }) => all || isInForce)
  const body = <DutiesPage rows={rows} q={q} role={role} all={all} />
  return screen(ask, { title: accountsWords[ask.lang].duties }, body)
}
