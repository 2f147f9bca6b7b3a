/** The tables of achievement reports. */
import { recordTable, type Standing, standingRows, type Tx } from '#platform/database'
import { ReportPartRow, ReportStepRow } from './report-rows.ts'

const OWN = ['participant', 'dossier', 'cycle'] as const

export const REPORT_PARTS = recordTable('report-parts', ReportPartRow, [...OWN, 'part'])
export const REPORT_LINES = recordTable('report-steps', ReportStepRow, [...OWN])

export type ReportKey = Readonly<{ participant: string; dossier: string; cycle: string }>

/** The parts that stand and the last step of one report. */
export async function reportOf(tx: Tx, campaign: string, key: ReportKey) {
  const isIt = ({ row }: Standing<ReportKey>) => OWN.every((name) => row[name] === key[name])
  const parts = await standingRows(tx, REPORT_PARTS, campaign)
  const steps = await standingRows(tx, REPORT_LINES, campaign)
  return { parts: parts.filter(isIt), step: steps.find(isIt) }
}
