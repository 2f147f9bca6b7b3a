/**
 * Following up revocations (theo dõi thu hồi tiền thưởng): what each revoked award had come to,
 * what came back by which voucher and when, and what is still owed.
 */
import { owedBy, type RecoveryRow } from '#afterwards'
import { formatCivil, formatDong } from '#kernel'
import { type Block, blank, orBlank, type Paper, type Row, type Words, words } from '#papers/model'
import { listSheet, MONEY_SIGNERS } from './award-lists.vi.ts'
import { type Decided, isSameAward, selectionOf } from './granted.ts'
import { amount, formName } from './grounds.vi.ts'
import type { Maker } from './maker.ts'
import { awardOf, type Material, nameOf } from './material.ts'

export const recoveryList: Maker = {
  kind: 'recovery-list',
  name: 'Danh sách theo dõi thu hồi tiền thưởng',
  make: (material) => {
    const rows = revokedBy(material)
    return rows.length === 0 ? [] : [listOf(material, rows)]
  },
}

/** Those whose award was revoked; another office recovers what it paid itself. */
function revokedBy(material: Material): readonly Decided[] {
  return material.records.decisions.filter(
    (row) => row.action === 'revoke' && selectionOf(material, row)?.run === 'grant',
  )
}

function listOf(material: Material, rows: readonly Decided[]): Paper {
  return listSheet(material, {
    kind: recoveryList.kind,
    id: 'thu-hoi',
    title: 'DANH SÁCH THEO DÕI THU HỒI TIỀN THƯỞNG',
    subject: material.view.campaign.title,
    landscape: true,
    body: [tableOf(material, rows), MONEY_SIGNERS],
  })
}

const COLUMNS = [
  { title: 'TT', mm: 10, align: 'center' },
  { title: 'Tập thể, cá nhân', mm: 44 },
  { title: 'Hình thức; quyết định hủy bỏ', mm: 66 },
  { title: 'Phải thu hồi (đồng)', mm: 32, align: 'right' },
  { title: 'Đã nộp lại', mm: 68 },
  { title: 'Còn phải nộp (đồng)', mm: 32, align: 'right' },
] as const

function tableOf(material: Material, rows: readonly Decided[]): Block {
  const lines = rows.map((row, at): Row => {
    const owed = owedFor(material, row)
    const cells = [
      String(at + 1),
      nameOf(material, row.participant),
      revocationWords(material, row),
      owed === undefined ? [blank('số tiền thưởng phải thu hồi', 12)] : amount(owed.granted),
      paidWords(material, row),
      owed === undefined ? [blank('số tiền còn phải nộp', 12)] : amount(owed.outstanding),
    ]
    return { cells }
  })
  return { kind: 'table', columns: COLUMNS, rows: [...lines, sumOf(material, rows)] }
}

function owedFor({ written }: Material, row: Decided) {
  const money = written.owing.find((one) => isSameAward(one, row))
  return owedBy({ ...row, isRevoked: true, money }, written.recoveries)
}

function revocationWords(material: Material, row: Decided): Words {
  const { award, number, on } = row
  const form = formName(awardOf(material, award)?.name ?? award)
  const cited = orBlank(number, 'số quyết định hủy bỏ')
  return words(`${form}; số `, cited, ` ngày ${formatCivil(on)}`)
}

const paidBy = ({ written }: Material, row: Decided): readonly RecoveryRow[] =>
  written.recoveries.filter((one) => isSameAward(one, row))

/** Each payment with its voucher: 'Ngày 5/1/2021: 200.000 đồng (15/PT)'. */
function paidWords(material: Material, row: Decided): Words {
  const paid = paidBy(material, row).map(
    ({ on, amount: sum, paper }) => `Ngày ${formatCivil(on)}: ${formatDong(sum)} (${paper})`,
  )
  return paid.join('; ')
}

/** No sum is printed while one of its parts is not known. */
function sumOf(material: Material, rows: readonly Decided[]): Row {
  const owed = rows.map((row) => owedFor(material, row))
  const sum = (of: 'granted' | 'outstanding', fact: string): Words =>
    owed.every((one) => one !== undefined)
      ? amount(owed.reduce((total, one) => total + one[of], 0))
      : [blank(fact, 12)]
  const paid = rows.flatMap((row) => paidBy(material, row))
  const back = formatDong(paid.reduce((total, one) => total + one.amount, 0))
  return {
    bold: true,
    cells: [
      '',
      'Cộng',
      '',
      sum('granted', 'tổng số phải thu hồi'),
      back,
      sum('outstanding', 'tổng số còn phải nộp'),
    ],
  }
}
