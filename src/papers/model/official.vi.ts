/**
 * Phrases that the form of papers fixes: number and sign with its leading zero, place and date,
 * names of offices in full capitals, and who signs on whose behalf (TM., KT., TL., TUQ., Q.).
 */
import { type CivilDate, formatCivilLong } from '#kernel'
import type { Letterhead, Signature } from './paper.ts'
import { blank, orBlank, type Span, spansOf, type Words, words } from './words.ts'

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc'

/** 'Số: 05/QĐ-UBND'; a number not yet given is left blank before its sign. */
export function numberLine(given: string | undefined, sign: Words): Words {
  if (given === undefined) return words('Số: ', blank('số văn bản', 8), '/', spansOf(sign))
  return `Số: ${given.replace(/^(\d)(?!\d)/, '0$1')}`
}

/** 'An Biên, ngày 05 tháng 02 năm 2020', the day blank until the paper is signed. */
export function placeLine(place: string | undefined, day: CivilDate | undefined): Words {
  const where = place === undefined ? blank('địa danh', 12) : { text: place }
  if (day !== undefined) return words(where, `, ${formatCivilLong(day)}`)
  const dots = (fact: string): Span => blank(fact, 6)
  const [on, month, year] = [dots('ngày ký'), dots('ngày ký'), dots('ngày ký')]
  return words(where, ', ngày ', on, ' tháng ', month, ' năm ', year)
}

/** '(Kèm theo Quyết định số 61/QĐ-UBND ngày 12 tháng 01 năm 2023)'. */
export function annexNote(
  kind: string,
  number: string | undefined,
  day: CivilDate | undefined,
): Words {
  const dated = day === undefined ? words('ngày ', blank('ngày ký', 20)) : formatCivilLong(day)
  return words(`(Kèm theo ${kind} số `, orBlank(number, 'số văn bản'), ' ', dated, ')')
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bUBND\b/g, 'Ủy ban nhân dân'],
  [/\bHĐND\b/g, 'Hội đồng nhân dân'],
  [/\bMTTQ\b/g, 'Mặt trận Tổ quốc'],
]

/** An office's name without abbreviations, as a paper writes it. */
export function fullName(name: string): string {
  return SHORT.reduce((text, [short, long]) => text.replace(short, long), name)
}

/** The place a committee governs: 'huyện An Biên' of 'UBND huyện An Biên'. */
export function areaOf(name: string): string {
  return fullName(name).replace(/^Ủy ban nhân dân\s+/, '')
}

/** Is it a People's Committee? Of the other offices neither sign nor on whose behalf is known. */
export function isOfPeople(name: string): boolean {
  return areaOf(name) !== fullName(name)
}

/** A committee's name stands on two lines; any other is wrapped where it must. */
export function capitals(name: string): readonly string[] {
  if (!isOfPeople(name)) return [fullName(name).toUpperCase()]
  return ['ỦY BAN NHÂN DÂN', areaOf(name).toUpperCase()]
}

type Head = Readonly<{
  parent?: string
  issuer: string
  number?: Words
  about?: string
  place: Words
}>

export function letterhead({ parent, issuer, number, about, place }: Head): Letterhead {
  return {
    parent: parent === undefined ? [] : capitals(parent),
    issuer: capitals(issuer),
    ...(number === undefined ? {} : { number }),
    ...(about === undefined ? {} : { about }),
    place,
  }
}

/** On whose authority somebody signs; a head who signs in the own right has none. */
export type Authority = Readonly<{
  /** TM.: for a body that decides together, named. */
  onBehalf?: string
  /** KT., TL., TUQ.: for the head whose post is named, by the signer's own post. */
  instead?: Readonly<{ how: 'KT.' | 'TL.' | 'TUQ.'; of: string }>
  /** Q.: acting in the post. */
  acting?: boolean
  post: string
}>

/** The lines of a signature block, in capitals, one under the other. */
export function postLines({ onBehalf, instead, acting = false, post }: Authority) {
  const lines = [
    ...(onBehalf === undefined ? [] : [`TM. ${onBehalf}`]),
    ...(instead === undefined ? [] : [`${instead.how} ${instead.of}`]),
    `${acting ? 'Q. ' : ''}${post}`,
  ]
  return lines.map((line) => fullName(line).toUpperCase())
}

export function signature(authority: Authority, name: string | undefined): Signature {
  return {
    lines: postLines(authority),
    name: name === undefined ? blank('họ tên người ký', 24) : { text: name },
  }
}
