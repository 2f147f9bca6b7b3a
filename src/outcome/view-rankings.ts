/** Totals, ranks and classes in the published shape; a missing total is null, never zero. */
import { type Exact, exactText, formatCivil } from '#kernel'
import { bandsFor } from '#rulebook/criteria'
import { nominalMaximum, wordSum } from '#scoring'
import type { Context } from './context.ts'
import { rankingNotes } from './ranked.ts'
import type { ScoredBody, ScoredCycle } from './scored.ts'
import { explanationNotes, publishedNotes } from './sheet-notes.vi.ts'
import type { RankingRow, RankingView } from './view.ts'
import { sheetLines } from './view-sheets.ts'

export function viewRanking(context: Context, one: ScoredCycle): RankingView {
  const { scoring, cycle, outline } = one
  const told = rankingNotes(context, one, one.bodies)
  const notice = wordNotice(one)
  return {
    scoring: scoring.id,
    name: scoring.name,
    cycle,
    set: outline.set.id,
    maximum: exactText(nominalMaximum(outline)),
    stages: scoring.stages.map(({ id, name }) => ({ id, name })),
    rows: one.bodies.map((body) => rowOf(context, one, body)),
    notes: [...(notice ? [notice] : []), ...told.ties.map(ended), ...told.quotas.map(ended)],
  }
}

function rowOf(context: Context, one: ScoredCycle, body: ScoredBody): RankingRow {
  const { sheet, stages } = body.sheets
  const level = body.class ?? null
  return {
    participant: body.id,
    name: body.name,
    ...(body.group === undefined ? {} : { group: body.group }),
    stages: stages.map(({ stage, sheet: at }) => ({ stage, total: textOf(at?.total) })),
    total: textOf(body.total),
    maximum: textOf(sheet?.maximum),
    percent: textOf(body.percent),
    rank: body.rank ?? null,
    tied: [...body.tied],
    class: level,
    className: level === null ? null : levelName(context, one, level),
    classState: body.classState,
    missing: (sheet?.lines ?? []).flatMap((line) =>
      line.status === 'missing' || line.status === 'refused' ? [line.leaf.id] : [],
    ),
    lines: sheetLines(one, body),
    sum: sheet ? `${wordSum(sheet)}.` : 'Chưa có phiếu chấm.',
    notes: [
      ...body.notes,
      ...conclusionNote(context, one, body),
      ...explanationNotes(context, one, body),
      ...publishedNotes(context, one, body),
    ],
  }
}

const textOf = (value: Exact | undefined): string | null =>
  value === undefined ? null : exactText(value)

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

function levelName(context: Context, { scoring, outline }: ScoredCycle, level: string): string {
  const indicator = context.definition.indicators.find((one) => one.id === scoring.class)
  const scale = indicator?.kind === 'class' ? indicator.scale : undefined
  const levels = context.definition.scales.find((one) => one.id === scale)?.levels
  const named = levels?.find((one) => one.id === level)?.name
  return named ?? bandName(outline, level)
}

function bandName({ set }: ScoredCycle['outline'], level: string): string {
  const bands = typeof set.classes === 'object' ? bandsFor(set.classes) : []
  return bands.find((band) => band.class === level)?.name ?? level
}

/** The body concluded another class than the points lead to: said, with its reason. */
function conclusionNote(
  context: Context,
  one: ScoredCycle,
  { conclusion, byPoints }: ScoredBody,
): readonly string[] {
  if (conclusion?.class === undefined || conclusion.class === byPoints) return []
  const points = byPoints === undefined ? 'chưa xác lập' : levelName(context, one, byPoints)
  const why = conclusion.reason ?? 'không ghi lý do'
  return [`${conclusion.by} kết luận khác với xếp loại theo điểm (${points}): ${why}.`]
}

function wordNotice({ scoring, notice }: ScoredCycle): string | undefined {
  if (notice) {
    return `Theo ${notice.paper} ngày ${formatCivil(notice.on)} của ${notice.by}.`
  }
  if (!scoring.conclusion) return undefined
  const { by, clause } = scoring.conclusion
  const provisional = 'xếp loại mới là theo điểm, chưa dùng để xét khen thưởng'
  return `Chưa có thông báo của ${by} (mục ${clause}): ${provisional}.`
}
