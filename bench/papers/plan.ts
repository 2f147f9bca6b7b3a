/** A plan of 13 pages: the plan of an example, its body said again until the paper is that long. */
import { join } from 'node:path'
import { compute, dayOf, foldersOf, HOME, load } from '#campaign'
import { civil } from '#kernel'
import { MAKERS, materialOf, paperPdf } from '#papers'
import type { Paper } from '#papers/model'
import { createTypesetter } from '#papers/typst'
import { pagesOf } from './poppler.ts'

export const PAGES = 13
const CAMPAIGN = 'khoi-ky-cchc-2022'

/** So many plans of 13 pages, each with a number of its own. */
export function plansOf(count: number): readonly Paper[] {
  const plan = longPlan()
  const { letterhead } = plan
  return Array.from({ length: count }, (_, at) => ({
    ...plan,
    letterhead: { ...letterhead, number: `Số: ${at + 1}/KH-UBND` },
  }))
}

function longPlan(): Paper {
  const plan = planOf(CAMPAIGN)
  const typesetter = createTypesetter()
  const many = Array.from({ length: PAGES }, () => plan.body).flat()
  let [least, most] = [0, many.length]
  while (most - least > 1) {
    const blocks = Math.floor((least + most) / 2)
    if (pagesIn({ ...plan, annexes: [], body: many.slice(0, blocks) }) > PAGES) most = blocks
    else least = blocks
  }
  return { ...plan, annexes: [], body: many.slice(0, least) }

  function pagesIn(paper: Paper): number {
    const made = paperPdf(typesetter, paper)
    if (!made.ok) throw new Error(`letters: ${made.refusal.letters.join(' ')}`)
    return pagesOf(made.value)
  }
}

function planOf(campaign: string): Paper {
  const loaded = load(foldersOf(HOME, join(HOME, 'campaigns', campaign)))
  const asOf = loaded.ok ? dayOf(loaded.value, undefined, civil('2026-01-01')) : undefined
  const found = loaded.ok && asOf ? compute(loaded.value, { asOf, program: 'bench' }) : undefined
  if (!loaded.ok || !found?.ok) throw new Error(`${campaign}: cannot be computed`)
  const material = materialOf(loaded.value, found.value)
  const [plan] = MAKERS.find(({ kind }) => kind === 'plan')?.make(material) ?? []
  if (!plan) throw new Error(`${campaign}: no plan`)
  return plan
}
