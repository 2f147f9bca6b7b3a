/**
 * Whether a value may stand as sure (căn cứ để chắc chắn): the words alone are not enough where
 * something else in the plan could mean them. A line of a table needs a sum that agrees, a day its
 * place, an office its name again in the text; else the value is likely, and somebody looks.
 *
 * The grounds are those that first readings of unseen plans missed (docs/importer.md): whatever
 * was sure and wrong there had none of them.
 */

import type { Letterhead } from './clauses/letterhead.ts'
import type { Threshold } from './clauses/thresholds.ts'
import type { Criteria, CriterionRead } from './criteria/criteria.ts'
import { sumFaultsOf } from './criteria/criteria-sums.ts'
import { flat } from './text/flat.ts'
import { type Found, weaker } from './text/found.ts'

/** What of a draft takes grounds, and what gives them. */
type Grounded = Letterhead &
  Criteria &
  Readonly<{ issuer?: Found<string>; thresholds: readonly Found<Threshold>[] }>

/** The draft with every value that lacks its ground as likely. */
export function withGrounds<T extends Grounded>(draft: T, text: string): T {
  const { date, issuer, place, number } = draft
  const isAgreed = agreedSets(draft)
  const isScored = (at: number) => draft.criteria.some((one) => covers(one, at))
  return {
    ...draft,
    ...(date ? { date: place && number ? date : doubted(date) } : {}),
    ...(issuer
      ? { issuer: isSaidAgain(issuer.value, text, place?.value) ? issuer : doubted(issuer) }
      : {}),
    criteria: draft.criteria.map((one) =>
      isAgreed.has(one.value.set) && isPlainLine(one.value) ? one : doubted(one),
    ),
    thresholds: draft.thresholds.map((one) => (isScored(one.place.at) ? doubted(one) : one)),
  }
}

function doubted<T>(one: Found<T>): Found<T> {
  return { ...one, sureness: weaker(one.sureness, 'likely') }
}

function covers({ place }: Found<unknown>, at: number): boolean {
  return place.at <= at && at <= place.until
}

/** The tables of which some printed sum agrees, and none disagrees. */
function agreedSets(draft: Criteria): ReadonlySet<number> {
  const faulty = new Set(sumFaultsOf(draft).map(({ set }) => set))
  const checked = new Set([
    ...draft.scoreTotals.filter(({ value }) => value.of === 'total').map(({ value }) => value.set),
    ...headsWithPoints(draft),
  ])
  return new Set([...checked].filter((set) => !faulty.has(set)))
}

/** The tables in which a line with points has lines with points below it: a sum to compare. */
function headsWithPoints({ criteria }: Criteria): readonly number[] {
  const lines = criteria.map(({ value }) => value).filter(({ points }) => points !== undefined)
  const isBelow = (one: CriterionRead, above: CriterionRead) =>
    one.set === above.set && one.code.startsWith(`${above.code}.`)
  return lines.filter((above) => lines.some((one) => isBelow(one, above))).map(({ set }) => set)
}

const LONGEST_NAME = 160

/** A name with points or a sentence in it holds words of how the line is scored. */
function isPlainLine({ name, section }: CriterionRead): boolean {
  if (section !== 'main' || name.length > LONGEST_NAME) return false
  return !/\d\s*điểm|;|\.\s+\p{Lu}/u.test(name)
}

/**
 * The office of the head is named again in the text: wholly, or without the place where it stands
 * ('UBND xã' of Phú Mẫu). A room without its place may be anybody's, and a name that the text
 * always goes on with a place ('Hội Khuyến học tỉnh') is not whole. Of two that issue together each
 * may be cut off wrongly.
 */
function isSaidAgain(issuer: string, text: string, place: string | undefined): boolean {
  const words = key(text)
  const name = key(issuer)
  const at = place === undefined ? '' : ` ${key(place)}`
  if (at !== '' && name.endsWith(at)) return words.includes(name.slice(0, -at.length))
  if (/^(?:phong|ban|to|van phong) /.test(name) || / - /.test(issuer)) return false
  return words.split(name).some((rest, index) => index > 0 && !GOES_ON.test(rest))
}

const GOES_ON = /^ (?:tinh|huyen|xa|phuong|thanh pho|viet nam|trung uong)(?![a-z])/

function key(text: string): string {
  return flat(text)
    .replaceAll('uy ban nhan dan', 'ubnd')
    .replace(/[^a-z0-9]+/g, ' ')
}
