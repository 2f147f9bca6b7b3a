/**
 * Checking a certificate (tra cứu): anybody, by the code printed on it, at a bounded rate; the
 * codes and the signed list for those who print and publish.
 */
import { correctingPapers } from '#afterwards'
import { correctionsOf } from '#afterwards/store'
import { ok } from '#kernel'
import {
  type AnyAsk,
  type Ask,
  act,
  download,
  get,
  type LiveCampaign,
  post,
  type Route,
  screen,
  type World,
} from '#office'
import { sha256 } from '#platform'
import { awardCode, officeKey, readCode, showCode } from '#platform/secret'
import { type Answer, CheckPage, type Coded, CodesPage } from './certificate.page.tsx'
import { type GivenAward, givenAwards } from './certificate.ts'
import { certificateWords } from './certificate.words.ts'
import { type CertificateList, signedText } from './certificate-list.ts'
import { knocks } from './knocks.ts'

const CODES = '/phong-trao/:campaign/ma-tra-cuu'

export const certificateRoutes: readonly Route[] = [
  get('/tra-cuu', 'anybody', (ask) => check(ask, ask.url.searchParams.get('ma') ?? '')),
  get('/tra-cuu/:code', 'anybody', (ask) => check(ask, ask.params.code)),
  get(CODES, 'disclosure.publish', showCodes),
  post(CODES, 'disclosure.publish', takeList),
]

/** Each office counts for itself who knocks how often. */
const doors = new WeakMap<World, ReturnType<typeof knocks>>()

function mayKnock({ world, address }: AnyAsk): boolean {
  const door = doors.get(world) ?? knocks()
  doors.set(world, door)
  return door(address, world.now())
}

async function check(ask: AnyAsk, typed: string): Promise<Response> {
  const answer = typed === '' ? undefined : await answerTo(ask, typed)
  const { title } = certificateWords[ask.lang]
  const { mark } = keyOf(ask.world)
  const page = <CheckPage typed={typed} answer={answer} mark={mark} />
  return screen(ask, { title, crumbs: [], status: statusOf(answer) }, page)
}

function statusOf(answer: Answer): number {
  if (answer === 'tooMany') return 429
  return typeof answer === 'string' ? 404 : 200
}

async function answerTo(ask: AnyAsk, typed: string): Promise<Answer> {
  if (!mayKnock(ask)) return 'tooMany'
  const code = readCode(typed)
  if (code === undefined) return 'mistyped'
  for (const { id } of await ask.world.live.campaigns()) {
    const live = await ask.world.live.campaign(id)
    const found = live && codesOf(ask.world, live).get(code)
    if (found) return { ...found.award, corrected: await correctingOf(ask, id, found) }
  }
  return 'unknown'
}

/** Corrections of the decision for the one awarded, which are public as the decision is. */
async function correctingOf({ world }: AnyAsk, campaign: string, given: GivenAward) {
  const scope = { tenant: world.tenant, role: 'engine', paths: [] } as const
  const rows = await world.db.read(scope, (tx) => correctionsOf(tx, campaign))
  return correctingPapers(given.award.decision, rows, given.participant)
}

const keyOf = ({ data, tenant }: World) => officeKey(data, tenant)

type Codes = ReadonlyMap<string, GivenAward>
const made = new WeakMap<LiveCampaign, Codes>()

/** The codes of a campaign's awards, made once for each state of its records. */
function codesOf(world: World, live: LiveCampaign): Codes {
  const known = made.get(live)
  if (known) return known
  const computed = live.computed(live.state.asOf ?? world.today())
  const given = computed.ok ? givenAwards(computed.value.view, live.records.decisions) : []
  const key = keyOf(world).codes
  const codes = new Map(given.map((one) => [awardCode(key, one.identity), one]))
  made.set(live, codes)
  return codes
}

function showCodes(ask: Ask<typeof CODES>): Response {
  const rows = codedIn(ask)
  const body = <CodesPage rows={rows} mark={keyOf(ask.world).mark} />
  return screen(ask, { title: certificateWords[ask.lang].codes }, body)
}

function codedIn({ world, live }: Ask<typeof CODES>): readonly Coded[] {
  return [...codesOf(world, live)].map(([code, { award }]) => ({ code: showCode(code), award }))
}

async function takeList(ask: Ask<typeof CODES>): Promise<Response> {
  const { world, actor, resource, live, today } = ask
  const campaign = live.state.id
  const awards = [...codesOf(world, live)].map(([code, { award }]) => ({
    code: sha256(code),
    ...award,
  }))
  const body = { thidua: 1 as const, campaign, made: today, awards }
  const key = keyOf(world)
  const signature = key.sign(signedText(body))
  const list: CertificateList = { body, key: key.open, signature }
  const deed = {
    action: 'disclosure.publish',
    subject: `ma-tra-cuu ${campaign}`,
    resource,
  } as const
  const noted = await act(world, { actor, deed }, async (tx) => {
    tx.changes.push({ campaign, table: 'taken', key: 'ma-tra-cuu', after: { signature } })
    return ok(undefined)
  })
  if (!noted.ok) throw new Error('nothing can refuse a note')
  const name = `ma-tra-cuu-${campaign}-${today}.json`
  return download(`${JSON.stringify(list, null, 2)}\n`, { name, type: 'application/json' })
}
