/**
 * Prize money of an award list (tiền thưởng): one amount per participant proposed or awarded, with
 * the law's own arithmetic. A nomination upward is paid by the level that grants, so it has no
 * amount here; what the law cannot tell is not added up.
 */
import type { CivilDate, Dong, Result } from '#kernel'
import type { Award, Kind } from '#rulebook/definition'
import type { Prize, PrizeQuery, PrizeRefusal } from '#rulebook/law'
import type { Selection, Standing } from '#selection'

export type PrizeLine = Readonly<{
  participant: string
  name: string
  award: string
  state: 'proposed' | 'awarded'
  decisionDate: CivilDate
  /** True while the decision is only expected: another date may have another base salary. */
  expected: boolean
  prize: Result<Prize, PrizeRefusal>
}>

export type PrizeList = Readonly<{
  lines: readonly PrizeLine[]
  /** Of the amounts that are known. */
  total: Dong
  unknown: number
}>

export type MoneyWorld = Readonly<{
  /** The law's prizeOf with its law filled in. */
  prizeOf: (query: PrizeQuery) => Result<Prize, PrizeRefusal>
  /** The day the decision is expected, for those not decided. */
  expectedOn: CivilDate
  /** The level that grants, where a recorded successor of another level does. */
  level?: string
  receivedOn?: (participant: string) => CivilDate | undefined
  /** The regime people chose where the law changed between receipt and decision. */
  regime?: string
}>

/** The prizes of one award. */
export function prizesOf(
  award: Pick<Award, 'id' | 'form' | 'level' | 'to'>,
  selection: Selection,
  world: MoneyWorld,
): PrizeList {
  const lines = selection.standings.flatMap((standing) => lineOf(award, standing, world))
  const known = lines.flatMap(({ prize }) => (prize.ok ? [prize.value.amount] : []))
  const total = known.reduce((sum, amount) => sum + amount, 0)
  return { lines, total, unknown: lines.length - known.length }
}

function lineOf(
  award: Pick<Award, 'id' | 'form' | 'level' | 'to'>,
  standing: Standing,
  world: MoneyWorld,
): readonly PrizeLine[] {
  const { participant, name, state } = standing
  if (state !== 'proposed' && state !== 'awarded') return []
  const granted = standing.notes.find((note) => note.note === 'awarded')
  const decisionDate = granted?.on ?? world.expectedOn
  const kind: Kind = award.to
  const receivedOn = world.receivedOn?.(participant)
  const prize = world.prizeOf({
    form: award.form,
    level: world.level ?? award.level,
    kind,
    decisionDate,
    ...(receivedOn ? { receivedOn } : {}),
    ...(world.regime ? { regime: world.regime } : {}),
  })
  const head = { participant, name, award: award.id, state }
  return [{ ...head, decisionDate, expected: !granted, prize }]
}
