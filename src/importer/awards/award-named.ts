/**
 * Forms of award that are named without a number (hình thức không kèm số lượng): listed, or in a
 * decision to commend. A form of which a number stands elsewhere is there already.
 */

import {
  type Found,
  flat,
  found,
  headsIn,
  type Node,
  placeOf,
  type Reading,
  recipientOf,
} from '#importer/text'
import type { Recipient } from './amount.ts'
import { cyclesOf } from './award-around.ts'
import { formsIn } from './award-form.ts'
import type { AwardRead } from './award-read.ts'

const GRANTS = new RegExp(
  '(?:tang|quyet dinh|xet) [^.;]{0,40}' +
    '(?:bang khen|giay khen|khen thuong|huan chuong|ky niem chuong|co thi dua|thu khen)',
)

/** Forms listed, and decisions to commend, where no number stands. */
export function namedIn(reading: Reading, node: Node): readonly Found<AwardRead>[] {
  const isList = node.topics.includes('forms')
  const words = node.paragraph.flat
  const isGrant = GRANTS.test(words)
  if (!isList && !(isGrant && node.topics.includes('rewards'))) return []
  if (node.topics.includes('standards') && !isList) return []
  return formsIn(node.paragraph.text).map((form) => {
    const rest = node.paragraph.text.slice(form.to, form.to + 80)
    const of = headsIn(rest.split(/[;.]/)[0] ?? '')[0]
    const before = headsIn(node.paragraph.text.slice(0, form.from)).at(-1)
    const name = (of && of.from < 6 ? of.name : undefined) ?? (isGrant ? before?.name : undefined)
    const recipient = recipientOf(node) ?? recipientIn(rest.slice(0, 30))
    const value = {
      form: { name: form.name, id: form.id },
      cycles: cyclesOf([node.paragraph.text]),
    }
    const known = {
      ...value,
      ...(name ? { authority: name } : {}),
      ...(recipient ? { recipient } : {}),
    }
    return found(known, placeOf(reading, node, [form.from, form.to]), 'likely')
  })
}

function recipientIn(text: string): Recipient | undefined {
  const words = flat(text)
  if (/tap the/.test(words) === /ca nhan/.test(words)) return undefined
  return /tap the/.test(words) ? 'collective' : 'individual'
}

/** A form of which a number is given elsewhere is there already. */
export function withoutQuota(
  named: readonly Found<AwardRead>[],
  counted: readonly Found<AwardRead>[],
): readonly Found<AwardRead>[] {
  const kept: Found<AwardRead>[] = []
  for (const one of named) {
    const isKnown = [...counted, ...kept].some(({ value }) => covers(value, one.value))
    if (!isKnown) kept.push(one)
  }
  return kept
}

function covers(known: AwardRead, { form, authority, recipient }: AwardRead): boolean {
  const sameOffice = !authority || !known.authority || isWithin(authority, known.authority)
  return known.form?.id === form?.id && sameOffice && (!recipient || recipient === known.recipient)
}

function isWithin(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => flat(name).replaceAll('uy ban nhan dan', 'ubnd'))
  return (x ?? '').startsWith(y ?? '') || (y ?? '').startsWith(x ?? '')
}
