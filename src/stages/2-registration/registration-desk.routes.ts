/**
 * What lies on the desk when one registration is worked on (bản đăng ký đang xử lý): the row that
 * stands, the deadline, and what the person at the desk may do with it.
 */
import { can, isProxy } from '#access'
import type { Registered } from '#campaign'
import { present } from '#kernel'
import type { Ask, CampaignAsk } from '#office'
import type { RegistrationView } from '#outcome'
import { type Basis, type Definition, distinct } from '#rulebook/definition'
import { workingCalendar } from '#rulebook/law'
import { registrationDue } from './due.ts'
import type { Aims, RegisterState } from './register.ts'
import type { Due } from './registrations.page.tsx'
import type { RegistrationRow } from './rows.ts'

type OneAsk = Ask<'/phong-trao/:campaign/dang-ky/:participant'>

export type RegistrationDesk = Readonly<{
  view: RegistrationView
  cycle: string
  row: RegistrationRow | undefined
  /** The entry that stands, which a change must name. */
  seen: number | undefined
  due: Due | undefined
  awards: readonly string[]
  /** The clauses that ask for what the form asks. */
  bases: readonly Basis[]
  /** What is registered whatever is typed: for whom and for which cycle. */
  aims: Aims
  before: RegisterState
  /** The person enters it for the participant, from a paper. */
  isProxy: boolean
  mayRecord: boolean
  mayAdmit: boolean
}>

/** Undefined when the participant takes no part in the cycle. */
export function deskOf(
  ask: OneAsk,
  { definition, registrations }: Registered,
): RegistrationDesk | undefined {
  const { participant } = ask.params
  const asked = ask.typed['cycle'] ?? ask.url.searchParams.get('chu-ky')
  const own = registrations.filter((row) => row.participant === participant)
  const found = own.find(({ cycle }) => cycle === asked) ?? own[0]
  if (!found) return undefined
  const { cycle } = found
  const stored = standing(ask, participant, cycle)
  const due = duesOf(ask, definition, cycle).find(({ kind }) => kind === found.kind)
  const mayRecord = can(ask.actor, 'registration.record', ask.resource)
  return {
    view: found,
    cycle,
    row: stored?.row,
    seen: stored?.entry,
    due,
    awards: awardsFor(definition, found.kind),
    bases: basesFor(definition, found),
    aims: { ...NOTHING_AIMED, participant, cycle },
    before: { before: stored?.row, today: ask.today, last: due?.last },
    isProxy: isProxy(ask.actor, ask.resource.path),
    mayRecord,
    mayAdmit: found.state === 'late' && can(ask.actor, 'registration.admit', ask.resource),
  }
}

const NOTHING_AIMED = {
  targets: undefined,
  tasks: undefined,
  completion: undefined,
  'award-aimed': undefined,
  paper: undefined,
}

/** The registration deadlines of a cycle, of collectives and of individuals. */
export function duesOf(
  { live, today }: Pick<CampaignAsk, 'live' | 'today'>,
  definition: Definition,
  cycle: string,
): readonly Due[] {
  const within = definition.cycles.find(({ id }) => id === cycle)
  if (!within || !live.loaded.ok) return []
  const { events } = live.records
  const eventDay = (event: string, of: string) =>
    events.find((row) => row.event === event && (row.cycle ?? of) === of)?.on
  const isWorking = workingCalendar(live.loaded.value.law)
  const place = { definition, cycle: within, eventDay, isWorking, today }
  return (['collective', 'individual'] as const).flatMap((kind) => {
    const due = registrationDue(place, kind)
    return due ? [{ ...due, kind }] : []
  })
}

/** The earliest row counts, so it is the one that is worked on; one of a later day is not there. */
function standing({ live, today }: OneAsk, participant: string, cycle: string) {
  const table = live.book.table('registrations')
  const own = table
    .storedOf(participant)
    .filter((one) => one.cells['cycle'] === cycle && received(one) <= today)
  const [first] = own.sort((a, b) => (received(a) < received(b) ? -1 : 1))
  if (!first) return undefined
  const row = live.records.registrations.find(
    (one) =>
      one.participant === participant && one.cycle === cycle && one.received === received(first),
  )
  return { entry: first.entry, row: present(row, 'the stored row is among the records') }
}

function received({ cells }: Readonly<{ cells: Readonly<Record<string, string>> }>): string {
  return cells['received'] ?? ''
}

function basesFor({ registration }: Definition, { kind, cycle }: RegistrationView) {
  return distinct(registration.filter((it) => it.for === kind && it.cycles.includes(cycle)))
}

function awardsFor(definition: Definition, kind: RegistrationView['kind']): readonly string[] {
  return [...new Set(definition.awards.filter(({ to }) => to === kind).map(({ name }) => name))]
}
