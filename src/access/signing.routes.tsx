/** Signers over HTTP: who may sign for an office, delegation by its head, revocation. */
import { z } from 'zod'
import { compareByGivenName, ok, type Result, refuse } from '#kernel'
import {
  type Ask,
  type Attempt,
  act,
  get,
  goTo,
  look,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
} from '#office'
import { append, retract } from '#platform/database'
import { parseTyped } from '#platform/http'
import { day, id, maybeDay, oneOf, text } from '#rulebook/cells'
import { allAccounts } from './accounts.store.ts'
import { DUTIES } from './duties.store.ts'
import { DUTY_CAPACITIES, type DutyRow } from './duty.ts'
import { ended } from './giving.ts'
import { can, covers } from './permission.ts'
import { SigningPage } from './signing.page.tsx'
import { signersAt } from './signing.store.ts'
import { type DelegationRefusal, delegationRow, type Signer, signersOn } from './signing.ts'
import { signingWords } from './signing.words.ts'

const OF = '/nguoi-ky/:organisation'
type OfAsk = Ask<typeof OF>

export const signingRoutes: readonly Route[] = [
  get(OF, 'paper.read', (ask) => show(ask, NOTHING_TRIED)),
  post(OF, 'signing.delegate', delegate),
  post(`${OF}/thu-hoi`, 'signing.delegate', revoke),
]

async function show(ask: OfAsk, attempt: Attempt): Promise<Response> {
  const { params, actor, today, resource } = ask
  const signers = await signersOf(ask)
  const mayDelegate = can(actor, 'signing.delegate', resource) && isHead(ask, signers)
  const { organisations } = (await ask.world.live.wholeRegistry()).records()
  const name = organisations.findLast((one) => one.id === params.organisation)?.name
  const body = (
    <SigningPage
      organisation={params.organisation}
      signers={signers}
      people={mayDelegate ? await peopleFor(ask) : []}
      {...{ today, mayDelegate, attempt }}
    />
  )
  const title = signingWords[ask.lang].title(name ?? params.organisation)
  return screen(ask, { title, problems: attempt.problems }, body)
}

function signersOf({ world, actor, params }: OfAsk): Promise<readonly Signer[]> {
  return look(world, actor, (tx) => signersAt(tx, [params.organisation]))
}

/** The head of this very office, or who acts as head: not the head of an office above. */
function isHead({ actor, today }: OfAsk, signers: readonly Signer[]): boolean {
  return signersOn(signers, today).some(
    ({ account, row: { capacity } }) =>
      account === actor.account && (capacity === undefined || capacity === 'acting'),
  )
}

/** Accounts of people of the organisation and of what is below it. */
async function peopleFor({ world, actor, places, resource }: OfAsk) {
  const accounts = await look(world, actor, allAccounts)
  return accounts
    .filter(({ disabled, account }) => !disabled && account !== actor.account)
    .filter(({ person = '' }) => {
      const path = places.participant(person)
      return path !== undefined && covers(resource.path, path)
    })
    .sort((a, b) => compareByGivenName(a.name, b.name))
    .map(({ account, name }) => ({ value: account, label: name }))
}

const DelegateForm = z.object({
  account: id,
  capacity: oneOf(DUTY_CAPACITIES),
  from: day,
  to: maybeDay,
  basis: text,
})

const FIELDS: Readonly<Record<DelegationRefusal, string>> = {
  'not-head': '',
  'passed-on': '',
  oneself: 'account',
  'no-end': 'to',
  'ends-before': 'to',
  'beyond-own': 'to',
}

async function delegate(ask: OfAsk): Promise<Response> {
  const w = signingWords[ask.lang]
  const form = parseTyped(ask.typed, DelegateForm)
  if (!form.ok) return show(ask, { typed: ask.typed, problems: form.refusal })
  const people = await peopleFor(ask)
  if (!people.some(({ value }) => value === form.value.account))
    return wrong(ask, 'account', w['no-account'])
  const own = (await signersOf(ask)).filter(({ account }) => account === ask.actor.account)
  const row = delegationRow(form.value, own)
  if (!row.ok) return wrong(ask, FIELDS[row.refusal], w[row.refusal])
  const done = await write(ask, row.value, undefined)
  return done.ok ? goTo(ask, pathOf(ask), w.given) : wrong(ask, '', w.changed)
}

function pathOf({ params }: OfAsk): string {
  return `/nguoi-ky/${params.organisation}`
}

function wrong(ask: OfAsk, field: string, message: string): Promise<Response> {
  return show(ask, { typed: ask.typed, problems: [{ field, message }] })
}

/** Ends what was given: on a day, or before it ever began. */
async function revoke(ask: OfAsk): Promise<Response> {
  const { typed, today } = ask
  const w = signingWords[ask.lang]
  const seen = Number(typed['seen'])
  const signers = await signersOf(ask)
  if (!isHead(ask, signers)) return wrong(ask, '', w['not-head'])
  const signer = signers.find(({ entry }) => entry === seen)
  if (!signer || signer.row.capacity === undefined) return wrong(ask, '', w.changed)
  const form = parseTyped(typed, z.object({ 'last-day': maybeDay }))
  if (!form.ok) return show(ask, { typed, problems: form.refusal })
  const last = form.value['last-day'] ?? today
  const row = ended(signer.row, last)
  const isBefore = !row.ok && signer.row.from > today
  if (!row.ok && !isBefore) return wrong(ask, '', w['ends-before'])
  const done = row.ok ? await write(ask, row.value, seen) : await takeBack(ask, signer)
  return done.ok ? goTo(ask, pathOf(ask), w.revoked) : wrong(ask, '', w.changed)
}

function deedOf({ resource }: OfAsk, { account, role, basis }: DutyRow) {
  const subject = `duty ${account} ${role}`
  return { action: 'signing.delegate', subject, resource, reason: basis } as const
}

async function write(
  ask: OfAsk,
  row: DutyRow,
  seen: number | undefined,
): Promise<Result<void, 'changed'>> {
  const { world, actor, resource } = ask
  const place = { campaign: '', scope: resource.path }
  const done = await act(world, { actor, deed: deedOf(ask, row) }, (tx) =>
    append(tx, DUTIES, { ...place, row, seen }),
  )
  return done.ok ? ok(undefined) : refuse('changed')
}

async function takeBack(ask: OfAsk, { row, entry }: Signer): Promise<Result<void, 'changed'>> {
  const { world, actor } = ask
  const { account, role, organisation = '', from } = row
  const take = { campaign: '', key: { account, role, organisation, from }, seen: entry }
  const done = await act(world, { actor, deed: deedOf(ask, row) }, (tx) =>
    retract(tx, DUTIES, take),
  )
  return done.ok ? ok(undefined) : refuse('changed')
}
