/**
 * Entering awards into the register (vào sổ vàng) as their certificates are made: where each office
 * goes on counting, what was typed, and the lines themselves.
 */
import { z } from 'zod'
import { enterInBook, goldenLines, lastNumber, lastVolume } from '#decision/store'
import { ok, type Result, refuse } from '#kernel'
import type { CampaignAsk, World } from '#office'
import type { Unbooked } from '#papers/certificate'
import type { Tx } from '#platform/database'
import { type FormProblem, parseTyped } from '#platform/http'
import { maybeText, maybeWhole } from '#rulebook/cells'
import { certificatesWords } from './certificates.words.ts'

/** An office's register as it waits for lines: who is entered, and where it goes on. */
export type Register = Readonly<{
  keeper: string
  name: string
  awards: readonly Unbooked[]
  volume?: string | undefined
  /** Undefined before the office's first line: only the office knows what its paper book says. */
  next?: number | undefined
}>

const engine = ({ tenant }: World) => ({ tenant, role: 'engine', paths: [] }) as const

/** The lines of the campaign's awards: the number of an award is for everybody who reads it. */
export function linesNow(world: World, campaign: string) {
  return world.db.read(engine(world), (tx) => goldenLines(tx, campaign))
}

/** The registers into which somebody still goes, each of the office that granted. */
export function registersFor(
  world: World,
  unbooked: readonly Unbooked[],
): Promise<readonly Register[]> {
  const offices = [...Map.groupBy(unbooked, ({ keeper }) => keeper)]
  return world.db.read(engine(world), async (tx) => {
    const registers: Register[] = []
    for (const [keeper, awards] of offices) {
      const name = awards[0]?.keeperName ?? keeper
      const last = await lastVolume(tx, keeper)
      const next = last && (await lastNumber(tx, { keeper, ...last })) + 1
      registers.push({ keeper, name, awards, volume: last?.volume, next })
    }
    return registers
  })
}

/** The fields of a register's volume and first number. */
export function fieldsOf({ keeper }: Pick<Register, 'keeper'>) {
  return { volume: `quyen-${keeper}`, first: `so-${keeper}` }
}

export type Wish = Readonly<{ register: Register; volume: string | undefined; first: number }>

/** A longer volume would not fit into its line on the certificate. */
const LONGEST = 20

/** What was typed of each register; without a number the line of the certificate stays dotted. */
export function wishesIn(
  { typed, lang }: Pick<CampaignAsk, 'typed' | 'lang'>,
  registers: readonly Register[],
): Result<readonly Wish[], readonly FormProblem[]> {
  const w = certificatesWords[lang]
  const wishes: Wish[] = []
  const problems: FormProblem[] = []
  for (const register of registers) {
    const fields = fieldsOf(register)
    const shape = { [fields.volume]: maybeText, [fields.first]: maybeWhole }
    const read = parseTyped({ [fields.volume]: '', [fields.first]: '', ...typed }, z.object(shape))
    if (!read.ok) problems.push(...read.refusal)
    else {
      const volume = read.value[fields.volume] as string | undefined
      const first = read.value[fields.first] as number | undefined
      if ((volume ?? '').length > LONGEST)
        problems.push({ field: fields.volume, message: w.volumeLong(LONGEST) })
      else if (first !== undefined) wishes.push({ register, volume, first })
      else if (volume !== undefined) problems.push({ field: fields.first, message: w.firstMissing })
    }
  }
  return problems.length > 0 ? refuse(problems) : ok(wishes)
}

/** Enters all of them in the transaction of the act, or none and says why. */
export async function enterAll(
  tx: Tx,
  { resource, live, today, actor, lang }: CampaignAsk,
  wishes: readonly Wish[],
): Promise<Result<void, FormProblem>> {
  const w = certificatesWords[lang]
  const place = { campaign: live.state.id, scope: resource.path }
  for (const { register, volume, first } of wishes) {
    const { keeper } = register
    const awards = register.awards.map(({ award, cycle, participant, granted }) => ({
      ...{ award, cycle, participant, granted },
    }))
    const said = { place, first, awards, keeper, volume, on: today, by: actor.name }
    const entered = await enterInBook(tx, said)
    if (entered.ok) continue
    const { refusal } = entered
    const message = refusal.why === 'used' ? w.numberUsed(refusal.last) : w.numbersFull
    return refuse({ field: fieldsOf(register).first, message })
  }
  return ok(undefined)
}
