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
import { namesIn, type Outcome, sourcesIn } from './review-doors.routes.ts'
import { type Led, subjectParts } from './review-part.ts'
import type { Sources } from './review-source.ts'

/** Every correction of what is under review, the first day first. */
export async function correctionsLedTo(
  ask: CampaignAsk,
  known: Reviewable,
  { definition, view }: Outcome,
): Promise<readonly Led[]> {
  const { kind, part } = subjectParts(known.subject)
  if (kind === 'ranking') return inOrder(await lines(ask, known, part))
  const sources = sourcesIn(known, { definition, view })
  const sheets = new Map(
    sources.figures.map(({ sheet = '', cycle }) => [`${sheet} ${cycle}`, { sheet, cycle }]),
  )
  const fed = [...sheets.values()].filter(({ sheet }) => sheet !== '')
  const scored = await Promise.all(
    fed.map(({ sheet, cycle }) => lines(ask, { participant: sheet, cycle })),
  )
  const made = await facts(ask, known, { ...sources, nameOf: namesIn(definition) })
  return inOrder([...made, ...scored.flat(), ...decisions(ask, known)])
}

function inOrder(led: readonly Led[]): readonly Led[] {
  return led.toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

type Key = Readonly<Record<string, string>>

async function entries(ask: CampaignAsk, table: RecordTable, key: Key): Promise<readonly Entry[]> {
  const { world, actor, live } = ask
  return look(world, actor, (tx) => entriesOf(tx, table, { campaign: live.state.id, key }))
}

type Of = Readonly<{ participant: string; cycle: string }>

/** Points of a line or of all, and the figures that the points are counted from. */
async function lines(
  ask: CampaignAsk,
  { participant, cycle }: Of,
  part?: string,
): Promise<readonly Led[]> {
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

type Naming = Readonly<{ nameOf(indicator: string): string }>

/** The figures that the conditions ask for, and rulings on those conditions. */
async function facts(
  ask: CampaignAsk,
  known: Reviewable,
  { figures, conditions, nameOf }: Sources & Naming,
): Promise<readonly Led[]> {
  const w = reviewWords[ask.lang]
  const { participant } = known
  const { partCycle } = subjectParts(known.subject)
  const at = `/phong-trao/${ask.live.state.id}/so-lieu`
  const measured = await Promise.all(
    figures.map(({ sheet: _, ...key }) => entries(ask, RECORD_TABLES.measures, key)),
  )
  const led = ledTo(measured.flat(), ({ participant: whose = '', cycle = '', indicator = '' }) => ({
    href: `${at}/${whose}/${cycle}/chi-tieu/${indicator}`,
    label: w.figure(nameOf(indicator)),
  }))
  const rulings = await entries(ask, RECORD_TABLES.rulings, { participant })
  const own = rulings.filter(({ cells }) => conditions.has(cells['condition'] ?? ''))
  const ruled = ledTo(own, ({ cycle = partCycle, condition = '' }) => ({
    href: `${at}/${participant}/${cycle}/khong-ap-dung/${condition}`,
    label: w.ruling,
  }))
  return [...led, ...ruled]
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
