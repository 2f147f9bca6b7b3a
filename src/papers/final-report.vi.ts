/**
 * The final report (báo cáo tổng kết) of a year or a period: the figures of the summary page in the
 * same words, last year's beside them, and room for what only people can judge.
 */
import { formatDong } from '#kernel'
import { type Annex, type Block, fullName, type Paper, type Row } from '#papers/model'
import {
  type AwardLine,
  type CycleSummary,
  cycleBefore,
  moneyOf,
  summaryOf,
  sumOf,
} from '#printout'
import { amount, movementIn } from './grounds.vi.ts'
import { forHost, hostHead, hostName, recipients } from './host.vi.ts'
import type { Maker } from './maker.ts'
import { cycleName, type Material, sourceOf } from './material.ts'
import { officeOf, signAfter } from './office.vi.ts'
import { dash, onDay, plainly } from './plan-rules.vi.ts'

export const finalReport: Maker = {
  kind: 'final-report',
  name: 'Báo cáo tổng kết năm, giai đoạn',
  make: (material) =>
    material.view.cycles
      .map(({ id }) => summaryOf(material.view, id))
      .filter(({ taking, classes, awards }) => {
        const asked = sumOf(taking.map((one) => one.asked))
        return asked > 0 || classes.length > 0 || awards.length > 0
      })
      .map((summary) => reportOf(material, summary)),
}

/** The report's own number and day, when somebody recorded that it was sent. */
function issuedIn({ records }: Material, cycle: string) {
  return records.events.find((one) => one.cycle === cycle && /\/BC-/.test(one.paper ?? ''))
}

function reportOf(material: Material, summary: CycleSummary): Paper {
  const { plan, host } = material.definition
  const issued = issuedIn(material, summary.cycle)
  const office = officeOf(material, host)
  const movement = movementIn(material, summary.cycle)
  return {
    kind: finalReport.kind,
    id: summary.cycle,
    ...(issued === undefined ? {} : { day: issued.on }),
    letterhead: hostHead(material, {
      number: issued?.paper,
      sign: signAfter('BC', office),
      day: issued?.on,
    }),
    title: { name: 'BÁO CÁO', subject: `Tổng kết ${movement}` },
    body: [
      plainly(
        `Thực hiện ${plan.kind} số ${plan.number} ${onDay(plan.date)}, \
${fullName(hostName(material))} báo cáo kết quả ${movement} như sau:`,
      ),
      ...sections(material, summary),
      plainly(`Trên đây là báo cáo kết quả ${movement}./.`),
    ],
    closing: { signature: forHost(material), recipients: toldOf(material) },
    ...(summary.units.length === 0 ? {} : { annexes: [byUnit(summary, movement)] }),
    source: sourceOf(material),
  }
}

/** Those whom the plan tells, without the line of the file. */
function toldOf(material: Material): readonly string[] {
  const told = material.definition.plan.recipients.filter((one) => !/^Lưu/.test(one))
  return recipients(material, told)
}

function sections(material: Material, summary: CycleSummary): readonly Block[] {
  const before = cycleBefore(material.view, summary.cycle)
  const all: readonly (readonly [string, readonly Block[]])[] = [
    ['Đăng ký thi đua', [takingTable(summary)]],
    ['Kết quả chấm điểm, phân loại', classLines(summary)],
    ['Khen thưởng so với số lượng được khen', awardPart(summary)],
    ['So sánh với năm trước', before === undefined ? [] : comparison(material, summary, before)],
    ['Đánh giá chung; tồn tại, hạn chế và nguyên nhân', room('đánh giá, tồn tại, nguyên nhân')],
    ['Bài học kinh nghiệm, phương hướng', room('bài học kinh nghiệm, phương hướng')],
  ]
  const numbers = ['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.']
  const present = all.filter(([, body]) => body.length > 0)
  return present.flatMap(([words, body], at): readonly Block[] => [
    { kind: 'heading', level: 1, number: numbers[at] ?? '', words },
    ...body,
  ])
}

