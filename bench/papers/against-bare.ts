/**
 * The program's own way, words to PDF/A, against the bare typesetter on what it was handed, in turn
 * and in one process. Both give as many bytes, or nothing is compared.
 */
import { summary, type Times, timeInTurn } from '#bench/timing'
import { paperPdf } from '#papers'
import { createPress } from '#papers/certificate'
import { createTypesetter, type Typesetter } from '#papers/typst'
import { bareRun, listener } from './bare.ts'
import { certificatesOf } from './people.ts'
import { PAGES, plansOf } from './plan.ts'

/** Milliseconds for so many pages. */
export type Floor = Readonly<{ what: string; pages: number; own: Times; bare: Times }>

/** More than the typesetter's cache keeps rounds, so that none is only remembered. */
const PLANS = 12
const CERTIFICATES = 50

export async function againstBare(rounds: number): Promise<readonly Floor[]> {
  const plans = plansOf(PLANS)
  const people = certificatesOf(CERTIFICATES)
  const setPlans = (typesetter: Typesetter): number =>
    sizes(plans.map((plan) => paperPdf(typesetter, plan)))
  const setCertificates = (typesetter: Typesetter): number => {
    const press = createPress(typesetter, { paper: 'A4', code: 'none' })
    return sizes(people.map((one) => press.one(one)))
  }
  return [
    await compared({ what: 'plan of 13 pages', pages: PLANS * PAGES }, setPlans, rounds),
    await compared({ what: 'certificate', pages: CERTIFICATES }, setCertificates, rounds),
  ]
}

type Made = Readonly<{ ok: true; value: Uint8Array } | { ok: false; refusal: unknown }>

function sizes(made: readonly Made[]): number {
  return made.reduce((sum, one) => {
    if (!one.ok) throw new Error(`refused: ${JSON.stringify(one.refusal)}`)
    return sum + one.value.length
  }, 0)
}

async function compared(
  named: Pick<Floor, 'what' | 'pages'>,
  set: (typesetter: Typesetter) => number,
  rounds: number,
): Promise<Floor> {
  const heard = listener()
  set(heard.typesetter)
  const typesetter = createTypesetter()
  const bare = bareRun(heard.inputs)
  const [own, other] = [set(typesetter), bare()]
  if (own !== other) throw new Error(`${named.what}: ${own} bytes, bare ${other}`)
  const things = [
    { name: 'own', run: () => set(typesetter) },
    { name: 'bare', run: bare },
  ]
  const times = await timeInTurn(things, rounds)
  const none = summary([])
  return { ...named, own: times.get('own') ?? none, bare: times.get('bare') ?? none }
}
