/**
 * A small campaign with its records for the tests: complete, with nothing wrong. A test puts other
 * rows in one table. Everybody and everything in it is invented.
 */
import { civil } from '#kernel'
import { CriteriaSet } from '#rulebook/criteria'
import { Definition } from '#rulebook/definition'
import { checkRecords } from './check-records.ts'
import { wordRecordProblem } from './ledger.vi.ts'
import type { RecordProblem } from './record-problem.ts'
import { type Records, TABLE_NAMES, TABLES, type TableName } from './records.ts'

type Raw = Readonly<Record<string, unknown>>
type Cells = Readonly<Record<string, string>>
export type Rows = { readonly [T in TableName]?: readonly Cells[] }

const cited = { clause: 'III.1', words: 'theo quy định' }
const named = (id: string): Raw => ({ id, name: `Tên ${id}`, ...cited })
const year = (id: string, on: string): Raw => ({
  ...{ id, kind: 'annual', name: `Năm ${on}` },
  ...{ from: `${on}-01-01`, to: `${on}-12-31` },
})

const GROUPS = [
  { ...named('don-vi'), kind: 'collective', scope: { organisations: ['phong'] } },
  { ...named('can-bo'), kind: 'individual', scope: { organisations: ['phong'] } },
]

const INDICATORS = [
  { id: 'dung-han', kind: 'ratio', name: 'Đúng hạn', part: 'hồ sơ đúng hạn', whole: 'tổng hồ sơ' },
  { id: 'chi-so', kind: 'number', name: 'Chỉ số', unit: 'điểm', max: '100' },
  { id: 'xep-loai', kind: 'class', name: 'Xếp loại', scale: 'thang' },
  { id: 'guong-mau', kind: 'attestation', name: 'Gương mẫu' },
]

const STANDARD = [
  {
    ...{ id: 'nhom', ...cited },
    any: [{ id: 'mot-phan', 'registered-in-time': true, ...cited }],
  },
]

const AWARD = {
  ...named('giay-khen'),
  ...{ form: 'commendation', level: 'commune', authority: 'ubnd-xa', to: 'collective' },
  ...{ participants: ['don-vi'], cycles: ['nam-2024'], standard: STANDARD },
  quota: { count: 2, ...cited },
}

const SCORING = {
  ...{ ...named('cham'), set: 'bo', for: { organisations: ['phong'] }, cycles: ['nam-2024'] },
  stages: [
    { id: 'self', name: 'Tự chấm', by: 'đơn vị' },
    { id: 'appraisal', name: 'Thẩm định', by: 'hội đồng' },
  ],
  class: 'xep-loai',
}

const BASE = {
  ...{ thidua: 1, id: 'mau', title: 'Phong trào mẫu', host: 'ubnd-xa' },
  'standing-agency': 'Văn phòng UBND xã',
  plan: {
    ...{ number: '01/KH-UBND', date: '2024-01-10', place: 'Xã Mẫu', issuer: 'ubnd-xa' },
    ...{ signer: { name: 'Người Ký', post: 'Chủ tịch' }, title: 'Phong trào mẫu' },
    events: [{ id: 'tong-ket', ...cited }],
  },
  cycles: [year('nam-2024', '2024'), year('nam-2025', '2025')],
  participants: GROUPS,
  scales: [{ id: 'thang', name: 'Thang', levels: [level('good', 'Tốt'), level('fair', 'Khá')] }],
  indicators: INDICATORS,
  scoring: [SCORING],
  awards: [AWARD],
  dossiers: [
    {
      ...{ id: 'ho-so', ...cited, awards: ['giay-khen'], to: 'ubnd-xa' },
      items: [{ ...named('to-trinh'), kind: 'submission' }],
      ...{ sets: { total: 1, ...cited }, until: { word: 'đến', date: '2024-12-31' } },
    },
  ],
}

function level(id: string, name: string): Raw {
  return { id, name }
}

