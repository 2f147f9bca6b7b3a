/**
 * Decisions after an award: one that revokes it (hủy bỏ, thu hồi) for each revocation recorded, and
 * a draft that corrects an issued decision, whose wrong and right words are for the drafter to
 * write.
 */
import { formatCivilLong } from '#kernel'
import { type Block, blank, fullName, type Paper, type Words, words } from '#papers/model'
import { DECIDES, decisionFrame, decisionGrounds, inForce } from './decision-frame.vi.ts'
import { formName } from './grounds.vi.ts'
import type { Maker } from './maker.ts'
import { awardOf, dayOf, type Material, nameOf, sourceOf } from './material.ts'

type Row = Material['records']['decisions'][number]

export const revocation: Maker = {
  kind: 'revocation',
  name: 'Quyết định hủy bỏ quyết định khen thưởng, thu hồi tiền thưởng',
  make: (material) =>
    material.records.decisions
      .filter(({ action }) => action === 'revoke')
      .map((row) => revocationOf(material, row)),
}

function revocationOf(material: Material, row: Row): Paper {
  const { award, cycle, participant, number, on, by, reason } = row
  const authority = authorityOf(material, row)
  const name = fullName(nameOf(material, participant))
  const form = formName(awardOf(material, award)?.name ?? award)
  const isGroup = awardOf(material, award)?.to === 'collective'
  const concerned = isGroup ? 'Tập thể có tên tại Điều 1' : 'Cá nhân có tên tại Điều 1'
  const subject = `Về việc hủy bỏ quyết định tặng ${form}`
  return {
    kind: revocation.kind,
    id: `${award}/${cycle}/${participant}`,
    ...decisionFrame(material, { authority, number, on, by, subject, concerned }),
    body: [
      ...decisionGrounds(material, authority),
      DECIDES,
      {
        kind: 'article',
        number: 1,
        words: words(
          `Hủy bỏ nội dung tặng ${form} cho ${name} tại Quyết định số `,
          grantWords(material, row),
          '. Lý do: ',
          reason === undefined ? blank('lý do hủy bỏ', 40) : { text: reason },
          '.',
        ),
      },
      {
        kind: 'article',
        number: 2,
        words: words(
          `Thu hồi hiện vật khen thưởng và tiền thưởng đã nhận: ${name}, số tiền `,
          blank('số tiền thưởng phải thu hồi', 20),
          '; nộp vào quỹ đã chi trong thời hạn ',
          blank('thời hạn nộp lại', 14),
          '.',
        ),
      },
      inForce(3, name),
    ],
    source: sourceOf(material, receiptOf(material, row)),
  }
}

/** The number and day of the decision that granted it. */
function grantWords({ records }: Material, row: Row): Words {
  const grant = records.decisions.find((one) => one.action === 'grant' && isSame(one, row))
  if (grant?.number === undefined) return [blank('số quyết định đã tặng', 16)]
  return `${grant.number} ${formatCivilLong(dayOf(grant.on))}`
}

function isSame(one: Row, other: Row): boolean {
  return (
    one.award === other.award && one.cycle === other.cycle && one.participant === other.participant
  )
}

function selectionOf({ view }: Material, { award, cycle }: Row) {
  return view.selections.find((one) => one.award === award && one.cycle === cycle)
}

function authorityOf(material: Material, row: Row): string {
  return selectionOf(material, row)?.authority.id ?? material.definition.host
}

function receiptOf(material: Material, row: Row): string | undefined {
  const standings = selectionOf(material, row)?.standings ?? []
  return standings.find(({ participant }) => participant === row.participant)?.receipt
}

export const correction: Maker = {
  kind: 'correction',
  name: 'Quyết định đính chính một quyết định khen thưởng (dự thảo để điền)',
  make: (material) => {
    const issued = material.records.decisions.filter(
      ({ action, number }) => action === 'grant' && number !== undefined,
    )
    const byNumber = Map.groupBy(issued, ({ number, on }) => `${number} ${on}`)
    return [...byNumber.values()].flatMap((list) => correctionOf(material, list))
  },
}

const PLACES = [
  { title: 'TT', mm: 10, align: 'center' },
  { title: 'Vị trí (Điều, số thứ tự trong danh sách)', mm: 45 },
  { title: 'Đã in là', mm: 55 },
  { title: 'Nay đính chính là', mm: 55 },
] as const

function correctionOf(material: Material, list: readonly Row[]): readonly Paper[] {
  const [row] = list
  if (row?.number === undefined) return []
  const authority = authorityOf(material, row)
  const issued = `Quyết định số ${row.number} ${formatCivilLong(dayOf(row.on))}`
  const subject = `Về việc đính chính ${issued}`
  const concerned = 'Các tập thể, cá nhân có liên quan'
  const fill = (fact: string): Words => [blank(fact, 18)]
  const rows = [1, 2, 3].map((at) => ({
    cells: [
      String(at),
      fill('vị trí cần đính chính'),
      fill('nội dung đã in'),
      fill('nội dung đúng'),
    ],
  }))
  const body: readonly Block[] = [
    ...decisionGrounds(material, authority),
    DECIDES,
    { kind: 'article', number: 1, words: `Đính chính ${issued} như sau:` },
    { kind: 'table', columns: PLACES, rows },
    {
      kind: 'article',
      number: 2,
      words: `Các nội dung khác của ${issued} giữ nguyên.`,
    },
    inForce(3, 'các tập thể, cá nhân có liên quan'),
  ]
  return [
    {
      kind: correction.kind,
      id: `${row.award}/${row.cycle}/${row.number.replaceAll('/', '-')}`,
      ...decisionFrame(material, { authority, subject, concerned }),
      body,
      source: sourceOf(material),
    },
  ]
}
