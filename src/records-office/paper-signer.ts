/**
 * Who signed an issued paper (người ký văn bản): somebody who was entitled on that day, in the
 * capacity in which that person was. Minutes are signed by the meeting itself.
 */
import type { Signer } from '#access'
import { type CivilDate, fold, ok, type Result, refuse } from '#kernel'
import type { IssuedPaperRow, SigningCapacity } from './issued-paper.ts'

export type SignerRefusal = Readonly<{
  why: 'not-entitled' | 'other-capacity' | 'no-decision'
  on: CivilDate
  signers: readonly Signer[]
}>

type Paper = Pick<IssuedPaperRow, 'kind' | 'dated' | 'signed-by' | 'capacity' | 'void'>

/** `signers`: those in force on the day of the paper. */
export function checkSigner(paper: Paper, signers: readonly Signer[]): Result<void, SignerRefusal> {
  if (paper.kind === 'minutes' || paper.void) return ok(undefined)
  const told = { on: paper.dated, signers }
  const own = signers.filter(({ name }) => fold(name) === fold(paper['signed-by']))
  if (own.length === 0) return refuse({ why: 'not-entitled', ...told })
  const fitting = own.filter(({ row }) => fits(row.capacity, paper.capacity))
  if (fitting.length === 0) return refuse({ why: 'other-capacity', ...told })
  const isDecision = paper.kind === 'decision' || paper.kind === 'certificate'
  if (isDecision && paper.capacity === 'by-order') return refuse({ why: 'no-decision', ...told })
  return ok(undefined)
}

/** On behalf of the body (TM.) signs its head, or who acts as head. */
function fits(held: Signer['row']['capacity'], said: SigningCapacity | undefined): boolean {
  if (said === 'on-behalf') return held === undefined || held === 'acting'
  return held === said
}
