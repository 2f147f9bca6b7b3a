/**
 * The signatures of a file that came from outside, checked in a process of its own: a single wrong
 * byte can send a reader of PDF round in a circle.
 */
import { type Result, refuse } from '#kernel'
import { apart } from '#platform/apart'
import type { CheckedSignature, CheckRefusal } from './check-file.ts'

type Checked = Result<readonly CheckedSignature[], CheckRefusal>

const BOUNDS = {
  program: new URL('./check-child.ts', import.meta.url),
  megabytes: 256,
  milliseconds: 20_000,
}

/** One after the other, so that memory stays bounded however many ask at once. */
let turn: Promise<unknown> = Promise.resolve()

/** As `checkSignatures`; a file that the reader cannot come to an end with is damaged. */
export function checkApart(file: Uint8Array, roots: readonly Uint8Array[] = []): Promise<Checked> {
  const mine = turn.then(() => inTurn(file, roots))
  turn = mine.catch(() => undefined)
  return mine
}

async function inTurn(file: Uint8Array, roots: readonly Uint8Array[]): Promise<Checked> {
  const answer = await apart<Checked>({ ...BOUNDS, given: { file, roots } })
  return answer.ok ? answer.value : refuse('damaged')
}
