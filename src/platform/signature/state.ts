/** What a signature says of the file as it lies here (tình trạng chữ ký), in one word. */
import type { CheckedSignature } from './check-file.ts'

/**
 * intact: nothing came after; signed-after: only signatures did; changed-after: something else did;
 * altered: the covered bytes do not fit; not-covering: it covers no part of the file as it lies.
 */
export const STATES = [
  'intact',
  'signed-after',
  'changed-after',
  'unknown-after',
  'altered',
  'unreadable',
  'not-covering',
  'unchecked',
] as const
export type SignatureState = (typeof STATES)[number]

type Judged = Pick<CheckedSignature, 'verdict' | 'covers' | 'later'>

export function stateOf({ verdict, covers, later }: Judged): SignatureState {
  if (verdict === 'unchecked') return verdict
  if (!covers) return 'not-covering'
  if (verdict !== 'intact') return verdict
  if (!later) return 'unknown-after'
  if (later.elsewhere || later.pages.length > 0) return 'changed-after'
  return later.signatures.length > 0 ? 'signed-after' : 'intact'
}

/** The bytes the signer saw are all there, and nothing but signatures came behind them. */
export function isUntouched(state: SignatureState): boolean {
  return state === 'intact' || state === 'signed-after'
}
