/**
 * The findings (kết quả xét từng điều kiện) of one candidate, and of all candidates of an award in
 * one table for the council: every condition in the engine's own sentence.
 */
import { formatDong } from '#kernel'
import { type FindingView, type SelectionView, STATE_HEADINGS, type StandingView } from '#outcome'
import { type Block, bold, type Paper, type Row, words } from '#papers/model'
import { byRole, formHead, hostName } from './host.vi.ts'
import type { Maker } from './maker.ts'
import { cycleName, type Material, sourceOf } from './material.ts'

type Stood = Readonly<{ selection: SelectionView; standing: StandingView }>

export const candidateFindings: Maker = {
  kind: 'candidate-findings',
  name: 'Kết quả xét từng điều kiện của một đối tượng',
  make: (material) =>
    material.view.selections.flatMap((selection) =>
      selection.standings
        .filter((standing) => standing.findings.length > 0)
        .map((standing) => onePaper(material, { selection, standing })),
    ),
}

function onePaper(material: Material, { selection, standing }: Stood): Paper {
  const { award, cycle, name } = selection
  return {
    kind: candidateFindings.kind,
    id: `${award}/${cycle}/${standing.participant}`,
    letterhead: formHead(material, hostName(material)),
    title: {
      name: 'KẾT QUẢ XÉT TỪNG ĐIỀU KIỆN',
      subject: `${name} (${cycleName(material, cycle)})`,
    },
    body: [
      { kind: 'field', label: 'Đối tượng:', words: [bold(standing.name)] },
      ...(standing.unit === standing.name || standing.unit === ''
        ? []
        : [{ kind: 'field', label: 'Đơn vị:', words: standing.unit } as const]),
      { kind: 'field', label: 'Kết quả:', words: [bold(`${STATE_HEADINGS[standing.state]}.`)] },
      { kind: 'field', label: 'Số lượng:', words: selection.quota.words.join(' ') },
      ...standing.reasons.map(
        (reason) => ({ kind: 'paragraph', mark: '-', words: reason }) as const,
      ),
      ...moneyOf(standing),
      findingTable(standing.findings),
      { kind: 'signatures', signers: [byRole('Người tổng hợp'), byRole('Người kiểm tra')] },
    ],
    source: sourceOf(material, standing.receipt),
  }
}

function moneyOf({ money }: StandingView): readonly Block[] {
  if (money === undefined) return []
  const given = `${formatDong(money.amount)}. ${money.words}`
  return [{ kind: 'field', label: 'Tiền thưởng:', words: given }]
}

const COLUMNS = [
  { title: 'TT', mm: 10, align: 'center' },
  { title: 'Mục', mm: 24 },
  { title: 'Kết quả xét', mm: 131 },
] as const

function findingTable(findings: readonly FindingView[]): Block {
  return {
    kind: 'table',
    columns: COLUMNS,
    rows: findings.flatMap((one, at) => rowsOf(one, `${at + 1}`)),
  }
}

function rowsOf({ clause, words: said, parts = [] }: FindingView, number: string): readonly Row[] {
  return [
    { cells: [number, clause, said] },
    ...parts.flatMap((part, at) => rowsOf(part, `${number}.${at + 1}`)),
  ]
}

export const allFindings: Maker = {
  kind: 'findings',
  name: 'Bảng tổng hợp kết quả xét các đối tượng',
  make: (material) =>
    material.view.selections
      .filter((selection) => selection.standings.some((one) => one.findings.length > 0))
      .map((selection) => tablePaper(material, selection)),
}

function tablePaper(material: Material, selection: SelectionView): Paper {
  const { award, cycle, name, quota, authority } = selection
  const examined = selection.standings.filter((one) => one.findings.length > 0)
  return {
    kind: allFindings.kind,
    id: `${award}/${cycle}`,
    letterhead: formHead(material, hostName(material)),
    title: {
      name: 'BẢNG TỔNG HỢP KẾT QUẢ XÉT KHEN THƯỞNG',
      subject: `${name} (${cycleName(material, cycle)})`,
    },
    body: [
      { kind: 'field', label: 'Số lượng:', words: quota.words.join(' ') },
      { kind: 'field', label: 'Thẩm quyền:', words: authority.words },
      ...[...selection.blocked, ...selection.waits].map(
        (why) => ({ kind: 'paragraph', mark: '-', words: why }) as const,
      ),
      { kind: 'table', columns: COLUMNS, rows: examined.flatMap(candidateRows) },
      { kind: 'signatures', signers: [byRole('Người tổng hợp'), byRole('Thường trực Hội đồng')] },
    ],
    source: sourceOf(material),
  }
}

/** A candidate across the table, then a row for each condition: no row outgrows a page. */
function candidateRows(standing: StandingView, at: number): readonly Row[] {
  const { name, unit, position, findings, state, reasons } = standing
  const who = unit === name || unit === '' ? name : `${name} (${unit})`
  const place = position === null ? '' : `, hạng ${position}`
  return [
    { group: words(bold(`${at + 1}. ${who}${place}: ${STATE_HEADINGS[state]}.`)) },
    ...reasons.map((reason): Row => ({ group: `- ${reason}` })),
    ...findings.flatMap((one, index) => rowsOf(one, `${index + 1}`)),
  ]
}
