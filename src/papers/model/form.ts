/**
 * The form of administrative papers (thể thức và kỹ thuật trình bày): where each part stands, its
 * size and style, with the source of every value and how sure it is. Nghị định 30/2020/NĐ-CP from
 * 05/03/2020, Thông tư 01/2011/TT-BNV before; both renderers read these values and no others.
 */
import { type CivilDate, civil, isBefore } from '#kernel'

/** seen: in the text of the annex; second-hand: in a work that repeats it; unverified: neither. */
export type Certainty = 'seen' | 'second-hand' | 'unverified'

/** A value within what is allowed, and where that is written. */
export type Rule<T> = Readonly<{
  value: T
  allowed?: readonly [T, T]
  source: string
  certainty: Certainty
}>

export type Form = Readonly<{
  name: string
  /** Millimetres. */
  margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', Rule<number>>>
  pageNumber: Rule<'top-center' | 'bottom-right'>
  basesInItalics: Rule<boolean>
  /** Millimetres of the first line of a paragraph. */
  firstLine: Rule<number>
  /** Points between paragraphs; line spacing in lines. */
  paragraphGap: Rule<number>
  lineSpacing: Rule<number>
  /** Sizes in points. */
  sizes: Readonly<Record<Part, Rule<number>>>
}>

export type Part =
  | 'pageNumber'
  | 'nation'
  | 'motto'
  | 'parent'
  | 'issuer'
  | 'number'
  | 'about'
  | 'place'
  | 'title'
  | 'subject'
  | 'body'
  | 'table'
  | 'signature'
  | 'recipientsTitle'
  | 'recipients'

const NATION = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.1'
const ISSUER = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.2'
const NUMBER = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3'
const PLACE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4'
const TITLE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.5'
const BODY = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6'
const SIGNING = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.7'
const RECIPIENTS = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9'
const PAGE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I'
const OLD = 'Thông tư 01/2011/TT-BNV'

const seen = <T>(value: T, allowed: readonly [T, T], source: string): Rule<T> => ({
  value,
  allowed,
  source,
  certainty: 'seen',
})
const told = <T>(value: T, allowed: readonly [T, T], source: string): Rule<T> => ({
  value,
  allowed,
  source,
  certainty: 'second-hand',
})
const unsure = <T>(value: T, source: string): Rule<T> => ({
  value,
  source,
  certainty: 'unverified',
})

export const Nd30Style: Form = {
  name: 'Nghị định 30/2020/NĐ-CP',
  margins: {
    top: seen(20, [20, 25], PAGE),
    bottom: seen(20, [20, 25], PAGE),
    left: seen(30, [30, 35], PAGE),
    right: seen(15, [15, 20], PAGE),
  },
  pageNumber: { value: 'top-center', source: PAGE, certainty: 'seen' },
  basesInItalics: { value: true, source: BODY, certainty: 'second-hand' },
  firstLine: told(10, [10, 12.7], BODY),
  paragraphGap: told(6, [6, 12], BODY),
  lineSpacing: told(1, [1, 1.5], BODY),
  sizes: {
    pageNumber: seen(13, [13, 14], PAGE),
    nation: seen(12, [12, 13], NATION),
    motto: told(13, [13, 14], NATION),
    parent: told(12, [12, 13], ISSUER),
    issuer: told(12, [12, 13], ISSUER),
    number: told(13, [13, 13], NUMBER),
    about: told(12, [12, 13], TITLE),
    place: told(13, [13, 14], PLACE),
    title: told(14, [13, 14], TITLE),
    subject: told(14, [13, 14], TITLE),
    body: told(14, [13, 14], BODY),
    table: unsure(12, 'không quy định cỡ chữ riêng cho bảng'),
    signature: told(14, [13, 14], SIGNING),
    recipientsTitle: told(12, [12, 12], RECIPIENTS),
    recipients: told(11, [11, 11], RECIPIENTS),
  },
}

/** What is known to differ; the rest is taken to be as in the decree until its text is read. */
export const Tt01Style: Form = {
  ...Nd30Style,
  name: OLD,
  pageNumber: unsure('bottom-right', OLD),
  basesInItalics: unsure(false, OLD),
}

/** The decree is in force from its issue day. */
const DECREE_FROM = civil('2020-03-05')

/** The form that a paper of the day must have; one without a day has that of the decree. */
export function formOn(day: CivilDate | undefined): Form {
  return day !== undefined && isBefore(day, DECREE_FROM) ? Tt01Style : Nd30Style
}

/** A page of papers, in millimetres. */
export const A4 = { width: 210, height: 297 } as const

/** What stands between the margins of an upright or lying page, in millimetres. */
export function textWidth({ margins }: Form, landscape: boolean): number {
  return (landscape ? A4.height : A4.width) - margins.left.value - margins.right.value
}
