/**
 * The checklist of a dossier (kiểm tra thành phần hồ sơ) for one proposed participant: every paper,
 * sets, confirmation, deadline and receiver, all at once. It says what is missing; returning a
 * dossier is a person's act.
 */
import { type CivilDate, lastDay, type WorkingDays } from '#kernel'
import type { EventRow } from '#records'
import type { Cycle, Dossier } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { AuthorityBlock } from '#selection'
import { type DossierDeadline, dossierDeadline } from './deadline.ts'
import { type ItemFact, itemFact } from './item.ts'
import { actingOffice, type OfficeWorld, officeBlock, officeOn } from './office.ts'
import type { PaperRow, SubmissionRow } from './rows.ts'
import { type SendingFact, sendingFact } from './sending.ts'

export type ChecklistRecords = Readonly<{
  papers: readonly PaperRow[]
  submissions: readonly SubmissionRow[]
  events: readonly EventRow[]
}>

export type ChecklistWorld = OfficeWorld & Readonly<{ isWorking: WorkingDays; asOf: CivilDate }>

export type Subject = Readonly<{ participant: string; cycle: Cycle }>

/** Where it goes: the organisation that receives it on the day, or what stops it. */
export type Receiver = Readonly<{
  organisation: string
  acting?: string
  block?: AuthorityBlock
}>

export type Checklist = Readonly<{
  dossier: string
  participant: string
  cycle: string
  /** `blocked`: nobody there to receive it; `unsettled`: a question of the plan is open. */
  state: 'complete' | 'incomplete' | 'late' | 'unsettled' | 'blocked'
  items: readonly ItemFact[]
  sets?: Readonly<{ total: number; originals: number; officialCopies: number }>
  /** The question on the number of sets, while open. */
  setsQuestion?: string
  deadline: DossierDeadline
  lastDay?: CivilDate
  /** The last day is a day off: said, never moved. */
  dayOff: boolean
  sending: SendingFact
  receiver: Receiver
}>

/** Everything about one participant's dossier in one cycle, as known on `asOf`. */
export function checklist(
  dossier: Dossier,
  subject: Subject,
  given: Readonly<{ records: ChecklistRecords; world: ChecklistWorld }>,
): Checklist {
  const { participant, cycle } = subject
  const { records, world } = given
  const isOwn = (row: Readonly<{ participant: string; dossier: string; cycle: string }>): boolean =>
    row.participant === participant && row.dossier === dossier.id && row.cycle === cycle.id
  const papers = records.papers.filter(isOwn)
  const deadline = dossierDeadline(dossier.until, cycle, records.events)
  const last = deadline.state === 'known' ? lastDay(deadline.deadline, world.isWorking) : undefined
  const sending = sendingFact(dossier['counts-by'], records.submissions.filter(isOwn), {
    ...world,
    deadline,
  })
  const found = {
    items: dossier.items.map((item) => itemFact(item, dossier.sets, papers)),
    deadline,
    dayOff: last !== undefined && !world.isWorking(last),
    sending,
    receiver: receiverOf(dossier.to, sending.firstSent ?? last ?? world.asOf, world),
  }
  const head = { dossier: dossier.id, participant, cycle: cycle.id, state: stateOf(dossier, found) }
  return { ...head, ...found, ...setsOf(dossier), ...(last ? { lastDay: last } : {}) }
}

/**
 * The receiver must be there on the day the dossier was sent, or else on the last day it may be.
 */
function receiverOf(organisation: string, on: CivilDate, world: OfficeWorld): Receiver {
  const fact = officeOn({ organisation, on }, world)
  const acting = actingOffice(fact)
  const block = officeBlock(fact, world.tree)
  return { organisation, ...(acting ? { acting } : {}), ...(block ? { block } : {}) }
}

function setsOf({ sets }: Dossier): Pick<Checklist, 'sets' | 'setsQuestion'> {
  if (isOpen(sets)) return { setsQuestion: sets.open }
  const { total, originals } = sets
  return { sets: { total, originals, officialCopies: sets['official-copies'] } }
}

type Found = Pick<Checklist, 'items' | 'deadline' | 'sending' | 'receiver'>

function stateOf({ sets }: Dossier, found: Found): Checklist['state'] {
  const { items, deadline, sending, receiver } = found
  if (receiver.block) return 'blocked'
  const lateIn = sending.timeliness.filter(({ state }) => state === 'late' || state === 'overdue')
  if (lateIn.length === sending.timeliness.length) return 'late'
  if (items.some(({ state }) => state !== 'complete') || sending.awaiting) return 'incomplete'
  if (isOpen(sets) || deadline.state !== 'known' || lateIn.length > 0) return 'unsettled'
  return sending.problems.length === 0 && sending.firstSent ? 'complete' : 'incomplete'
}
