/**
 * The figures of a final report (báo cáo tổng kết) of one cycle, counted from the outcome alone:
 * what the engine settled is added up here and nothing is decided again.
 */
import type { OutcomeView, SelectionView, StandingView } from '#outcome'

type Kind = 'collective' | 'individual'

export type Taking = Readonly<{
  kind: Kind
  asked: number
  registered: number
  late: number
}>

export type UnitLine = Readonly<{ unit: string; asked: number; registered: number }>

export type AwardLine = Readonly<{
  award: string
  name: string
  cycle: string
  run: SelectionView['run']
  /** Undefined while the quota is an open question. */
  places: number | undefined
  awarded: number
  proposed: number
  /** Whole đồng of what was granted; undefined when the law data do not tell. */
  money: number | undefined
  receipts: string
}>

export type Classes = Readonly<{
  scoring: string
  name: string
  counts: readonly Readonly<{ name: string; count: number }>[]
  without: number
}>

export type CycleSummary = Readonly<{
  cycle: string
  name: string
  taking: readonly Taking[]
  units: readonly UnitLine[]
  classes: readonly Classes[]
  awards: readonly AwardLine[]
}>

export function summaryOf(view: OutcomeView, cycle: string): CycleSummary {
  const own = view.registrations.filter((row) => row.cycle === cycle && row.state !== 'not-asked')
  return {
    cycle,
    name: view.cycles.find(({ id }) => id === cycle)?.name ?? cycle,
    taking: (['collective', 'individual'] as const).map((kind) => takingOf(own, kind)),
    units: unitsOf(own),
    classes: view.rankings.filter((one) => one.cycle === cycle).map(classesOf),
    awards: view.selections.filter((one) => one.cycle === cycle).map(awardOf),
  }
}

type Row = OutcomeView['registrations'][number]

function takingOf(rows: readonly Row[], kind: Kind): Taking {
  const own = rows.filter((row) => row.kind === kind)
  return {
    kind,
    asked: own.length,
    registered: own.filter(({ received }) => received !== undefined).length,
    late: own.filter(({ state }) => state === 'late' || state === 'late-admitted').length,
  }
}

/** How far registration is, unit by unit, those that lack most first. */
export function unitsOf(rows: readonly Row[]): readonly UnitLine[] {
  const groups = Map.groupBy(rows, ({ kind, unit, name }) => (kind === 'individual' ? unit : name))
  return [...groups]
    .map(([unit, all]) => ({
      unit,
      asked: all.length,
      registered: all.filter(({ received }) => received !== undefined).length,
    }))
    .sort((a, b) => a.registered / a.asked - b.registered / b.asked)
}

function classesOf({ scoring, name, rows }: OutcomeView['rankings'][number]): Classes {
  const names = rows.flatMap(({ className }) => className ?? [])
  const counts = [...Map.groupBy(names, (one) => one)].map(([one, all]) => ({
    name: one,
    count: all.length,
  }))
  return { scoring, name, counts, without: rows.length - names.length }
}

/** Put before the authority, whatever it decided afterwards. */
const PROPOSED: ReadonlySet<string> = new Set<StandingView['state']>([
  ...(['proposed', 'nominated', 'awarded', 'revoked'] as const),
  ...(['struck-out', 'refused', 'returned'] as const),
])

function awardOf(selection: SelectionView): AwardLine {
  const { award, name, cycle, run, quota, standings } = selection
  const granted = standings.filter(({ state }) => state === 'awarded')
  const known = granted.flatMap(({ money }) => money?.amount ?? [])
  const proposed = standings.filter(({ state }) => PROPOSED.has(state))
  return {
    ...{ award, name, cycle, run },
    places: quota.places ?? undefined,
    awarded: granted.length,
    proposed: proposed.length,
    money: known.length === granted.length ? sumOf(known) : undefined,
    receipts: `receipts/${award}/${cycle}/`,
  }
}

export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}

/** The money of several awards; undefined as soon as one is not known. */
export function moneyOf(awards: readonly AwardLine[]): number | undefined {
  const known = awards.flatMap(({ money }) => money ?? [])
  return known.length === awards.length ? sumOf(known) : undefined
}

/** The year of the same campaign before this one, when there is one. */
export function cycleBefore({ cycles }: OutcomeView, cycle: string): string | undefined {
  const now = cycles.find(({ id }) => id === cycle)
  if (!now) return undefined
  const year = Number(now.to.slice(0, 4))
  const isYear = (one: typeof now) => one.from.slice(0, 4) === one.to.slice(0, 4)
  if (!isYear(now)) return undefined
  return cycles.find((one) => isYear(one) && Number(one.to.slice(0, 4)) === year - 1)?.id
}

/** The cycles that end in a year. */
export function cyclesIn({ cycles }: OutcomeView, year: string): readonly string[] {
  return cycles.filter(({ to }) => to.startsWith(`${year}-`)).map(({ id }) => id)
}
