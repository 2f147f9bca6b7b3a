/** A checked signature in words (lời về chữ ký số): one list for the screen and the terminal. */
import type { Lang } from '#design'
import { civil, formatCivil } from '#kernel'
import { type CheckedSignature, stateOf, vietnamTime } from '#platform/signature'
import { SIGNATURES_VI } from './signatures.vi.ts'
import type { signatureWords } from './signatures.words.ts'

export { SIGNATURES_VI }

type Fact = readonly [string, string]
type W = (typeof signatureWords)[Lang]

/** Label and value, in the order in which somebody asks; what is not known is said or left out. */
export function signatureFacts(checked: CheckedSignature, w: W): readonly Fact[] {
  const { holder, reason, isWeak, hasTimestamp } = checked
  const trust = checked.trust.trust === 'established' ? w.established(checked.trust.root) : ''
  const isSigned = checked.kind === 'signature'
  const facts: readonly (Fact | false | undefined)[] = [
    [w.state, w[stateOf(checked)]],
    changedIn(checked, w),
    isSigned && [w.holder, holder ? whoIs(holder) : w.noHolder],
    [w.claimed, checked.claimed ? w.byClock(moment(checked.claimed)) : w.noTime],
    hasTimestamp && [w.stamp, w.stampUnchecked],
    reason !== undefined && [w.why, reason],
    coverage(checked, w),
    [w.seen, checked.page === undefined ? w.seenNowhere : w.seenAt(checked.page + 1)],
    holder && [w.issuer, holder.issuer],
    holder && [w.serial, holder.serial],
    holder && [w.dates, datesOf(checked, w)],
    isSigned && [w.trust, trust || untrusted(checked, w)],
    isWeak && [w.warning, w.weak],
  ]
  return facts.filter((fact) => fact !== false && fact !== undefined)
}

function whoIs({ name, organisation }: NonNullable<CheckedSignature['holder']>): string {
  return organisation && organisation !== name ? `${name}, ${organisation}` : name
}

function untrusted({ trust }: CheckedSignature, w: W): string {
  if (trust.trust === 'established') return w.established(trust.root)
  return trust.why === 'dates' ? w.outside : w[trust.why]
}

function changedIn({ later }: CheckedSignature, w: W): Fact | undefined {
  if (!later || (later.pages.length === 0 && !later.elsewhere)) return undefined
  const pages = later.pages.map((page) => page + 1).join(', ')
  const parts = [pages && w.changedPages(pages), later.elsewhere && w.changedElsewhere]
  return [w.changed, parts.filter(Boolean).join('; ')]
}

function coverage({ covers }: CheckedSignature, w: W): Fact | undefined {
  if (!covers) return undefined
  const { to, of } = covers
  const said = to === of ? w.coversAll(String(of)) : w.coversPart(String(to), String(of))
  return [w.covers, said]
}

function datesOf({ holder, claimed }: CheckedSignature, w: W): string {
  if (!holder) return ''
  const { from, to } = holder
  const period = w.period(day(from), day(to))
  const isOutside = claimed !== undefined && (claimed < from || claimed > to)
  return isOutside ? `${period}. ${w.outside}` : period
}

function day(at: Date): string {
  return formatCivil(civil(vietnamTime(at).slice(0, 10)))
}

/** 30/12/2020 09:15:00, Vietnam's time. */
function moment(at: Date): string {
  return `${day(at)} ${vietnamTime(at).slice(11, 19)}`
}
