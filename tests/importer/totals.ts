/** The scores of many plans: per field, and how often what was given as sure is right. */
import { readPlan, type Sureness, textOf } from '#importer'
import type { Labelled } from './labels.ts'
import { type Compared, type Count, compare } from './score.ts'

export type Totals = Readonly<{
  fields: ReadonlyMap<string, Count>
  sureness: ReadonlyMap<Sureness, Count>
  /** What was given as sure, by field: where the grounds of the reader are thin. */
  sure: ReadonlyMap<string, Count>
  /** Every disagreement, for people who mend patterns. */
  wrong: readonly string[]
}>

export function totalsOf(plans: readonly Labelled[]): Totals {
  const fields = new Map<string, Count>()
  const sureness = new Map<Sureness, Count>()
  const sure = new Map<string, Count>()
  const wrong: string[] = []
  for (const { name, text, label } of plans) {
    for (const one of compare(readPlan(textOf(text)).draft, label, text)) {
      addField(fields, one)
      addSureness(sureness, one)
      addField(sure, { ...one, read: one.read.filter((it) => it.sureness === 'sure') })
      wrong.push(...wrongIn(one).map((words) => `${name}: ${words}`))
    }
  }
  return { fields, sureness, sure, wrong }
}

function addField(fields: Map<string, Count>, { field, read, wanted }: Compared): void {
  const count = fields.get(field) ?? { right: 0, read: 0, wanted: 0 }
  count.right += read.filter(({ key }) => wanted.includes(key)).length
  count.read += read.length
  count.wanted += wanted.length
  fields.set(field, count)
}

function addSureness(all: Map<Sureness, Count>, { read, wanted }: Compared): void {
  for (const { key, sureness } of read) {
    const count = all.get(sureness) ?? { right: 0, read: 0, wanted: 0 }
    count.read += 1
    count.right += wanted.includes(key) ? 1 : 0
    all.set(sureness, count)
  }
}

function wrongIn({ field, read, wanted, illegible }: Compared): readonly string[] {
  const keys = read.map(({ key }) => key)
  return [
    ...read.flatMap((one) => (wanted.includes(one.key) ? [] : [`${field}: ${one.key}`])),
    ...illegible.map((key) => `${field} not legible in the text: ${key}`),
    ...wanted.filter((key) => !keys.includes(key)).map((key) => `${field} missed ${key}`),
  ]
}

/** The harmonic mean of precision and recall; 1 where nothing was wanted and nothing read. */
export function f1({ right, read, wanted }: Count): number {
  return read + wanted === 0 ? 1 : (2 * right) / (read + wanted)
}