const room = (fact: string): readonly Block[] => [{ kind: 'dotted', fact, lines: 5 }]

const KINDS = { collective: 'Tập thể', individual: 'Cá nhân' } as const

function takingTable({ taking }: CycleSummary): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'Đối tượng', mm: 60 },
      { title: 'Thuộc diện', mm: 35, align: 'center' },
      { title: 'Đã đăng ký', mm: 35, align: 'center' },
      { title: 'Đăng ký muộn', mm: 35, align: 'center' },
    ],
    rows: taking.map(({ kind, asked, registered, late }) => {
      return { cells: [KINDS[kind], `${asked}`, `${registered}`, `${late}`] }
    }),
  }
}

function classLines({ classes }: CycleSummary): readonly Block[] {
  return classes.flatMap(({ name, counts, without }) => {
    const told = counts.map((one) => `${one.name}: ${one.count}`)
    const rest = without > 0 ? [`Chưa xếp loại: ${without}`] : []
    return [plainly(`${name}:`), ...[...told, ...rest].map((line) => dash(`${line}.`))]
  })
}

function awardPart({ awards }: CycleSummary): readonly Block[] {
  if (awards.length === 0) return []
  const money = moneyOf(awards)
  const total =
    money === undefined
      ? 'Tổng tiền thưởng chưa xác định vì có hình thức chưa tính được tiền.'
      : `Tổng tiền thưởng đã tặng: ${formatDong(money)}.`
  const columns = [
    { title: 'Hình thức', mm: 65 },
    { title: 'Tối đa', mm: 20, align: 'center' },
    { title: 'Được đề nghị', mm: 22, align: 'center' },
    { title: 'Đã tặng', mm: 22, align: 'center' },
    { title: 'Tiền thưởng (đồng)', mm: 36, align: 'right' },
  ] as const
  return [{ kind: 'table', columns, rows: awards.map(awardRow) }, plainly(total)]
}

function awardRow({ name, places, proposed, awarded, money }: AwardLine): Row {
  const paid = money === undefined ? 'chưa xác định' : amount(money)
  const most = places === undefined ? 'chưa chốt' : `${places}`
  return { cells: [fullName(name), most, `${proposed}`, `${awarded}`, paid] }
}

function comparison(material: Material, now: CycleSummary, id: string): readonly Block[] {
  const before = summaryOf(material.view, id)
  const registered = ({ taking }: CycleSummary) => `${sumOf(taking.map((one) => one.registered))}`
  const awarded = ({ awards }: CycleSummary) => `${sumOf(awards.map((one) => one.awarded))}`
  const money = ({ awards }: CycleSummary): string => {
    const sum = moneyOf(awards)
    return sum === undefined ? 'chưa xác định' : amount(sum)
  }
  const figures = [
    ['Đã đăng ký', registered],
    ['Đã tặng', awarded],
    ['Tiền thưởng (đồng)', money],
  ] as const
  const rows = figures.map(([name, of]): Row => ({ cells: [name, of(now), of(before)] }))
  const columns = [
    { title: 'Chỉ số', mm: 75 },
    { title: cycleName(material, now.cycle), mm: 45, align: 'right' },
    { title: cycleName(material, id), mm: 45, align: 'right' },
  ] as const
  return [{ kind: 'table', columns, rows }]
}

/** An annex only where somebody was to register: an empty table would tell nothing. */
function byUnit(summary: CycleSummary, movement: string): Annex {
  return {
    label: 'Phụ lục',
    title: 'Đăng ký theo đơn vị',
    note: `(${movement})`,
    body: [unitTable(summary)],
  }
}

function unitTable({ units }: CycleSummary): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'TT', mm: 10, align: 'center' },
      { title: 'Đơn vị', mm: 105 },
      { title: 'Đã đăng ký/thuộc diện', mm: 50, align: 'center' },
    ],
    rows: units.map(({ unit, registered, asked }, at) => {
      return { cells: [`${at + 1}`, unit, `${registered}/${asked}`] }
    }),
  }
}
