/**
 * The program's own way, words to PDF/A, against the bare typesetter on what it was handed, in turn
 * and in one process. Both give as many bytes, or nothing is compared.
 */
import { summary, type Times } from '#bench/timing'
import { paperPdf } from '#papers'
import { createPress } from '#papers/certificate'
import { createTypesetter, type Typesetter } from '#papers/typst'
import { bareRun, listener } from './bare.ts'
import { certificatesOf } from './people.ts'
import { PAGES, plansOf } from './plan.ts'

/** Milliseconds that passed, to which others on the machine add, and those of the processor. */
export type Spent = Readonly<{ wall: Times; cpu: Times }>

/** What so many pages took. */
export type Floor = Readonly<{ what: string; pages: number; own: Spent; bare: Spent }>

/** More than the typesetter's cache keeps rounds, so that none is only remembered. */
const PLANS = 12
const CERTIFICATES = 50

export function againstBare(rounds: number): readonly Floor[] {
  const plans = plansOf(PLANS)
  const people = certificatesOf(CERTIFICATES)
  const setPlans = (typesetter: Typesetter): number =>
    sizes(plans.map((plan) => paperPdf(typesetter, plan)))
  const setCertificates = (typesetter: Typesetter): number => {
    const press = createPress(typesetter, { paper: 'A4', code: 'none' })
    return sizes(people.map((one) => press.one(one)))
  }
  return [
    compared({ what: 'plan of 13 pages', pages: PLANS * PAGES }, setPlans, rounds),
    compared({ what: 'certificate', pages: CERTIFICATES }, setCertificates, rounds),
  ]
}

type Made = Readonly<{ ok: true; value: Uint8Array } | { ok: false; refusal: unknown }>

function sizes(made: readonly Made[]): number {
  return made.reduce((sum, one) => {
    if (!one.ok) throw new Error(`refused: ${JSON.stringify(one.refusal)}`)
    return sum + one.value.length
  }, 0)
}

function compared(
  named: Pick<Floor, 'what' | 'pages'>,
  set: (typesetter: Typesetter) => number,
  rounds: number,
): Floor {
  const heard = listener()
  set(heard.typesetter)
  const typesetter = createTypesetter()
  const bare = bareRun(heard.inputs)
  const [own, other] = [set(typesetter), bare()]
  if (own !== other) throw new Error(`${named.what}: ${own} bytes, bare ${other}`)
  const [ours, bares] = inTurn([() => set(typesetter), bare], rounds)
  const none: Spent = { wall: summary([]), cpu: summary([]) }
  return { ...named, own: ours ?? none, bare: bares ?? none }
}

/** All in turn, so many rounds; every round begins with another one. */
function inTurn(runs: readonly (() => unknown)[], rounds: number): readonly Spent[] {
  const found = runs.map(() => ({ wall: [] as number[], cpu: [] as number[] }))
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < runs.length; turn += 1) {
      const at = (round + turn) % runs.length
      const [begun, before] = [performance.now(), process.cpuUsage()]
      runs[at]?.()
      const { user, system } = process.cpuUsage(before)
      found[at]?.wall.push(performance.now() - begun)
      found[at]?.cpu.push((user + system) / 1000)
    }
  return found.map(({ wall, cpu }) => ({ wall: summary(wall), cpu: summary(cpu) }))
}
