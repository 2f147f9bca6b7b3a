/**
 * Who signs (người ký, Nghị định 30/2020, Phụ lục I): posts in capitals, then names; two posts and
 * two names when two sign, one name when it was printed twice.
 */

import {
  type Found,
  flat,
  found,
  isCapitals,
  isPost,
  POST,
  type Reading,
  type Segment,
  segmentsOf,
} from '#importer/text'
import { isKnownFamily, isName, namesIn } from './signer-name.ts'

export type Signer = Readonly<{ name?: string; post: string; onBehalf?: string }>

/** Lines above the recipients where a signature may stand. */
const ABOVE = 25
const BELOW = 45

export function readSigner(reading: Reading): Found<Signer> | undefined {
  const { lines, footFrom, footTo } = reading.sheet
  const from = Math.max(reading.sheet.titleTo, footFrom - ABOVE)
  const segments = segmentsOf(lines, from, Math.min(footTo, footFrom + BELOW)).map(apart)
  const printed = segments.filter(({ text }) => isPost(text))
  const posts = printed.length > 0 ? printed : segments.filter(isPlainPost)
  const start = posts[0]
  if (!start) return undefined
  const block = segments.filter(({ at }) => at >= start.at)
  const names = namesIn(block)
  const last = names.at(-1) ?? posts.at(-1) ?? start
  const { page = 1, line = 1 } = lines[start.at] ?? {}
  const words = [...posts, ...names].map(({ text }) => text).join(' / ')
  const where = { at: start.at, until: last.at, page, line, words, clause: 'Chữ ký' }
  return found(signerOf(block, posts, names), where, isSure(printed, names) ? 'sure' : 'likely')
}

/** One name of a known family, not in capitals, in the one column with posts. */
function isSure(posts: readonly Segment[], names: readonly Segment[]): boolean {
  const isOne = new Set(posts.map(({ column }) => column)).size === 1
  const name = names[0]?.text ?? ''
  return isOne && names.length === 1 && !isCapitals(name) && isKnownFamily(name)
}

const RECIPIENT = /^(?:Nơi nhận\s*:?|[-–+•].*[;.,])\s+(?=\p{Lu})/u

/** 'Nơi nhận: TM. ỦY BAN NHÂN DÂN', '- Lưu: VT. Lê Thị Giả': two columns that became one line. */
function apart(segment: Segment): Segment {
  const lead = RECIPIENT.exec(segment.text)?.[0] ?? ''
  const rest = segment.text.slice(lead.length)
  return lead !== '' && (isPost(rest) || isName(rest))
    ? { ...segment, text: rest, column: 1 }
    : segment
}

/** 'Hiệu trưởng' alone on its line, where no post stands in capitals. */
function isPlainPost({ text }: Segment): boolean {
  return POST.test(flat(text)) && /^\p{Lu}[\p{L}\s.]{4,40}$/u.test(text) && !/\.$/.test(text)
}

function signerOf(
  block: readonly Segment[],
  posts: readonly Segment[],
  names: readonly Segment[],
): Signer {
  const printed = posts.map((one) => withRest(one, block))
  const onBehalf = printed
    .map((post) => /^T\/?M(?:\s*\.\s*|\s+)(.+)$/.exec(post)?.[1])
    .find((one) => one)
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
