/**
 * Lists of those awarded: the list to sign for the money, and the order of a ceremony. Each by the
 * decisions already issued; nobody stands in one before a decision.
 */
import { formatCivil } from '#kernel'
import type { SelectionView, StandingView } from '#outcome'
import { type Block, blank, fullName, type Paper, type Row, type Words } from '#papers/model'
import { amount, formName, titleIn } from './grounds.vi.ts'
import { byRole, hostHead, hostName } from './host.vi.ts'
import type { Maker } from './maker.ts'
import { awardOf, type Material, sourceOf } from './material.ts'
import { officeOf, signAfter } from './office.vi.ts'

type Grant = Material['records']['decisions'][number]
export type Awarded = Readonly<{ selection: SelectionView; standing: StandingView; grant: Grant }>

/** Those of a cycle who stand so, whoever granted it, in the order of the lists. */
function awardedIn(
  { view, records }: Material,
  cycle: string,
  states: readonly string[],
): readonly Awarded[] {
  return view.selections
    .filter((selection) => selection.cycle === cycle)
    .flatMap((selection) =>
      selection.standings
        .filter(({ state }) => states.includes(state))
        .flatMap((standing) => {
          const grant = records.decisions.findLast(
            (row) =>
              row.action === 'grant' &&
              row.award === selection.award &&
              row.cycle === cycle &&
              row.participant === standing.participant,
          )
          return grant === undefined ? [] : [{ selection, standing, grant }]
        }),
    )
}

type Shape = Readonly<{
  kind: string
  title: string
  name: string
  landscape?: true
  /** Of the awards of this run alone: another office pays its own. */
  own?: true
  /** Also of those whose award was revoked since: what was written in a register stays. */
  revoked?: true
  body(material: Material, list: readonly Awarded[]): readonly Block[]
}>

/** One list for each cycle in which somebody was awarded. */
export function listMaker(shape: Shape): Maker {
  const { kind, name } = shape
  return {
    kind,
    name,
    make: (material) =>
      material.definition.cycles.flatMap(({ id }) => {
        const states = shape.revoked ? ['awarded', 'revoked'] : ['awarded']
        const all = awardedIn(material, id, states)
        const list = shape.own ? all.filter(({ selection }) => selection.run === 'grant') : all
        return list.length === 0 ? [] : [listPaper(material, shape, { cycle: id, list })]
      }),
  }
}

type Listed = Readonly<{ cycle: string; list: readonly Awarded[] }>

function listPaper(material: Material, shape: Shape, { cycle, list }: Listed): Paper {
  return listSheet(material, {
    ...shape,
    id: cycle,
    subject: titleIn(material, cycle),
    body: shape.body(material, list),
  })
}

type Sheet = Pick<Shape, 'kind' | 'title' | 'landscape'> &
  Readonly<{ id: string; subject: string; body: readonly Block[] }>

/** A list of the office that runs the campaign. */
export function listSheet(material: Material, sheet: Sheet): Paper {
  const { kind, id, title, subject, landscape, body } = sheet
  const host = officeOf(material, material.definition.host)
  return {
    ...{ kind, id, body },
    ...(landscape ? { landscape } : {}),
    letterhead: hostHead(material, { sign: signAfter('DS', host) }),
    title: { name: title, subject },
    source: sourceOf(material),
  }
}

/** One group for each decision, in the order of the lists. */
export function byDecision(
  list: readonly Awarded[],
  rowOf: (one: Awarded, at: number) => Row,
): readonly Row[] {
  const groups = Map.groupBy(list, ({ grant }) => `${grant.number ?? ''} ${grant.on}`)
  return [...groups.values()].flatMap((own): readonly Row[] => {
    const [first] = own
    if (first === undefined) return []
    const head = `${formName(first.selection.name)}: ${citedAs('Quyết định', first.grant)}`
    return [{ group: [{ text: `${head} (${own.length})`, bold: true }] }, ...own.map(rowOf)]
  })
}

