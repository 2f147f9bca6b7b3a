/**
 * Words broken inside: what poppler finds on the pages of a paper and the paper does not say. A
 * line may end after a hyphen or a stroke, so words are taken piece by piece.
 */
import { formatCivil } from '#kernel'
import { MOTTO, NATION, type Paper, passages } from '#papers/model'

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .split(/[^\p{L}]+/u)

/** What our form says beside the paper's own words. */
const OURS = [
  'Nơi nhận: Kính gửi: Điều',
  'Lập từ gói kiểm chứng phiếu có mã gốc bắt đầu bằng số liệu tính đến hết ngày',
  NATION,
  MOTTO,
]

/** Numbers of headings are no passages. */
const ROMAN = /^[ivx]+$/

/** Pieces of words on the printed pages, each once; none when every word is whole. */
export function brokenIn(printed: string, paper: Paper): readonly string[] {
  const { receipt, sha256, asOf } = paper.source
  const made = [receipt, sha256.slice(0, 16), formatCivil(asOf)]
  const known = new Set([...passages(paper), ...OURS, ...made].flatMap(wordsOf))
  const strange = wordsOf(printed).filter((word) => !known.has(word) && !ROMAN.test(word))
  return [...new Set(strange)]
}
