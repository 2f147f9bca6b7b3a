/** Signers as the block of a signature and a refusal name them (thể thức ký). */
import { formatCivil } from '#kernel'
import type { DutyRow } from './duty.ts'
import type { Signer } from './signing.ts'

/** What stands before the head's post, by Nghị định 30/2020/NĐ-CP. */
export const CAPACITY_LETTERS: Readonly<Record<NonNullable<DutyRow['capacity']>, string>> = {
  deputy: 'KT.',
  'by-order': 'TL.',
  delegated: 'TUQ.',
  acting: 'Q.',
}

type Posts = Readonly<{ head: string | undefined; own?: string | undefined }>

/**
 * 'Nguyễn Văn A, KT. Chủ tịch UBND huyện An Biên'; the head alone without letters. Whoever signs
 * by order or by delegation is named with the own post too: it stands below the head's on paper.
 */
export function wordSigner(
  name: string,
  { capacity }: Pick<DutyRow, 'capacity'>,
  { head, own }: Posts,
): string {
  if (head === undefined) return name
  const post = [capacity && CAPACITY_LETTERS[capacity], head].filter(Boolean).join(' ')
  const isGiven = capacity === 'delegated' || capacity === 'by-order'
  return `${name}, ${post}${isGiven && own ? ` (${own})` : ''}`
}

/** Who was entitled, each with its days: for the one who is told that somebody else was not. */
export function wordSigners(signers: readonly Signer[]): string {
  if (signers.length === 0) return 'chưa ghi ai có thẩm quyền ký ngày đó'
  return signers.map(wordOne).join('; ')
}

function wordOne({ name, row: { capacity, from, to } }: Signer): string {
  const until = to === undefined ? '' : ` đến ${formatCivil(to)}`
  const letters = capacity ? `, ${CAPACITY_LETTERS[capacity]}` : ''
  return `${name}${letters} (từ ${formatCivil(from)}${until})`
}
