/**
 * What a review led to (đính chính sau đề nghị xem xét lại): the entries on just what it was about
 * that were made since the day it was asked, each leading to the page where it stands.
 */
import { type CivilDate, formatCivil } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import { type CampaignAsk, look } from '#office'
import { type Entry, entriesOf, type RecordTable } from '#platform/database'
import type { Reviewable } from './review.ts'
import { reviewWords } from './review.words.ts'
import { type Led, subjectParts } from './review-part.ts'

/** Every correction of what is under review, the first day first. */
export async function correctionsLedTo(
  ask: CampaignAsk,
  known: Reviewable,
): Promise<readonly Led[]> {
  const { kind } = subjectParts(known.subject)
  const made = kind === 'ranking' ? await lines(ask, known) : await facts(ask, known)
  return [...made, ...(kind === 'ranking' ? [] : decisions(ask, known))].toSorted((a, b) =>
    a.on < b.on ? -1 : 1,
  )
}

type Key = Readonly<Record<string, string>>

async function entries(ask: CampaignAsk, table: RecordTable, key: Key): Promise<readonly Entry[]> {
  const { world, actor, live } = ask
  return look(world, actor, (tx) => entriesOf(tx, table, { campaign: live.state.id, key }))
}

/** Points of a line, and the figures that its points are counted from. */
async function lines(ask: CampaignAsk, known: Reviewable): Promise<readonly Led[]> {
  const { cycle, part } = subjectParts(known.subject)
  const { participant } = known
  const key = { participant, cycle, ...(part === undefined ? {} : { criterion: part }) }
  const points = await entries(ask, RECORD_TABLES.scores, key)
  const figures = await entries(ask, RECORD_TABLES.figures, key)
  const at = `/phong-trao/${ask.live.state.id}/cham-diem/${participant}/${cycle}`
  const led = ledTo([...points, ...figures], ({ criterion = '' }) => ({
    href: `${at}/${encodeURIComponent(criterion)}`,
    label: reviewWords[ask.lang].line(criterion),
  }))
  // A line of several figures, saved at once, is one correction.
  return [...new Map(led.map((one) => [[one.href, one.on, one.reason].join(' '), one])).values()]
}

/** Figures and rulings; of one condition, its own rulings and the figures that it asks for. */
async function facts(ask: CampaignAsk, known: Reviewable): Promise<readonly Led[]> {
  const w = reviewWords[ask.lang]
  const { participant } = known
  const { part, partCycle } = subjectParts(known.subject)
  const at = `/phong-trao/${ask.live.state.id}/so-lieu/${participant}`
  const key = { participant, ...(part === undefined ? {} : { cycle: partCycle }) }
  const measures = await entries(ask, RECORD_TABLES.measures, key)
  const rulings = await entries(ask, RECORD_TABLES.rulings, { participant })
  const figures = ledTo(measures, ({ cycle = '', indicator = '' }) => ({
    href: `${at}/${cycle}/chi-tieu/${indicator}`,
    label: w.figure(indicator),
  }))
  const own = rulings.filter(({ cells }) => part === undefined || cells['condition'] === part)
  const ruled = ledTo(own, ({ cycle = partCycle, condition = '' }) => ({
    href: `${at}/${cycle}/khong-ap-dung/${condition}`,
    label: w.ruling,
  }))
  return [...figures, ...ruled]
}

function ledTo(
  found: readonly Entry[],
  placed: (cells: Entry['cells']) => Pick<Led, 'href' | 'label'>,
): readonly Led[] {
  return found.flatMap(({ cells, reason }) => {
    const on = cells['on'] as CivilDate | undefined
    if (on === undefined) return []
    return [{ ...placed(cells), on, ...(reason === undefined ? {} : { reason }) }]
  })
}

/** Decisions on the award itself, a revocation among them. */
function decisions({ live, lang }: CampaignAsk, known: Reviewable): readonly Led[] {
  const { of, cycle } = subjectParts(known.subject)
  return live.records.decisions
    .filter((row) => row.award === of && row.cycle === cycle)
    .filter((row) => row.participant === known.participant)
    .map(({ number, on, reason }) => ({
      href: `/phong-trao/${live.state.id}/quyet-dinh`,
      label: reviewWords[lang].decision(number ?? formatCivil(on)),
      on,
      ...(reason === undefined ? {} : { reason }),
    }))
}
