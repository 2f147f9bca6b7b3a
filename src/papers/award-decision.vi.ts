/**
 * The decision to award (quyết định khen thưởng) with its list and money: the chairperson's own,
 * without "TM.". One for each number already given, one draft for those still proposed.
 */
import { formatDong, listVi } from '#kernel'
import type { SelectionView, StandingView } from '#outcome'
import {
  type Annex,
  annexNote,
  type Block,
  blank,
  fullName,
  orBlank,
  type Paper,
  type Row,
  words,
} from '#papers/model'
import { DECIDES, decisionFrame, decisionGrounds, inForce } from './decision-frame.vi.ts'
import { grantOf } from './granted.ts'
import { amount, formName, movementIn } from './grounds.vi.ts'
import type { Maker } from './maker.ts'
import { awardOf, dayOf, type Material, sourceOf } from './material.ts'

export const awardDecision: Maker = {
  kind: 'award-decision',
  name: 'Quyết định khen thưởng, kèm danh sách và tiền thưởng',
  make: (material) => material.view.selections.flatMap((one) => decisionsOf(material, one)),
}

/** What one decision grants: those awarded by its number, or those who are proposed. */
type Granted = Readonly<{
  selection: SelectionView
  standings: readonly StandingView[]
  number?: string | undefined
  on?: string
  by?: string
}>

function decisionsOf(material: Material, selection: SelectionView): readonly Paper[] {
  const { standings, run } = selection
  const proposed = standings.filter((one) => one.state === 'proposed')
  // Who was revoked later stood in the decision all the same.
  const awarded = standings.filter(({ state }) => state === 'awarded' || state === 'revoked')
  const byNumber = Map.groupBy(awarded, (one) => grantOf(material, keyOf(selection, one))?.number)
  const issued = [...byNumber].map(([number, list]): Granted => {
    const grant = list[0] && grantOf(material, keyOf(selection, list[0]))
    return { selection, standings: list, number, ...(grant && { on: grant.on, by: grant.by }) }
  })
  const draft = run === 'grant' && proposed.length > 0 ? [{ selection, standings: proposed }] : []
  return [...issued, ...draft].map((one) => decisionPaper(material, one))
}

const keyOf = ({ award, cycle }: SelectionView, { participant }: StandingView) => {
  return { award, cycle, participant }
}

function decisionPaper(material: Material, granted: Granted): Paper {
  const { selection, standings, number, on, by } = granted
  const authority = selection.authority.id
  const subject = `Về việc tặng ${formName(selection.name)}`
  const concerned = 'Các tập thể, cá nhân có tên trong danh sách'
  return {
    kind: awardDecision.kind,
    id: `${selection.award}/${selection.cycle}/${(number ?? 'du-thao').replaceAll('/', '-')}`,
    ...decisionFrame(material, { authority, number, on, by, subject, concerned }),
    body: [...decisionGrounds(material, authority), ...articlesOf(material, granted)],
    annexes: [listOf(material, { ...granted, standings })],
    source: sourceOf(material, standings.length === 1 ? standings[0]?.receipt : undefined),
  }
}

function articlesOf(material: Material, { selection, standings }: Granted): readonly Block[] {
  const { definition } = material
  const many = String(standings.length).padStart(2, '0')
  const isGroup = awardOf(material, selection.award)?.to === 'collective'
  const whom = `${many} ${isGroup ? 'tập thể' : 'cá nhân'}`
  const total = sumOf(standings)
  const cost = total === undefined ? [blank('số tiền thưởng', 20)] : [{ text: formatDong(total) }]
  return [
    DECIDES,
    {
      kind: 'article',
      number: 1,
      words: `Tặng ${formName(selection.name)} cho ${whom} đã có thành tích xuất sắc trong \
${movementIn(material, selection.cycle)} (có danh sách kèm theo).`,
    },
    {
      kind: 'article',
      number: 2,
      words: words(
        'Tổng số tiền thưởng kèm theo: ',
        ...cost,
        '; kinh phí: ',
        orBlank(definition.plan.funding?.words, 'nguồn kinh phí khen thưởng'),
        '.',
      ),
    },
    inForce(3, 'các tập thể, cá nhân có tên tại Điều 1'),
  ]
}

function sumOf(standings: readonly StandingView[]): number | undefined {
  if (standings.some((one) => one.money === undefined)) return undefined
  return standings.reduce((sum, one) => sum + (one.money?.amount ?? 0), 0)
}

const COLUMNS = [
  { title: 'TT', mm: 10, align: 'center' },
  { title: 'Tập thể, cá nhân', mm: 55 },
  { title: 'Đơn vị', mm: 65 },
  { title: 'Tiền thưởng (đồng)', mm: 35, align: 'right' },
] as const

function listOf({ view }: Material, { selection, standings, number, on }: Granted): Annex {
  const total = sumOf(standings)
  const sum: Row = {
    bold: true,
    cells: ['', 'Cộng', '', total === undefined ? [blank('tiền thưởng')] : amount(total)],
  }
  const cycle = view.cycles.find((one) => one.id === selection.cycle)?.name ?? selection.cycle
  const how = [...new Set(standings.flatMap((one) => one.money?.words ?? []))]
  return {
    label: 'Danh sách',
    title: `${fullName(selection.name)} (${cycle})`,
    note: annexNote('Quyết định', number, on === undefined ? undefined : dayOf(on)),
    body: [
      { kind: 'table', columns: COLUMNS, rows: [...standings.map(rowOf), sum] },
      ...(how.length === 0
        ? []
        : [{ kind: 'paragraph', words: `Mức thưởng: ${listVi(how)}` } as const]),
    ],
  }
}

function rowOf({ name, unit, money }: StandingView, at: number): Row {
  const paid = money === undefined ? [blank('tiền thưởng')] : amount(money.amount)
  return { cells: [String(at + 1), name, unit === name ? '' : unit, paid] }
}
