/**
 * A receipt (phiếu kiểm chứng) of one standing: what it was computed from and what came out, so
 * that anybody can compute it again. It names the definition by hash, the law and rules by version,
 * the program, the day and the papers.
 */
import type { FindingView, OutcomeView, SelectionView, StandingView } from './view.ts'

/** What the whole run was made from; equal on every receipt of a run. */
export type Ground = Readonly<{
  definition: string
  answers: string
  law: string
  records: string
}>

export type Receipt = Readonly<{
  thidua: 1
  program: string
  rules: string
  campaign: string
  asOf: string
  ground: Ground
  award: string
  cycle: string
  participant: string
  name: string
  state: StandingView['state']
  quota: readonly string[]
  reasons: readonly string[]
  findings: readonly FindingView[]
  papers: readonly string[]
  money?: StandingView['money']
}>

/** File name of a receipt within an --out folder. */
export function receiptFile(selection: SelectionView, standing: StandingView): string {
  return `receipts/${selection.award}/${selection.cycle}/${standing.participant}.json`
}

/** One receipt per standing of every selection, keyed by file name. */
export function receiptsOf(view: OutcomeView, ground: Ground): ReadonlyMap<string, Receipt> {
  return new Map(
    view.selections.flatMap((selection) =>
      selection.standings.map((standing) => [
        receiptFile(selection, standing),
        receiptOf(view, ground, { selection, standing }),
      ]),
    ),
  )
}

type Stood = Readonly<{ selection: SelectionView; standing: StandingView }>

function receiptOf(view: OutcomeView, ground: Ground, { selection, standing }: Stood): Receipt {
  return {
    thidua: 1,
    program: view.program,
    rules: view.rules,
    campaign: view.campaign.id,
    asOf: view.asOf,
    ground,
    award: selection.award,
    cycle: selection.cycle,
    participant: standing.participant,
    name: standing.name,
    state: standing.state,
    quota: selection.quota.words,
    reasons: standing.reasons,
    findings: standing.findings,
    papers: [...new Set(standing.findings.flatMap(papersOf))].sort(),
    ...(standing.money === undefined ? {} : { money: standing.money }),
  }
}

function papersOf(finding: FindingView): readonly string[] {
  const own = finding.paper === undefined ? [] : [finding.paper]
  return [...own, ...(finding.parts ?? []).flatMap(papersOf)]
}
