/**
 * Where the picture of a digital signature stands and what it says (hình ảnh, vị trí chữ ký số),
 * every value with its source and how sure it is. What no source says is our own choice, said so.
 */
import type { Rule } from '#papers/model'

/** A person's signature, a body's seal, a copy made by a body, a paper a body has digitised. */
export const PURPOSES = ['signature', 'seal', 'copy', 'digitised'] as const
export type Purpose = (typeof PURPOSES)[number]

export type Place = Readonly<{
  /** Above the signer's name; over the left of that signature; or the corner of page 1. */
  where: Rule<'above-name' | 'over-signature' | 'top-right'>
  colour: Rule<'blue' | 'red'>
  /** As large as the thing itself. */
  realSize: Rule<boolean>
  /** Does it name who signed and when, to the second with the zone? */
  saysWho: Rule<boolean>
}>

const DIGITISED = 'Thông tư 01/2019/TT-BNV, Điều 6'
const PERSON = 'Thông tư 01/2019/TT-BNV (chữ ký của người có thẩm quyền)'
const BODY = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.8'
const COPY = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 14'
const NOWHERE = 'không quy định'

const seen = <T>(value: T, source: string): Rule<T> => ({ value, source, certainty: 'seen' })
const unsure = <T>(value: T, source: string): Rule<T> => {
  return { value, source, certainty: 'unverified' }
}

export const PLACES: Readonly<Record<Purpose, Place>> = {
  signature: {
    where: seen('above-name', PERSON),
    colour: seen('blue', PERSON),
    realSize: unsure(false, NOWHERE),
    saysWho: seen(false, PERSON),
  },
  seal: {
    where: unsure('over-signature', BODY),
    colour: unsure('red', BODY),
    realSize: unsure(true, BODY),
    saysWho: unsure(true, BODY),
  },
  copy: {
    where: seen('top-right', COPY),
    colour: unsure('red', COPY),
    realSize: unsure(true, COPY),
    saysWho: unsure(true, COPY),
  },
  digitised: {
    where: seen('top-right', DIGITISED),
    colour: seen('red', DIGITISED),
    realSize: seen(true, DIGITISED),
    saysWho: seen(true, DIGITISED),
  },
}

/** The seal covers this part of the signature, from its left. */
export const SEAL_OVERLAP: Rule<number> = unsure(1 / 3, BODY)

/** Millimetres; no source says them. */
export const CHOSEN: Readonly<Record<'corner' | 'above' | 'most' | 'text' | 'line', Rule<number>>> =
  {
    /** From the edges of page 1. */
    corner: unsure(5, NOWHERE),
    /** Between the signer's name and the picture. */
    above: unsure(1, NOWHERE),
    /** A signature without a size of its own is drawn this high: papers leave 24 mm for it. */
    most: unsure(20, NOWHERE),
    /** Width of the words. */
    text: unsure(52, NOWHERE),
    /** Height of one line of them. */
    line: unsure(3, NOWHERE),
  }
