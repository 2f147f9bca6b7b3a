/**
 * The score sheet of a unit (bảng chấm điểm) with the points of every stage and why they changed;
 * the record of its inspection (biên bản kiểm tra) with what was asked and answered.
 */
import { formatCivil } from '#kernel'
import type { RankingRow, RankingView } from '#outcome'
import { type Block, bold, type Paper, type Row, type Words, words } from '#papers/model'
import { bodyHead, byRole, formHead } from './host.vi.ts'
import type { Maker } from './maker.ts'
import { cycleName, type Material, sourceOf } from './material.ts'
import { shown } from './result-notice.vi.ts'

type Sheet = Readonly<{ ranking: RankingView; row: RankingRow }>

const sheetsOf = ({ view }: Material): readonly Sheet[] =>
  view.rankings.flatMap((ranking) => ranking.rows.map((row) => ({ ranking, row })))

export const scoreSheet: Maker = {
  kind: 'score-sheet',
  name: 'Bảng chấm điểm của đơn vị: tự chấm, kiểm tra, thẩm định, lý do',
  make: (material) => sheetsOf(material).map((sheet) => sheetPaper(material, sheet)),
}

function sheetPaper(material: Material, { ranking, row }: Sheet): Paper {
  return {
    kind: scoreSheet.kind,
    id: `${ranking.scoring}/${ranking.cycle}/${row.participant}`,
    landscape: true,
    letterhead: formHead(material, row.name),
    title: {
      name: 'BẢNG CHẤM ĐIỂM',
      subject: `${ranking.name} (${cycleName(material, ranking.cycle)})`,
    },
    body: [
      { kind: 'field', label: 'Đơn vị, cá nhân:', words: [bold(row.name)] },
      lineTable({ ranking, row }),
      { kind: 'paragraph', words: row.sum },
      { kind: 'paragraph', words: `Xếp loại: ${row.className ?? 'chưa đủ căn cứ'}.` },
      ...row.notes.map((note) => ({ kind: 'paragraph', mark: '-', words: note }) as const),
      { kind: 'signatures', signers: ranking.stages.map(({ name }) => byRole(name)) },
    ],
    source: sourceOf(material),
  }
}

function lineTable({ ranking, row }: Sheet): Block {
  const total = ranking.stages.map(
    ({ id }) => row.stages.find((one) => one.stage === id)?.total ?? null,
  )
  const sum: Row = {
    bold: true,
    cells: ['', 'Tổng điểm', shown(row.maximum), ...total.map(shown), ''],
  }
  return {
    kind: 'table',
    columns: [
      { title: 'Mã', mm: 14, align: 'center' },
      { title: 'Tiêu chí', mm: 80 },
      { title: 'Điểm tối đa', mm: 18, align: 'right' },
      ...ranking.stages.map(({ name }) => ({ title: name, mm: 20, align: 'right' }) as const),
      { title: 'Cách tính, lý do', mm: 90 },
    ],
    rows: [
      ...row.lines.map(({ criterion, name, maximum, stages, words: how, reason }) => ({
        cells: [
          criterion,
          name,
          shown(maximum),
          ...stages.map(shown),
          reasoned(howOnly(how, `${criterion} ${name}: `), reason),
        ],
      })),
      sum,
    ],
  }
}

/** The engine's sentence begins with the line's name, which has columns of its own here. */
function howOnly(sentence: string, lead: string): string {
  return sentence.startsWith(lead) ? sentence.slice(lead.length) : sentence
}

function reasoned(how: string, reason: string | undefined): Words {
  return reason === undefined ? how : words(how, ' ', bold(reason))
}

export const inspectionRecord: Maker = {
  kind: 'inspection-record',
  name: 'Biên bản kiểm tra của đơn vị',
  make: (material) => sheetsOf(material).map((sheet) => recordPaper(material, sheet)),
}

function recordPaper(material: Material, { ranking, row }: Sheet): Paper {
  const changed = row.lines.filter((line) => line.reason !== undefined)
  return {
    kind: inspectionRecord.kind,
    id: `${ranking.scoring}/${ranking.cycle}/${row.participant}`,
    letterhead: bodyHead(material, 'Đoàn kiểm tra', { sign: 'BB-ĐKT' }),
    title: {
      name: 'BIÊN BẢN KIỂM TRA',
      subject: `${ranking.name} (${cycleName(material, ranking.cycle)}) tại ${row.name}`,
    },
    body: [
      { kind: 'field', label: 'Thời gian:' },
      { kind: 'field', label: 'Địa điểm:' },
      { kind: 'field', label: 'Thành phần đoàn kiểm tra:' },
      { kind: 'field', label: 'Đại diện đơn vị được kiểm tra:' },
      { kind: 'heading', level: 1, number: 'I.', words: 'Kết quả đối chiếu' },
      ...ranking.stages.map(({ id, name }) => ({
        kind: 'paragraph' as const,
        mark: '-',
        words: `${name}: ${shown(row.stages.find((one) => one.stage === id)?.total ?? null)} điểm.`,
      })),
      { kind: 'paragraph', words: row.sum },
      { kind: 'heading', level: 1, number: 'II.', words: 'Tiêu chí thay đổi điểm và lý do' },
      ...(changed.length === 0
        ? [{ kind: 'paragraph', words: 'Không có tiêu chí nào thay đổi điểm.' } as const]
        : changed.map(({ criterion, name, reason = '' }) => ({
            kind: 'paragraph' as const,
            mark: '-',
            words: `${criterion} ${name}: ${reason}`,
          }))),
      { kind: 'heading', level: 1, number: 'III.', words: 'Giải trình của đơn vị' },
      ...explained(material, { ranking, row }),
      { kind: 'heading', level: 1, number: 'IV.', words: 'Kiến nghị' },
      { kind: 'dotted', fact: 'kiến nghị của đoàn kiểm tra', lines: 3 },
      {
        kind: 'signatures',
        signers: [byRole('Đại diện đơn vị'), byRole('Thư ký'), byRole('Trưởng đoàn kiểm tra')],
      },
    ],
    source: sourceOf(material),
  }
}

function explained({ records }: Material, { ranking, row }: Sheet): readonly Block[] {
  const asked = records.explanations.filter(
    (one) => one.participant === row.participant && one.cycle === ranking.cycle,
  )
  if (asked.length === 0) return [{ kind: 'paragraph', words: 'Không yêu cầu giải trình.' }]
  return asked.map(({ criterion, asked: on, answered, text, accepted }) => {
    const answer =
      answered === undefined
        ? 'đơn vị chưa trả lời'
        : `đơn vị trả lời ngày ${formatCivil(answered)}: ${text ?? ''}`
    const end = accepted === undefined ? '' : `; kết luận: ${accepted}`
    const said = `Tiêu chí ${criterion}: yêu cầu ngày ${formatCivil(on)}; ${answer}${end}.`
    return { kind: 'paragraph', mark: '-', words: said }
  })
}
