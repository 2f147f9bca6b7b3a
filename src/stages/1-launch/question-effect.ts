/**
 * What each reading of a question does to the outcome (hệ quả của từng cách hiểu): for the awards
 * concerned the quota and the proposals, side by side.
 */

/** Of one award in one cycle under one reading. */
export type EffectCell = Readonly<{
  places: number | null
  used: number
  tied: number
  isBlocked: boolean
}>

export type EffectRow = Readonly<{
  award: string
  cycle: string
  /** In the order of the readings; undefined where nothing could be computed. */
  cells: readonly (EffectCell | undefined)[]
}>

type Selection = Readonly<{
  award: string
  name: string
  cycle: string
  quota: Readonly<{ places: number | null }>
  used: number
  tied: readonly string[]
  blocked: readonly string[]
}>

type Outcome = readonly Selection[] | undefined

/** Rows of the awards that the question stops, and of those for which its readings differ. */
export function effectsOf(
  outcomes: readonly Outcome[],
  stops: readonly string[],
): readonly EffectRow[] {
  const first = outcomes.find((one) => one !== undefined) ?? []
  const rows = first.map(({ award, name, cycle }) => ({
    id: award,
    row: {
      award: name,
      cycle,
      cells: outcomes.map((all) =>
        cellOf(all?.find((one) => one.award === award && one.cycle === cycle)),
      ),
    },
  }))
  return rows.filter(({ id, row }) => stops.includes(id) || differ(row)).map(({ row }) => row)
}

function cellOf(selection: Selection | undefined): EffectCell | undefined {
  if (!selection) return undefined
  const { quota, used, tied, blocked } = selection
  return { places: quota.places, used, tied: tied.length, isBlocked: blocked.length > 0 }
}

function differ({ cells }: EffectRow): boolean {
  const [first, ...others] = cells.map((cell) => JSON.stringify(cell))
  return others.some((other) => other !== first)
}
