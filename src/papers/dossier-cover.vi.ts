/**
 * The cover of a dossier (bìa hồ sơ): for whom and which award, the checklist of its papers with
 * sets and originals as received, its way so far, and who handed it over to whom.
 */
import { formatCivil } from '#kernel'
import type { DossierView } from '#outcome'
import { type Block, bold, fullName, type Paper, type Row } from '#papers/model'
import { titleIn } from './grounds.vi.ts'
import { byRole, formHead } from './host.vi.ts'
import type { Maker } from './maker.ts'
import { awardOf, type Material, sourceFor } from './material.ts'

export const dossierCover: Maker = {
  kind: 'dossier-cover',
  name: 'Bìa hồ sơ khen thưởng: thành phần, số bộ, bản gốc, bản chính',
  make: (material) => material.view.dossiers.map((one) => coverOf(material, one)),
}

function coverOf(material: Material, one: DossierView): Paper {
  const { dossier, award, cycle, participant } = one
  const [sets = [], others = []] = [true, false].map((isSets) =>
    one.words.filter((line) => line.startsWith('Số bộ') === isSets),
  )
  const form = fullName(awardOf(material, award)?.name ?? award)
  return {
    kind: dossierCover.kind,
    id: `${dossier}/${award}/${cycle}/${participant}`,
    letterhead: formHead(material, one.to),
    title: { name: 'HỒ SƠ', subject: 'Đề nghị khen thưởng' },
    body: [
      { kind: 'field', label: 'Đối tượng đề nghị:', words: [bold(fullName(one.name))] },
      { kind: 'field', label: 'Hình thức khen thưởng:', words: form },
      { kind: 'field', label: 'Phong trào thi đua:', words: titleIn(material, cycle) },
      { kind: 'field', label: 'Nơi nhận hồ sơ:', words: fullName(one.to) },
      { kind: 'field', label: 'Thời hạn:', words: one.due },
      { kind: 'heading', level: 1, number: 'I.', words: 'Thành phần hồ sơ' },
      ...sets.map(said),
      itemTable(material, one),
      { kind: 'heading', level: 1, number: 'II.', words: 'Quá trình giao nhận' },
      ...wayOf(material, one),
      ...others.map(said),
      { kind: 'signatures', signers: [byRole('Người giao hồ sơ'), byRole('Người nhận hồ sơ')] },
    ],
    source: sourceFor(material, isOf(material.records.submissions, one)),
  }
}

const said = (words: string): Block => ({ kind: 'paragraph', mark: '-', words })

const ITEMS = [
  { title: 'TT', mm: 10, align: 'center' },
  { title: 'Tên văn bản', mm: 50 },
  { title: 'Bản gốc', mm: 14, align: 'center' },
  { title: 'Bản chính', mm: 15, align: 'center' },
  { title: 'Bản sao', mm: 14, align: 'center' },
  { title: 'Ngày nhận', mm: 23, align: 'center' },
  { title: 'Kết quả kiểm tra', mm: 39 },
] as const

function itemTable(material: Material, one: DossierView): Block {
  return {
    kind: 'table',
    columns: ITEMS,
    rows: one.items.map((item, at) => itemRow(material, one, { ...item, at })),
  }
}

type Item = DossierView['items'][number] & Readonly<{ at: number }>

function itemRow(material: Material, one: DossierView, { item, name, words, at }: Item): Row {
  const here = isOf(material.records.papers, one).filter((row) => row.item === item)
  const count = (pick: (row: (typeof here)[number]) => number | undefined): string => {
    const total = here.reduce((sum, row) => sum + (pick(row) ?? 0), 0)
    return total === 0 ? '-' : String(total)
  }
  const numbers = here.flatMap(({ paper }) => paper ?? [])
  const named = numbers.length === 0 ? name : `${name} (số ${numbers.join(', ')})`
  return {
    cells: [
      String(at + 1),
      named,
      count((row) => row.originals),
      count((row) => row['official-copies']),
      count((row) => row.copies),
      here.map(({ received }) => formatCivil(received)).join(', ') || '-',
      foundOnly(words, name),
    ],
  }
}

/** The engine's sentence begins with the paper's name, which has a column of its own here. */
function foundOnly(sentence: string, name: string): string {
  const lead = `${name}: `
  const found = sentence.startsWith(lead) ? sentence.slice(lead.length) : sentence
  return `${found.charAt(0).toUpperCase()}${found.slice(1)}`
}

type Keyed = Readonly<{ participant: string; dossier: string; cycle: string }>

function isOf<T extends Keyed>(rows: readonly T[], one: DossierView): readonly T[] {
  return rows.filter(
    (row) =>
      row.participant === one.participant && row.dossier === one.dossier && row.cycle === one.cycle,
  )
}

const WAY = [
  { title: 'Ngày gửi', mm: 24, align: 'center' },
  { title: 'Ngày nhận', mm: 24, align: 'center' },
  { title: 'Trả lại bổ sung', mm: 24, align: 'center' },
  { title: 'Hạn bổ sung', mm: 24, align: 'center' },
  { title: 'Lý do', mm: 45 },
  { title: 'Đủ hồ sơ', mm: 24, align: 'center' },
] as const

function wayOf(material: Material, one: DossierView): readonly Block[] {
  const sent = isOf(material.records.submissions, one)
  if (sent.length === 0) return [{ kind: 'paragraph', words: 'Chưa gửi hồ sơ.' }]
  const shown = (day: (typeof sent)[number]['received']): string =>
    day === undefined ? '-' : formatCivil(day)
  const rows = sent.map((row): Row => {
    const { received, returned, completed, reason } = row
    const until = shown(row['supplement-by'])
    return {
      cells: [
        shown(row.sent),
        shown(received),
        shown(returned),
        until,
        reason ?? '-',
        shown(completed),
      ],
    }
  })
  return [{ kind: 'table', columns: WAY, rows }]
}
