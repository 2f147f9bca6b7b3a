/**
 * The outcome as CSV tables for spreadsheets: one file per noun, UTF-8 with a byte-order mark so
 * that Excel reads Vietnamese, commas, canonical numbers. A cell that a spreadsheet would run as a
 * formula is made text.
 */
import type { OutcomeView } from '#outcome'

type Cell = string | number | boolean | null | undefined

/** File name (without folder) to its content. */
export function outcomeTables(view: OutcomeView): ReadonlyMap<string, string> {
  return new Map([...outcomeTableMakers(view)].map(([name, make]) => [name, make()]))
}

/** The same, each made when it is asked for: score sheets of many units are megabytes. */
export function outcomeTableMakers(view: OutcomeView): ReadonlyMap<string, () => string> {
  const tables: readonly (readonly [name: string, make: (view: OutcomeView) => string])[] = [
    ['registrations.csv', registrations],
    ['ranking.csv', ranking],
    ['sheets.csv', sheets],
    ['awards.csv', awards],
    ['findings.csv', findings],
    ['dossiers.csv', dossiers],
    ['questions.csv', questions],
  ]
  return new Map(tables.map(([name, make]) => [name, () => make(view)]))
}

function registrations(view: OutcomeView): string {
  return csv(
    ['participant', 'name', 'kind', 'unit', 'cycle', 'state', 'counts', 'received', 'words'],
    view.registrations.map((one) => [
      one.participant,
      one.name,
      one.kind,
      one.unit,
      one.cycle,
      one.state,
      one.counts,
      one.received,
      one.words,
    ]),
  )
}

function ranking(view: OutcomeView): string {
  const head = ['scoring', 'cycle', 'participant', 'name', 'group', 'stages', 'total', 'maximum']
  return csv(
    [...head, 'percent', 'rank', 'tied', 'class', 'class-state', 'missing'],
    view.rankings.flatMap((one) =>
      one.rows.map((row) => [
        one.scoring,
        one.cycle,
        row.participant,
        row.name,
        row.group,
        row.stages.map((stage) => `${stage.stage}=${stage.total ?? '-'}`).join(' '),
        row.total,
        row.maximum,
        row.percent,
        row.rank,
        row.tied.join(' '),
        row.class,
        row.classState,
        row.missing.join(' '),
      ]),
    ),
  )
}

function sheets(view: OutcomeView): string {
  const head = ['scoring', 'cycle', 'participant', 'criterion', 'name', 'maximum', 'stages']
  return csv(
    [...head, 'standing', 'reason', 'words'],
    view.rankings.flatMap((one) =>
      one.rows.flatMap((row) =>
        row.lines.map((line) => [
          one.scoring,
          one.cycle,
          row.participant,
          line.criterion,
          line.name,
          line.maximum,
          one.stages.map((stage, at) => `${stage.id}=${line.stages[at] ?? '-'}`).join(' '),
          line.standing,
          line.reason,
          line.words,
        ]),
      ),
    ),
  )
}

function awards(view: OutcomeView): string {
  const head = ['award', 'cycle', 'participant', 'name', 'unit', 'state', 'position', 'money']
  return csv(
    [...head, 'reasons', 'receipt'],
    view.selections.flatMap((one) =>
      one.standings.map((standing) => [
        one.award,
        one.cycle,
        standing.participant,
        standing.name,
        standing.unit,
        standing.state,
        standing.position,
        standing.money?.amount,
        standing.reasons.join(' | '),
        standing.receipt,
      ]),
    ),
  )
}

function findings(view: OutcomeView): string {
  const head = ['award', 'cycle', 'participant', 'condition', 'clause', 'verdict', 'found']
  return csv(
    [...head, 'paper', 'words'],
    view.selections.flatMap((one) =>
      one.standings.flatMap((standing) =>
        standing.findings.map((finding) => [
          one.award,
          one.cycle,
          standing.participant,
          finding.condition,
          finding.clause,
          finding.verdict,
          finding.found,
          finding.paper,
          finding.words,
        ]),
      ),
    ),
  )
}

function dossiers(view: OutcomeView): string {
  return csv(
    ['dossier', 'award', 'cycle', 'participant', 'to', 'last-day', 'state', 'missing'],
    view.dossiers.map((one) => [
      one.dossier,
      one.award,
      one.cycle,
      one.participant,
      one.to,
      one.lastDay,
      one.state,
      one.items.flatMap((it) => (it.present ? [] : [it.name])).join(' | '),
    ]),
  )
}

function questions(view: OutcomeView): string {
  return csv(
    ['question', 'clause', 'words', 'meanwhile', 'asks', 'answered', 'answer'],
    view.questions.map((one) => [
      one.id,
      one.clause,
      one.words,
      one.meanwhile,
      one.asks,
      one.answered,
      one.answer,
    ]),
  )
}

function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(quoted).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function quoted(cell: Cell): string {
  const text = cell === null || cell === undefined ? '' : String(cell)
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