export const SET = {
  ...{ id: 'bo', title: 'Bộ mẫu', for: 'collective', period: 'annual', na: 'remove' },
  ...{ sources: [{ name: 'Bộ mẫu' }], rounding: { order: 'none' }, totals: { main: 30 } },
  classes: {
    ...{ id: 'khung', title: 'Khung', sources: [{ name: 'Khung' }], by: 'points' },
    bands: [
      { class: 'good', name: 'Tốt', 'at-least': 20, gates: [{ id: 'du-viec', words: 'đủ việc' }] },
      { class: 'fair', name: 'Khá', 'less-than': 20 },
    ],
  },
  criteria: [
    {
      ...{ id: '1', name: 'Nhóm một', points: 25, rule: { kind: 'sum-of-children' } },
      children: [
        criterion('1.1', 10, { kind: 'discretionary' }),
        criterion('1.2', 15, { kind: 'linear-ratio', part: 'số xong', whole: 'số giao' }),
      ],
    },
    criterion('2', 3, {
      ...{ kind: 'level-choice', options: ['thường xuyên', 'không thường xuyên'].map(option) },
    }),
    criterion('3', 2, { kind: 'binary', condition: 'có kế hoạch', yes: 2, no: 0 }),
    {
      ...criterion('T', 2, { kind: 'penalty-fixed', points: '-0.5', per: 'case' }),
      section: 'penalty',
    },
  ],
}

function criterion(id: string, points: number, rule: Raw): Raw {
  return { id, name: `Tiêu chí ${id}`, points, rule }
}

function option(label: string, at: number): Raw {
  return { label, points: at === 0 ? 3 : 1 }
}

const phong = (id: string): Cells => ({
  ...{ id, name: `Phòng ${id}`, kind: 'phong', level: 'section', parent: 'ubnd-xa' },
})

export const REGISTER: Rows = {
  organisations: [
    { id: 'ubnd-xa', name: 'UBND xã', kind: 'ubnd', level: 'commune' },
    phong('phong-a'),
    phong('phong-b'),
  ],
  people: [
    { id: 'lo-van-an', name: 'Lò Văn An' },
    { id: 'vi-thi-be', name: 'Vi Thị Bé' },
  ],
  posts: [
    {
      ...{ person: 'lo-van-an', organisation: 'phong-a', title: 'Công chức', duty: 'staff' },
      ...{ direct: 'có', main: 'có', from: '2020-01-01' },
    },
  ],
}

export function definitionOf(fields: Raw = {}): Definition {
  return Definition.parse({ ...BASE, ...fields })
}

/**
 * Records of these rows; cells that are not given are empty, tables that are not given hold the
 * register or nothing.
 */
export function recordsOf(rows: Rows): Records {
  const given: Rows = { ...REGISTER, ...rows }
  const tables = TABLE_NAMES.map((table) => [table, (given[table] ?? []).map(parsed(table))])
  return Object.fromEntries(tables) as Records
}

function parsed(table: TableName): (cells: Cells) => unknown {
  const { shape } = TABLES[table]
  const blank = Object.fromEntries(Object.keys(shape).map((column) => [column, '']))
  return (cells) => TABLES[table].parse({ ...blank, ...cells })
}

export function problemsOf(rows: Rows, fields: Raw = {}): readonly RecordProblem[] {
  return checkRecords({
    definition: definitionOf(fields),
    records: recordsOf(rows),
    criteria: new Map([['bo', CriteriaSet.parse(SET)]]),
    asOf: civil('2024-12-31'),
  })
}

const MARK = { refused: '✗', warning: '!' } as const

/** '✗ measures 0 part: tử số ...', one a problem. */
export function wordsOf(rows: Rows, fields: Raw = {}): readonly string[] {
  return problemsOf(rows, fields).map(
    (one) =>
      `${MARK[one.severity]} ${one.table} ${one.row} ${one.column}: ${wordRecordProblem(one)}`,
  )
}

/** Severity, place and code of each problem: '✗ measures 0 part negative'. */
export function briefOf(rows: Rows, fields: Raw = {}): readonly string[] {
  return problemsOf(rows, fields).map(
    (one) => `${MARK[one.severity]} ${one.table} ${one.row} ${one.column} ${one.code}`,
  )
}
