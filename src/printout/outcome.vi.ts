/** The whole outcome as text: what the plan says, who stands where, what people must settle. */
import { civil, formatCivil } from '#kernel'
import type { OutcomeView } from '#outcome'
import { awardSummary } from './award-summary.vi.ts'
import { cycleNames } from './cycle-names.ts'
import { dossierLines } from './dossiers.vi.ts'
import { rankingLines } from './rankings.vi.ts'
import { registrationLines } from './registrations.vi.ts'
import { selectionLines } from './selections.vi.ts'
import { item } from './text-table.ts'

/** Lines without colour; a terminal may add it to headings (they start with a Roman number). */
export function outcomeText(view: OutcomeView): string {
  const nameOf = cycleNames(view)
  const parts = [
    { title: 'ĐĂNG KÝ THI ĐUA', lines: registrationLines(view) },
    {
      title: 'ĐIỂM, XẾP HẠNG, XẾP LOẠI',
      lines: view.rankings.flatMap((one) => [...rankingLines(one, nameOf(one.cycle)), '']),
    },
    {
      title: 'XÉT KHEN THƯỞNG',
      lines: [
        ...awardSummary(view),
        '',
        ...view.selections.flatMap((one) => [...selectionLines(one, nameOf(one.cycle)), '']),
      ],
    },
    { title: 'HỒ SƠ', lines: dossierLines(view.dossiers) },
    { title: 'CÒN CHỜ NGƯỜI QUYẾT ĐỊNH', lines: unsettledLines(view) },
  ].filter((part) => part.lines.length > 0)
  const body = parts.flatMap((part, at) => [
    '',
    `${ROMAN[at] ?? ''}. ${part.title}`,
    '',
    ...trimmed(part.lines),
  ])
  return `${[...head(view), ...body].join('\n')}\n`
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V']

function head(view: OutcomeView): readonly string[] {
  const { campaign, asOf } = view
  return [
    ...item('', campaign.title),
    `${campaign.plan} · tính đến hết ngày ${formatCivil(civil(asOf))}`,
    ...view.notes.flatMap((note) => item('- ', note)),
  ]
}

function unsettledLines(view: OutcomeView): readonly string[] {
  const open = view.questions.filter((one) => !one.answered)
  return [
    ...view.unsettled.flatMap((why) => item('⚠ ', why)),
    ...open.flatMap((one) =>
      item('? ', `${one.words} (${one.clause}) Trong khi chờ: ${one.meanwhile} Hỏi: ${one.asks}.`),
    ),
  ]
}

function trimmed(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
