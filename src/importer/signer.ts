/**
 * Who signs (người ký): posts in capitals, then names; two posts and two names when two sign, one
 * name when it was printed twice.
 */

import { type Segment, segmentsOf } from './columns.ts'
import { flat } from './flat.ts'
import type { Found } from './found.ts'
import { isCapitals } from './paragraphs.ts'
import { found, type Reading } from './reading.ts'
import { POST } from './sheet.ts'

export type Signer = Readonly<{ name?: string; post: string; onBehalf?: string }>

const SURNAMES = new Set(
  [
    'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dao doan',
    'vuong trinh truong dinh lam mai to ha cao luong luu ta chu chau tang thai kieu quach',
    'tong ton la lo ma nong ban trieu vi giap khuc mac nghiem phung thach kim son danh',
    'ksor rmah rah y h a siu nie kpa cam deo lu sung vang giang mua tan thao be hua au',
    'lieu khong phi bach co dam dau dong ninh nhan uong van vien lang hac cu tieu diep',
    'quang cung mong lai khuat hoac ninh thieu nhu doi quan to cong phu an chung mach',
  ].flatMap((line) => line.split(' ')),
)
const NAME = /^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){1,5}$/u
const TITLES = new RegExp(
  '^(?:(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý)' +
    String.raw`|ths|ts|pgs|gs|bs|bsckii?|ks|cn|ds|ls|kts|đ\/c|ông|bà)(?:\.\s*|\s+))+`,
  'i',
)
/** Lines above the recipients where a signature may stand. */
const ABOVE = 25
const BELOW = 45

export function readSigner(reading: Reading): Found<Signer> | undefined {
  const { lines, footFrom, footTo } = reading.sheet
  const from = Math.max(reading.sheet.titleTo, footFrom - ABOVE)
  const segments = segmentsOf(lines, from, Math.min(footTo, footFrom + BELOW))
  const posts = segments.filter(({ text }) => isCapitals(text) && POST.test(flat(text)))
  const start = posts[0]
  if (!start) return undefined
  const block = segments.filter(({ at }) => at >= start.at)
  const names = namesIn(block)
  const last = names.at(-1) ?? posts.at(-1) ?? start
  const { page = 1, line = 1 } = lines[start.at] ?? {}
  const words = [...posts, ...names].map(({ text }) => text).join(' / ')
  const where = { at: start.at, until: last.at, page, line, words, clause: 'Chữ ký' }
  const isSure = names.length === 1 && SURNAMES.has(flat(names[0]?.text ?? '').split(' ')[0] ?? '')
  return found(signerOf(block, posts, names), where, isSure ? 'sure' : 'likely')
}

function signerOf(
  block: readonly Segment[],
  posts: readonly Segment[],
  names: readonly Segment[],
): Signer {
  const printed = posts.map((one) => withRest(one, block))
  const onBehalf = printed.map((post) => /^TM\s*\.\s*(.+)$/.exec(post)?.[1]).find((one) => one)
  const name = [...new Set(names.map(({ text }) => text))].join('; ')
  return {
    ...(name === '' ? {} : { name }),
    post: [...new Set(printed)].join(' / '),
    ...(onBehalf ? { onBehalf: onBehalf.trim() } : {}),
  }
}

/** 'TM. ỦY BAN NHÂN' goes on with 'DÂN' in the next line. */
function withRest(post: Segment, block: readonly Segment[]): string {
  const next = block.find(({ at, column }) => at === post.at + 1 && column === post.column)
  const isRest = next && isCapitals(next.text) && !POST.test(flat(next.text)) && !isName(next.text)
  return isRest && /^DÂN$/.test(next.text) ? `${post.text} ${next.text}` : post.text
}

function namesIn(block: readonly Segment[]): readonly Segment[] {
  const named = block
    .map((one) => ({ ...one, text: one.text.replace(TITLES, '').trim() }))
    .filter(({ text }) => isName(text))
  return named.filter((one, index) => named.findIndex(({ text }) => text === one.text) === index)
}

/** A name of two to six words that begins with a family name; or any name not in capitals. */
function isName(text: string): boolean {
  if (!NAME.test(text) || POST.test(flat(text))) return false
  const first = flat(text).split(' ')[0] ?? ''
  const known = SURNAMES.has(first) || /^h'[a-z]{2}/.test(first)
  return isCapitals(text) ? known && text.split(' ').length >= 3 : known
}
