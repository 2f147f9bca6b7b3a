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
  bold,
  fullName,
  letterhead,
  numberLine,
  orBlank,
  ownPost,
  type Paper,
  placeLine,
  type Row,
  signature,
  signerOf,
  words,
} from '#papers/model'
import { amount, formName, movementIn } from './grounds.vi.ts'
import { recipients } from './host.vi.ts'
import type { Maker } from './maker.ts'
import { awardOf, dayOf, type Material, nameOf, sourceOf } from './material.ts'
import { deciderOf, officeOf, signAfter } from './office.vi.ts'

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
  const awarded = standings.filter((one) => one.state === 'awarded')
  const byNumber = Map.groupBy(awarded, (one) => grantOf(material, selection, one)?.number)
  const issued = [...byNumber].map(([number, list]): Granted => {
    const grant = list[0] && grantOf(material, selection, list[0])
    return { selection, standings: list, number, ...(grant && { on: grant.on, by: grant.by }) }
  })
  const draft = run === 'grant' && proposed.length > 0 ? [{ selection, standings: proposed }] : []
  return [...issued, ...draft].map((one) => decisionPaper(material, one))
}

function grantOf({ records }: Material, { award, cycle }: SelectionView, one: StandingView) {
  return records.decisions.find(
    (row) =>
      row.action === 'grant' &&
      row.award === award &&
      row.cycle === cycle &&
      row.participant === one.participant,
  )
}

function decisionPaper(material: Material, granted: Granted): Paper {
  const { selection, standings, number, on, by } = granted
  const issuer = nameOf(material, selection.authority.id)
  const head = headOf(material, selection.authority.id)
  const signer = signerOf(by ?? '')
  const day = on === undefined ? undefined : dayOf(on)
  const isOurs = selection.authority.id === material.definition.host
  const place = isOurs ? material.definition.plan.place : undefined
  return {
    kind: awardDecision.kind,
    id: `${selection.award}/${selection.cycle}/${(number ?? 'du-thao').replaceAll('/', '-')}`,
    ...(day === undefined ? {} : { day }),
    letterhead: letterhead({
      issuer,
      number: numberLine(number, head.sign),
      place: placeLine(place, day),
    }),
    title: { name: 'QUYẾT ĐỊNH', subject: `Về việc tặng ${formName(selection.name)}` },
    decider: head.full.toUpperCase(),
    body: [...groundsOf(material, isOurs), ...articlesOf(material, granted)],
    closing: {
      signature: signature(signer?.authority ?? { post: head.post }, signer?.name),
      recipients: recipients(material, [
        'Như Điều 3',
        'Các tập thể, cá nhân có tên trong danh sách',
      ]),
    },
    annexes: [listOf(material, { ...granted, standings })],
    source: sourceOf(material, standings.length === 1 ? standings[0]?.receipt : undefined),
  }
}

/** Whoever decides: of a committee its chairperson; of another office its head as recorded. */
function headOf(material: Material, id: string) {
  const office = officeOf(material, id)
  const full = deciderOf(office)
  return { full, post: ownPost(office.head ?? full), sign: signAfter('QĐ', office) }
}

/** The plan's own grounds; the law of the day is for whoever drafts to confirm. */
function groundsOf({ definition }: Material, isOurs: boolean): readonly Block[] {
  const { bases, kind, number } = definition.plan
  const law = words(
    'Căn cứ ',
    blank('luật tổ chức chính quyền địa phương đang có hiệu lực', 40),
    ';',
  )
  const award = words(
    'Căn cứ ',
    blank('luật, nghị định về thi đua, khen thưởng đang có hiệu lực', 40),
    ';',
  )
  const cited = (isOurs ? bases : []).map((one) => `Căn cứ ${one.words};`)
  const plan = `Căn cứ ${kind} số ${number};`
  const ask = words('Theo đề nghị của ', blank('cơ quan, người trình', 30), '.')
  return [law, award, ...cited, plan, ask].map(
    (given) => ({ kind: 'basis', words: given }) as const,
  )
}

function articlesOf(material: Material, { selection, standings }: Granted): readonly Block[] {
  const { definition } = material
  const many = String(standings.length).padStart(2, '0')
  const isGroup = awardOf(material, selection.award)?.to === 'collective'
  const whom = `${many} ${isGroup ? 'tập thể' : 'cá nhân'}`
  const total = sumOf(standings)
  const cost = total === undefined ? [blank('số tiền thưởng', 20)] : [{ text: formatDong(total) }]
  return [
    { kind: 'paragraph', align: 'center', words: [bold('QUYẾT ĐỊNH:')] },
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
    {
      kind: 'article',
      number: 3,
      words: words(
        'Quyết định này có hiệu lực kể từ ngày ký. ',
        orBlank(undefined, 'những người chịu trách nhiệm thi hành'),
        ' và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
      ),
    },
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
