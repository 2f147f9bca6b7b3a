/** The pages of deadlines: of all my campaigns, and of one. */
import { type Ask, get, type Route, screen } from '#office'
import { deadlinesOf } from './campaign-deadlines.ts'
import { deadlineWords } from './deadline.words.ts'
import { type Chosen, DeadlinesPage, type Line } from './deadlines.page.tsx'
import { type Desk, deskOf, desksOf } from './desk.routes.ts'

export const deadlineRoutes: readonly Route[] = [
  get('/thoi-han', 'signed-in', showAll),
  get('/phong-trao/:campaign/thoi-han', 'campaign.read', showOne),
]

async function showAll(ask: Ask): Promise<Response> {
  const desks = await desksOf(ask)
  const chosen = chosenIn(ask)
  const within = desks.filter(({ live }) => [live.state.id, ''].includes(chosen.campaign))
  const campaigns = desks.map(({ live: { state } }) => ({ value: state.id, label: state.title }))
  return draw(ask, { desks: within, chosen, campaigns })
}

async function showOne(ask: Ask<'/phong-trao/:campaign/thoi-han'>): Promise<Response> {
  const desk = await deskOf(ask, ask.live)
  const events = `/phong-trao/${ask.live.state.id}/su-kien`
  return draw(ask, { desks: [desk], chosen: chosenIn(ask), campaigns: [], events })
}

function chosenIn({ url: { searchParams } }: Pick<Ask, 'url'>): Chosen {
  const given = (name: string, unless = '') => searchParams.get(name) ?? unless
  // What is still ahead, until somebody asks for all of them.
  return { campaign: given('phong-trao'), kind: given('loai'), state: given('tinh-trang', 'con') }
}

type Drawing = Readonly<{
  desks: readonly Desk[]
  chosen: Chosen
  campaigns: Parameters<typeof DeadlinesPage>[0]['campaigns']
  events?: string
}>

function draw(ask: Ask, { desks, chosen, campaigns, events }: Drawing): Response {
  const lines = desks
    .flatMap(linesOf)
    .filter(({ deadline: { kind, daysLeft } }) => {
      const isWanted = chosen.kind === '' || chosen.kind === kind
      return isWanted && chosen.state !== (daysLeft < 0 ? 'con' : 'qua')
    })
    .toSorted(byNearness)
  // Examples stand still on days of their own: several days have no today in common.
  const [today, ...others] = new Set(lines.map(({ day }) => day))
  const body = (
    <DeadlinesPage
      {...{ lines, chosen, campaigns, events }}
      today={others.length === 0 ? today : undefined}
    />
  )
  return screen(ask, { title: deadlineWords[ask.lang].title }, body)
}

/** Those ahead first, the next one first; then those over, the last one first. */
function byNearness({ deadline: a }: Line, { deadline: b }: Line): number {
  const isOver = Number(a.daysLeft < 0) - Number(b.daysLeft < 0)
  if (isOver !== 0) return isOver
  return a.daysLeft < 0 ? b.daysLeft - a.daysLeft : a.daysLeft - b.daysLeft
}

function linesOf({ ground, live, day }: Desk): readonly Line[] {
  const { id: campaign, title } = live.state
  return ground ? deadlinesOf(ground).map((deadline) => ({ deadline, campaign, title, day })) : []
}
