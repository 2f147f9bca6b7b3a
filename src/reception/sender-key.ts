/**
 * Whose key signed a parcel (khóa của nơi gửi), told by what the office took in from the same
 * sender before: the first key is remembered, another one is pointed out and never taken quietly.
 */
import type { ReceivedParcelRow } from './received.ts'

/** `other`: signed by another key than before; `dropped`: signed before and no longer. */
export type KeyState = 'unsigned' | 'dropped' | 'first' | 'same' | 'other'

type Row = Pick<ReceivedParcelRow, 'sender-id' | 'signed-by'>

/** The rows are what the office has taken in, in whatever order. */
export function keyState(
  { sender, mark }: Readonly<{ sender: string; mark: string | undefined }>,
  rows: readonly Row[],
): KeyState {
  const known = new Set(
    rows.filter((row) => row['sender-id'] === sender).flatMap((row) => row['signed-by'] ?? []),
  )
  if (mark === undefined) return known.size === 0 ? 'unsigned' : 'dropped'
  if (known.size === 0) return 'first'
  return known.has(mark) ? 'same' : 'other'
}
