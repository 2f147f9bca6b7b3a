/** Both example campaigns as material for papers, and the papers of each kind worth comparing. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compute, dayOf, foldersOf, HOME, load } from '#campaign'
import { civil } from '#kernel'
import { MAKERS, type Material, materialOf } from '#papers'
import type { Paper } from '#papers/model'

export const CAMPAIGNS = ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'] as const

export function materialFor(campaign: string): Material {
  const loaded = load(foldersOf(HOME, join(HOME, 'campaigns', campaign)))
  if (!loaded.ok) throw new Error(`${campaign}: cannot be read`)
  const asOf = dayOf(loaded.value, undefined, civil('2026-01-01'))
  const found = asOf && compute(loaded.value, { asOf, program: 'thidua 0.1.0' })
  if (!found?.ok) throw new Error(`${campaign}: cannot be computed`)
  return materialOf(loaded.value, found.value)
}

/** The first and the last paper of each kind. */
export function samples(material: Material): readonly Paper[] {
  return MAKERS.flatMap((maker) => {
    const all = maker.make(material)
    return [...new Set([all.at(0), all.at(-1)])].filter((paper) => paper !== undefined)
  })
}

/** What a program of the machine says of a file, or undefined when it is not installed. */
export function asked(command: readonly [string, ...string[]], content: Uint8Array) {
  const file = join(mkdtempSync(join(tmpdir(), 'paper-')), 'paper.pdf')
  writeFileSync(file, content)
  const [program, ...words] = command
  const { error, stdout } = spawnSync(
    program,
    words.map((it) => (it === 'FILE' ? file : it)),
    {
      encoding: 'utf8',
    },
  )
  return error === undefined ? stdout : undefined
}
