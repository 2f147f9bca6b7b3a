/**
 * What may be done with an achievement report now: written until it is submitted, then the head of
 * the unit confirms it or returns it with a reason. Nobody confirms the own.
 */
import { ok, type Result, refuse } from '#kernel'
import type { ReportStepRow } from './report-rows.ts'

export type ReportState = 'draft' | ReportStepRow['step']
export type ReportAct = 'write' | 'submit' | 'confirm' | 'return'

const MAY: Readonly<Record<ReportState, readonly ReportAct[]>> = {
  draft: ['write', 'submit'],
  returned: ['write', 'submit'],
  submitted: ['confirm', 'return'],
  confirmed: [],
}

/** May its words and its scan still change? */
export function isWritable(state: ReportState): boolean {
  return MAY[state].includes('write')
}

export type ReportFacts = Readonly<{
  state: ReportState
  /** The headings of the parts that nobody has written yet. */
  empty: readonly string[]
  hasScan: boolean
  /** The report is about whoever acts. */
  isOwn: boolean
}>

export type ReportRefusal =
  | Readonly<{ why: 'not-now' | 'own' | 'no-scan' }>
  | Readonly<{ why: 'empty-parts'; parts: readonly string[] }>

/** Refused with what is missing. */
export function mayAct(act: ReportAct, facts: ReportFacts): Result<void, ReportRefusal> {
  const { state, empty, hasScan, isOwn } = facts
  if (!MAY[state].includes(act)) return refuse({ why: 'not-now' })
  if (act === 'submit' && empty.length > 0) return refuse({ why: 'empty-parts', parts: empty })
  if (act === 'submit' && !hasScan) return refuse({ why: 'no-scan' })
  if ((act === 'confirm' || act === 'return') && isOwn) return refuse({ why: 'own' })
  return ok(undefined)
}