/** An issued paper as a list cites it; its number may still be missing. */
export function citedAs(kind: string, { number, on }: Pick<Grant, 'number' | 'on'>): string {
  return number === undefined
    ? `quyết định chưa có số, ngày ${formatCivil(on)}`
    : `${kind} số ${number} ngày ${formatCivil(on)}`
}

export const unitOf = ({ unit, name }: StandingView): string => (unit === name ? '' : unit)

/** Who answers for money that goes out or comes back. */
export const MONEY_SIGNERS: Block = {
  kind: 'signatures',
  signers: [byRole('Người lập'), byRole('Kế toán'), byRole('Thủ trưởng cơ quan')],
}

const SIGNING = [
  { title: 'TT', mm: 10, align: 'center' },
  { title: 'Tập thể, cá nhân', mm: 70 },
  { title: 'Đơn vị', mm: 66 },
  { title: 'Số tiền (đồng)', mm: 32, align: 'right' },
  { title: 'Ngày nhận', mm: 28 },
  { title: 'Ký nhận', mm: 46 },
] as const

export const moneyList = listMaker({
  kind: 'money-list',
  name: 'Danh sách ký nhận tiền thưởng',
  title: 'DANH SÁCH KÝ NHẬN TIỀN THƯỞNG',
  landscape: true,
  own: true,
  body: (_, list) => [
    {
      kind: 'table',
      columns: SIGNING,
      rows: [
        ...byDecision(list, ({ standing }, at) => ({
          cells: [String(at + 1), standing.name, unitOf(standing), moneyOf(standing), '', ''],
        })),
        { bold: true, cells: ['', 'Cộng', '', sumOf(list), '', ''] },
      ],
    },
    ...howOf(list),
    MONEY_SIGNERS,
  ],
})

function moneyOf({ money }: StandingView): Words {
  return money === undefined ? [blank('tiền thưởng', 12)] : amount(money.amount)
}

function sumOf(list: readonly Awarded[]): Words {
  const known = list.flatMap(({ standing }) => standing.money?.amount ?? [])
  if (known.length < list.length) return [blank('tổng tiền thưởng', 12)]
  return amount(known.reduce((sum, one) => sum + one, 0))
}

/** How each sum came about, in the engine's own sentences, each once. */
function howOf(list: readonly Awarded[]): readonly Block[] {
  const how = new Set(list.flatMap(({ standing }) => standing.money?.words ?? []))
  return [...how].map((words) => ({ kind: 'paragraph', mark: '-', words }) as const)
}

const CEREMONY = [
  { title: 'Thứ tự', mm: 18, align: 'center' },
  { title: 'Tập thể, cá nhân lên nhận', mm: 72 },
  { title: 'Đơn vị', mm: 75 },
] as const

export const ceremonyList = listMaker({
  kind: 'ceremony-list',
  name: 'Danh sách công bố, trao thưởng tại lễ tổng kết',
  title: 'DANH SÁCH TRAO THƯỞNG',
  body: (material, list) => [
    { kind: 'field', label: 'Thời gian:' },
    { kind: 'field', label: 'Địa điểm:' },
    { kind: 'field', label: 'Người công bố quyết định:' },
    { kind: 'field', label: 'Người trao:' },
    {
      kind: 'paragraph',
      words: `Tập thể lên trước, cá nhân lên sau; tổng số ${list.length} lượt của \
${fullName(hostName(material))}.`,
    },
    {
      kind: 'table',
      columns: CEREMONY,
      rows: byDecision(collectivesFirst(material, list), ({ standing }, at) => ({
        cells: [String(at + 1), standing.name, unitOf(standing)],
      })),
    },
    { kind: 'signatures', signers: [byRole('Người lập danh sách')] },
  ],
})

function collectivesFirst(material: Material, list: readonly Awarded[]): readonly Awarded[] {
  const isGroup = ({ selection }: Awarded) =>
    awardOf(material, selection.award)?.to === 'collective'
  return [...list.filter(isGroup), ...list.filter((one) => !isGroup(one))]
}
