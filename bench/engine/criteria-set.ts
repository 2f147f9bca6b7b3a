/**
 * A criteria set of 100 lines, built as the program would read it: 88 lines in 8 parts of two
 * blocks, 6 bonus lines under a ceiling, 6 penalty lines; some lines may be N/A, each with its own
 * treatment. `LINES` says the same without a tree, so that others can do the same sums by
 * themselves.
 */
import { assert } from '#kernel'
import { CriteriaSet, checkSet, isUsable, type Outline, outlineOf } from '#rulebook/criteria'
import { scaledArithmetic } from '#scoring'

/** Points are kept in hundredths. */
export const PLACES = 2
export const ARITHMETIC = scaledArithmetic(PLACES)

/** Limits of the total, in hundredths. */
export const LIMITS = { main: 10_000, bonus: 500, penalty: 1000, least: 0 } as const

export type LineRole = Readonly<{
  id: string
  section: 'main' | 'bonus' | 'penalty'
  block: number
  /** In hundredths. */
  max: number
  na: 'none' | 'full' | 'remove' | 'zero' | 'rescale'
  /** Left blank by later stages for some units: the earlier points stand. */
  carried: boolean
}>

/** The block whose N/A lines bring the others up to its maximum. */
export const RESCALED = { block: 5, max: 400 } as const

const PARTS = 8
const BLOCKS = [
  [200, 175, 150, 125, 100, 100],
  [100, 100, 75, 75, 50],
] as const
const OTHERS = 6
const NA: Readonly<Record<string, LineRole['na']>> = {
  '1.1.3': 'full',
  '2.1.2': 'remove',
  '3.2.1': 'rescale',
  '3.2.3': 'rescale',
  '4.2.5': 'zero',
  '6.1.4': 'full',
}

/** All lines in the order of the table. */
export const LINES: readonly LineRole[] = [...mainLines(), ...others('bonus'), ...others('penalty')]

/** Class bands of collectives, from the highest down: the lowest points of each, in hundredths. */
export const BANDS = [
  { class: 'xuat-sac', name: 'Xuất sắc', least: 9000 },
  { class: 'tot', name: 'Tốt', least: 8000 },
  { class: 'kha', name: 'Khá', least: 6500 },
  { class: 'trung-binh', name: 'Trung bình', least: 5000 },
  { class: 'yeu', name: 'Yếu', least: 0 },
] as const

function mainLines(): readonly LineRole[] {
  return Array.from({ length: PARTS * 2 }, (_, block) =>
    (BLOCKS[block % 2] ?? []).map((max, at): LineRole => {
      const id = `${Math.floor(block / 2) + 1}.${(block % 2) + 1}.${at + 1}`
      const na = NA[id] ?? 'none'
      return { id, section: 'main', block, max, na, carried: block > 10 && at < 2 }
    }),
  ).flat()
}

function others(section: 'bonus' | 'penalty'): readonly LineRole[] {
  const [letter, max] = section === 'bonus' ? ['T', 100] : ['P', 0]
  const block = PARTS * 2 + (section === 'bonus' ? 0 : 1)
  return Array.from({ length: OTHERS }, (_, at) => {
    const id = `${letter}.${at + 1}`
    return { id, section, block, max, na: 'none', carried: false }
  })
}

const points = (hundredths: number): string => (hundredths / 100).toFixed(2)

function lineOf({ id, section, max, na }: LineRole) {
  const rule =
    section === 'penalty'
      ? { kind: 'penalty-fixed', points: '-0.5', per: 'case' }
      : { kind: 'discretionary' }
  const own = na === 'none' ? {} : { na }
  return { id, name: `Tiêu chí ${id}`, points: points(max), rule, ...own }
}

function groupOf(id: string, max: number, children: readonly unknown[]) {
  return {
    id,
    name: `Nhóm ${id}`,
    points: points(max),
    rule: { kind: 'sum-of-children' },
    children,
  }
}

function blockOf(block: number) {
  const lines = LINES.filter((line) => line.block === block)
  const max = lines.reduce((total, line) => total + line.max, 0)
  const id = `${Math.floor(block / 2) + 1}.${(block % 2) + 1}`
  return groupOf(id, max, lines.map(lineOf))
}

function otherGroup(section: 'bonus' | 'penalty', max: number) {
  const lines = LINES.filter((line) => line.section === section)
  const rule = { kind: 'sum-of-children', ...(section === 'bonus' && { ceiling: true }) }
  const group = groupOf(section === 'bonus' ? 'T' : 'P', max, lines.map(lineOf))
  return { ...group, section, rule }
}

function mainGroup(part: number) {
  return groupOf(`${part + 1}`, 1250, [blockOf(part * 2), blockOf(part * 2 + 1)])
}

/** The set, checked as a set from a file is. */
export function makeOutline(): Outline {
  const set = CriteriaSet.parse({
    id: 'bo-tieu-chi-do-toc-do',
    title: 'Bộ tiêu chí dùng để đo tốc độ',
    for: 'collective',
    period: 'annual',
    sources: [{ name: 'dựng để đo, không ban hành' }],
    rounding: { order: 'round-then-add', mode: 'half-up', places: PLACES },
    totals: {
      main: points(LIMITS.main),
      'bonus-ceiling': points(LIMITS.bonus),
      'penalty-ceiling': points(LIMITS.penalty),
      least: points(LIMITS.least),
    },
    ranking: { by: 'points', style: 'competition' },
    classes: {
      id: 'xep-loai-do-toc-do',
      title: 'Xếp loại dùng để đo tốc độ',
      sources: [{ name: 'dựng để đo, không ban hành' }],
      by: 'points',
      bands: BANDS.map((it) => ({ class: it.class, name: it.name, 'at-least': points(it.least) })),
    },
    criteria: [
      ...Array.from({ length: PARTS }, (_, part) => mainGroup(part)),
      otherGroup('bonus', LIMITS.bonus),
      otherGroup('penalty', 0),
    ],
  })
  const problems = checkSet(set)
  assert(isUsable(problems), `the set can be used: ${JSON.stringify(problems)}`)
  const outline = outlineOf(set)
  assert(outline.leaves.length === LINES.length, 'the outline has the lines')
  return outline
}
