/** Home: of whoever is signed in what waits and what changed; of anybody else the front page. */

import { can, canSomewhere, ROOT_PATH } from '#access'
import { allAccounts, allDuties } from '#access/store'
import { compareVi } from '#kernel'
import { unitName } from '#ledger'
import {
  type AnyAsk,
  type Ask,
  get,
  goTo,
  look,
  nobody,
  post,
  type Route,
  screen,
  trouble,
} from '#office'
import { draftTasks } from './agency-tasks.ts'
import { campaignLines } from './campaigns.routes.tsx'
import { recentActs } from './change.store.ts'
import { changesFor, TOLD_VERBS } from './change.ts'
import { type Desk, desksOf } from './desk.routes.ts'
import { deskWords } from './desk.words.ts'
import { putAway, putAwaySteps } from './first-step.store.ts'
import { firstSteps } from './first-step.ts'
import { FrontPage } from './front.page.tsx'
import { frontWords } from './front.words.ts'
import { nameOf } from './ground.ts'
import { type ChangeLine, HomePage, type TaskLine } from './home.page.tsx'
import { officeTasks } from './office-tasks.ts'
import { type SetUpLine, setUpOf } from './set-up.ts'
import { byUrgency, gathered } from './task.ts'
import { tasksOf } from './tasks.ts'

export const homeRoutes: readonly Route[] = [
  get('/', 'anybody', home),
  post('/buoc-dau', 'signed-in', understood),
]

async function home(ask: AnyAsk): Promise<Response> {
  const { actor } = ask
  if (!actor) return front(ask)
  if (ask.mustChange) return trouble.newPassword(ask)
  const mine: Ask = { ...ask, params: {}, actor }
  const desks = await desksOf(mine)
  const [first] = desks
  const away = await look(ask.world, actor, (tx) => putAwaySteps(tx, actor.account))
  const body = (
    <HomePage
      tasks={[...desks.flatMap(linesOf), ...(await officeLines(mine))].toSorted((a, b) =>
        byUrgency(a.task, b.task),
      )}
      changes={await changesIn(mine, desks)}
      steps={firstSteps(
        actor.duties.map(({ role }) => role),
        away,
        first?.live.state.id,
      )}
      hindered={desks
        .filter(({ ground, live }) => !ground && live.state.state !== 'draft')
        .map(({ live }) => live.state)}
      campaigns={campaignLines(mine, desks)}
      hasDuty={actor.duties.length > 0}
      setUp={await setUpFor(mine)}
    />
  )
  return screen(ask, { title: deskWords[ask.lang].home }, body)
}

/** Undefined once there is a campaign, and for whoever does not set the office up. */
async function setUpFor({
  world,
  standing,
  actor,
}: Ask): Promise<readonly SetUpLine[] | undefined> {
  const mayAll = can(actor, 'organisation.manage', { path: ROOT_PATH })
  if (!mayAll || standing.campaigns.length > 0) return undefined
  const { organisations, people } = standing.registry.records()
  const duties = await world.db.read(nobody(world), allDuties)
  const officers = duties.filter(({ row }) => row.role === 'standing-officer').length
  return setUpOf({ organisations: organisations.length, people: people.length, officers })
}

/** The place is named by the offices that run campaigns in it. */
function front(ask: AnyAsk): Response {
  const { campaigns, registry } = ask.standing
  const records = registry.records()
  const running = campaigns.filter(({ state }) => state !== 'draft')
  const names = running.map(({ host }) => unitName(records, host))
  const hosts = [...new Set(names)].toSorted(compareVi)
  return screen(ask, { title: frontWords[ask.lang].title }, <FrontPage hosts={hosts} />)
}

function linesOf({ live, ground, may, day }: Desk): readonly TaskLine[] {
  const { id, title, state } = live.state
  const tasks = ground ? tasksOf(ground) : state === 'draft' ? draftTasks({ may }) : []
  return tasks.map((task) => ({ task, href: `/phong-trao/${id}${task.path}`, title, day }))
}

/** What waits for whoever keeps the accounts, in no campaign. */
async function officeLines(ask: Ask): Promise<readonly TaskLine[]> {
  const { world, actor, places, today: day } = ask
  if (!canSomewhere(actor, 'account.manage')) return []
  const { accounts, duties } = await world.db.read(nobody(world), async (tx) => ({
    accounts: await allAccounts(tx),
    duties: (await allDuties(tx)).map(({ row }) => row),
  }))
  const mayGive = (organisation: string | undefined) => {
    const path = organisation === undefined ? ROOT_PATH : places.organisation(organisation)
    return path !== undefined && can(actor, 'account.manage', { path })
  }
  const tasks = gathered(officeTasks({ accounts, duties, day, mayGive }))
  return tasks.map((task) => ({ task, href: task.path, title: '', day }))
}

/** More would hide what is newest. */
const SHOWN = 15

async function changesIn(ask: Ask, desks: readonly Desk[]): Promise<readonly ChangeLine[]> {
  const { world, actor, places } = ask
  const byId = new Map(desks.map((desk) => [desk.live.state.id, desk]))
  const acts = await look(world, actor, (tx) =>
    recentActs(tx, {
      campaigns: [...byId.keys()],
      verbs: TOLD_VERBS,
      account: actor.account,
      paths: actor.duties.map(({ path }) => path),
    }),
  )
  const changes = changesFor(acts, {
    may: (campaign, action, id) => byId.get(campaign)?.may(action, id) ?? false,
    isSomebody: (id) => places.participant(id) !== undefined,
  })
  return changes.slice(0, SHOWN).flatMap((change): readonly ChangeLine[] => {
    const desk = byId.get(change.campaign)
    if (!desk) return []
    const { about } = change
    const name = about === undefined ? '' : desk.ground ? nameOf(desk.ground, about) : about
    return [{ change, name, title: desk.live.state.title }]
  })
}

/** A first step understood is not shown again. */
async function understood(ask: Ask): Promise<Response> {
  const { world, actor, typed } = ask
  const step = typed['buoc'] ?? ''
  if (actor.duties.some(({ role }) => role === step)) {
    await world.db.write(nobody(world), (tx) => putAway(tx, actor.account, step))
  }
  return goTo(ask, '/')
}
