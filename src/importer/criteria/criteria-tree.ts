/**
 * Lines of criteria tables as trees (cây tiêu chí): each below the nearest line of a lower rank,
 * with the code that its printed numbers make. The head of another table, or a first number printed
 * again, begins another set.
 */

import { flat } from '#importer/text'
import type { CriterionRow } from './criterion-row.ts'

export type Section = 'main' | 'bonus' | 'penalty'

export type Placed = Readonly<{ row: CriterionRow; set: number; code: string; section: Section }>

type Dashes = { dashes: number }
type Open = Readonly<{ rank: number; code: string; section: Section; count: Dashes }>
type State = {
  set: number
  open: Open[]
  /** How often each code was there in this set. */
  used: Map<string, number>
  roots: Dashes
  isTable: boolean
}

const DASH = 9

/** Every row with its set and code; lines that carry no points and hold none are left out. */
export function codesOf(rows: readonly CriterionRow[]): readonly Placed[] {
  const state = fresh(1)
  const placed = rows.map((row) => (row.kind === 'line' ? lineIn(state, row) : around(state, row)))
  const holding = new Set(placed.flatMap(holders))
  return placed.filter(
    ({ row, set, code }) =>
      row.kind !== 'head' && (row.points !== undefined || holding.has(`${set} ${code}`)),
  )
}

/** A line with points, and the lines above it. */
function holders({ row, set, code }: Placed): readonly string[] {
  if (row.points === undefined) return []
  const parts = code.split('.')
  return parts.map((_, index) => `${set} ${parts.slice(0, index + 1).join('.')}`)
}

function fresh(set: number): State {
  return { set, open: [], used: new Map(), roots: { dashes: 0 }, isTable: false }
}

function around(state: State, row: CriterionRow): Placed {
  if (row.kind === 'head') {
    if (state.used.size > 0 && !state.isTable) Object.assign(state, fresh(state.set + 1))
    state.isTable = true
  }
  return { row, set: state.set, code: '', section: 'main' }
}

function lineIn(state: State, row: CriterionRow): Placed {
  const { label = '', rank = DASH } = row.mark ?? {}
  while ((state.open.at(-1)?.rank ?? -1) >= rank) state.open.pop()
  if (isAgain(state, label))
    Object.assign(state, { ...fresh(state.set + 1), isTable: state.isTable })
  const above = state.open.at(-1)
  const code = unused(state.used, codeIn(above, label, above?.count ?? state.roots))
  const section = row.section ?? sectionNamed(row.name) ?? above?.section ?? 'main'
  // Running text between the lines holds none of them.
  const isRunning = label === '' && rank === 0
  if (!isRunning) state.open.push({ rank, code, section, count: { dashes: 0 } })
  return { row, set: state.set, code, section }
}

/** The first number of a table printed again where nothing stands above it. */
function isAgain({ open, used }: State, label: string): boolean {
  return open.length === 0 && /^(?:I|1|A)$/.test(label) && used.has(label)
}

function codeIn(above: Open | undefined, printed: string, count: Dashes): string {
  const base = above?.code ?? ''
  const label = printed.replace(/\s+/g, '-')
  if (label !== '') {
    const repeats = base !== '' && label.startsWith(`${base.split('.').at(-1)}.`)
    const stem = repeats ? base.split('.').slice(0, -1).join('.') : base
    return stem === '' ? label : `${stem}.${label}`
  }
  count.dashes += 1
  const dash = `gạch-${count.dashes}`
  return base === '' ? dash : `${base}.${dash}`
}

/** A number printed twice is told apart by how often it was there. */
function unused(used: Map<string, number>, code: string): string {
  const times = (used.get(code) ?? 0) + 1
  used.set(code, times)
  return times === 1 ? code : unused(used, `${code}-${times}`)
}

const NAMED = {
  bonus: /^(?:(?:phan|cac|noi dung) )*(?:diem (?:thuong|cong)|thuong diem|cong diem)(?![a-z])/,
  penalty: /^(?:(?:phan|cac|noi dung) )*(?:diem tru|tru diem)(?![a-z])/,
} as const

function sectionNamed(name: string): Section | undefined {
  const words = flat(name)
  if (NAMED.bonus.test(words)) return 'bonus'
  return NAMED.penalty.test(words) ? 'penalty' : undefined
}
