/**
 * Prizes by rank (cơ cấu giải): 'nhất 01 giải, nhì 02 giải, ba 03 giải', '01 giải Nhất, 02 giải
 * Nhì', '- Giải khuyến khích: 05 giải'. Each rank is a quota of its own. Points, money and what
 * somebody won elsewhere are none. Words are flat.
 */
import type { Amount } from './amount.ts'

const RANK = '(nhat|nhi|ba|tu|khuyen khich|dac biet)(?![a-z])'
const COUNT =
  String.raw`(\d{1,2})(?!\s*(?:diem|d(?![a-z])|trieu|nghin|dong|ty|lan|nam|thang|%` +
  String.raw`|[\d/.,]*\d))`
/** '01 giải nhất', '02 nhì' */
const BEFORE = new RegExp(`(?<![\\d/.,])${COUNT}\\s+(giai\\s+)?${RANK}`, 'g')
/** 'ít nhất 02', 'cao nhất 03' rank nothing: a rank begins its words. */
const OPENS = String.raw`(?<=^\s*|[(,:;+-]\s*|\sva\s+|(?=giai\s))(?<![a-z])`
/** 'giải nhất: 01', 'nhất 01 giải', 'nhì: 02' */
const BEHIND = new RegExp(`${OPENS}(giai\\s+)?${RANK}\\s*:?\\s*${COUNT}(\\s+giai(?![a-z]))?`, 'g')
/** What somebody won before is no prize of this plan. */
const WON = /(?:dat|doat|duoc|co|giu|tung)\s+(?:it nhat\s+|tu\s+)?$/

type Prize = Readonly<{ from: number; to: number; value: string; rank: string; isNamed: boolean }>

/** The prizes of a sentence; ranks alone ('nhất: 01') count only beside others of their kind. */
export function prizesIn(words: string): readonly Amount[] {
  const behind = [...words.matchAll(BEHIND)].map((found): Prize => {
    const [whole, before, rank = '', value = '', after] = found
    const to = found.index + whole.length
    return { from: found.index, to, value, rank, isNamed: Boolean(before || after) }
  })
  const before = [...words.matchAll(BEFORE)].map((found): Prize => {
    const [whole, value = '', named, rank = ''] = found
    const to = found.index + whole.length
    return { from: found.index, to, value, rank, isNamed: Boolean(named) }
  })
  const all = [behind, before].find((list) => isRun(list)) ?? [...behind, ...before]
  const kept = all.filter(
    ({ from, isNamed }) => (isNamed || isRun(all)) && !WON.test(words.slice(0, from)),
  )
  return kept.map(({ from, to, value }) => ({ from, to, value, unit: 'count', bound: 'exact' }))
}

/** First and second, or more: ranks that stand together are those of prizes. */
function isRun(list: readonly Prize[]): boolean {
  const ranks = new Set(list.map(({ rank }) => rank))
  return ranks.has('nhat') && ranks.has('nhi')
}
