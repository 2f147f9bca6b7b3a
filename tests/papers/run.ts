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
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  return error === undefined ? stdout : undefined
}

const mm = (points: string | undefined): number => (Number(points) * 25.4) / 72

/** A word of a PDF, and whether it stands between 30 mm from the left and 15 mm from the right. */
export type Word = Readonly<{ word: string; isInside: boolean }>

/** The words of a PDF in the order of the file; undefined without poppler. */
export function wordsIn(content: Uint8Array): readonly Word[] | undefined {
  let width = 0
  return asked(['pdftotext', '-raw', '-bbox', 'FILE', '-'], content)
    ?.split('\n')
    .flatMap((line) => {
      const page = /<page width="([\d.]+)"/.exec(line)
      if (page) width = mm(page[1])
      const [, left, right, said] = /xMin="([-\d.]+)".*xMax="([-\d.]+)".*?>(.*)</.exec(line) ?? []
      if (said === undefined) return []
      const isInside = mm(left) >= 29.9 && mm(right) <= width - 14.9
      return [{ word: unescaped(said), isInside }]
    })
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
