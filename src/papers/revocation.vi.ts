/**
 * Decisions that revoke awards (hủy bỏ quyết định khen thưởng, thu hồi tiền thưởng): one for each
 * number recorded, with everybody it names, the decisions that granted, and the money owed back.
 */
import { formatCivilLong, formatDong } from '#kernel'
import {
  type Block,
  blank,
  fullName,
  orBlank,
  type Paper,
  type Row as TableRow,
  type Words,
  words,
} from '#papers/model'
import { DECIDES, decisionFrame, decisionGrounds, inForce } from './decision-frame.vi.ts'
import { authorityOf, type Decided, grantOf, isSameAward, selectionOf } from './granted.ts'
import { amount, formName } from './grounds.vi.ts'
import type { Maker } from './maker.ts'
import { awardOf, dayOf, type Material, nameOf, sourceOf } from './material.ts'

export const revocation: Maker = {
  kind: 'revocation',
  name: 'Quyết định hủy bỏ quyết định khen thưởng, thu hồi tiền thưởng',
  make: (material) => {
    const rows = material.records.decisions.filter(({ action }) => action === 'revoke')
    const byPaper = Map.groupBy(rows, (row) => paperKey(material, row))
    return [...byPaper.values()].map((list) => revocationOf(material, list))
  },
}

/** A number is one paper; without one each is a draft of its own. */
function paperKey(material: Material, row: Decided): string {
  const { award, cycle, participant, number, on, by } = row
  const own = number === undefined ? [award, cycle, participant] : [number]
  return [...own, on, by, authorityOf(material, row)].join(' ')
}

function revocationOf(material: Material, list: readonly Decided[]): Paper {
  const [row, ...others] = list
  if (row === undefined) throw new Error('a group has a first row')
  const { award, cycle, participant, number, on, by } = row
  const authority = authorityOf(material, row)
  const isOne = others.length === 0
  const forms = new Set(list.map((one) => formOf(material, one)))
  const form = forms.size === 1 ? ` tặng ${formOf(material, row)}` : ' khen thưởng'
  const subject = `Về việc hủy bỏ quyết định${form}`
  const concerned = `${concernedIn(material, list)} có tên tại Điều 1`
  const own = isOne ? participant : (number ?? '').replaceAll('/', '-')
  return {
    kind: revocation.kind,
    id: `${award}/${cycle}/${own}`,
    ...decisionFrame(material, { authority, number, on, by, subject, concerned }),
    body: [
      ...decisionGrounds(material, authority),
      DECIDES,
      ...(isOne ? articlesOfOne(material, row) : articlesOfMany(material, list)),
      inForce(
        3,
        isOne ? fullName(nameOf(material, participant)) : 'các tập thể, cá nhân có tên tại Điều 1',
      ),
    ],
    source: sourceOf(material, isOne ? receiptOf(material, row) : undefined),
  }
}

function formOf(material: Material, { award }: Decided): string {
  return formName(awardOf(material, award)?.name ?? award)
}

function concernedIn(material: Material, list: readonly Decided[]): string {
  const groups = list.map(({ award }) => awardOf(material, award)?.to === 'collective')
  if (groups.every((one) => one)) return 'Tập thể'
  return groups.some((one) => one) ? 'Tập thể, cá nhân' : 'Cá nhân'
}

function articlesOfOne(material: Material, row: Decided): readonly Block[] {
  const name = fullName(nameOf(material, row.participant))
  const first = words(
    `Hủy bỏ nội dung tặng ${formOf(material, row)} cho ${name} tại Quyết định số `,
    grantWords(material, row),
    '. Lý do: ',
    orBlank(row.reason, 'lý do hủy bỏ'),
    '.',
  )
  const second = words(
    `Thu hồi hiện vật khen thưởng và tiền thưởng đã nhận: ${name}, số tiền `,
    owedWords(material, row),
    '; nộp vào quỹ đã chi trong thời hạn ',
    blank('thời hạn nộp lại', 14),
    '.',
  )
  return [
    { kind: 'article', number: 1, words: first },
    { kind: 'article', number: 2, words: second },
  ]
}

const COLUMNS = [
  { title: 'TT', mm: 10, align: 'center' },
  { title: 'Tập thể, cá nhân', mm: 40 },
  { title: 'Quyết định đã tặng', mm: 45 },
  { title: 'Lý do hủy bỏ', mm: 42 },
  { title: 'Tiền thưởng phải thu hồi (đồng)', mm: 28, align: 'right' },
] as const

function articlesOfMany(material: Material, list: readonly Decided[]): readonly Block[] {
  const rows = list.map((row, at): TableRow => {
    const { participant, reason } = row
    const owed = owingOf(material, row)
    return {
      cells: [
        String(at + 1),
        fullName(nameOf(material, participant)),
        words(`${formOf(material, row)}, số `, grantWords(material, row)),
        words(orBlank(reason, 'lý do hủy bỏ')),
        owed === undefined ? [blank('số tiền thưởng phải thu hồi', 12)] : amount(owed.amount),
      ],
    }
  })
  const due = list.map((row) => owingOf(material, row)?.amount)
  const total: Words = due.every((one) => one !== undefined)
    ? formatDong(due.reduce((sum, one) => sum + one, 0))
    : [blank('số tiền thưởng phải thu hồi', 20)]
  const many = String(list.length).padStart(2, '0')
  const whom = concernedIn(material, list).toLocaleLowerCase('vi')
  return [
    { kind: 'article', number: 1, words: `Hủy bỏ nội dung khen thưởng đối với ${many} ${whom}:` },
    { kind: 'table', columns: COLUMNS, rows },
    {
      kind: 'article',
      number: 2,
      words: words(
        'Thu hồi hiện vật khen thưởng và tiền thưởng đã nhận của các tập thể, cá nhân có \
tên tại Điều 1, tổng số tiền ',
        total,
        '; nộp vào quỹ đã chi trong thời hạn ',
        blank('thời hạn nộp lại', 14),
        '.',
      ),
    },
  ]
}

/** The number and day of the decision that granted it. */
function grantWords(material: Material, row: Decided): Words {
  const grant = grantOf(material, row)
  if (grant?.number === undefined) return [blank('số quyết định đã tặng', 16)]
  return `${grant.number} ${formatCivilLong(dayOf(grant.on))}`
}

/** What the award had come to before; blank where nothing was due or nobody can tell. */
function owingOf({ written }: Material, row: Decided) {
  return written.owing.find((one) => isSameAward(one, row))
}

function owedWords(material: Material, row: Decided): Words {
  const owed = owingOf(material, row)
  if (owed === undefined) return [blank('số tiền thưởng phải thu hồi', 20)]
  return `${formatDong(owed.amount)} (${owed.words.replace(/\.$/, '')})`
}

function receiptOf(material: Material, row: Decided): string | undefined {
  const standings = selectionOf(material, row)?.standings ?? []
  return standings.find(({ participant }) => participant === row.participant)?.receipt
}
