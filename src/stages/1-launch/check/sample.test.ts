/**
 * A small campaign for the tests: complete, with nothing wrong and nothing left open. A test
 * changes the one thing it is about. Everybody and everything in it is invented.
 */
import { civil, weekday } from '#kernel'
import type { OrganisationRow, SuccessionRow } from '#registry'
import { Answers, Definition, Questions } from '#rulebook/definition'
import { check } from './check.ts'
import { wordPoint, wordProblem } from './check.vi.ts'
import type { CheckInput, CheckLaw, CheckRecords, OpenPoint } from './report.ts'

type Raw = Readonly<Record<string, unknown>>

const cited = { clause: 'III.1', words: 'theo quy định' }

/** The campaign's one award, with the given fields in place of its own. */
export function rawAward(fields: Raw = {}): Raw {
  return {
    id: 'giay-khen',
    name: 'Giấy khen',
    form: 'commendation',
    level: 'commune',
    authority: 'ubnd-xa',
    to: 'collective',
    participants: ['don-vi'],
    cycles: ['nam-2024'],
    quota: { count: 2, clause: 'III.2', words: 'không quá 02' },
    standard: [{ id: 'dang-ky', 'registered-in-time': true, ...cited }],
    order: ['diem'],
    vote: { council: 'hoi-dong', share: '80%', bound: 'at-least', of: 'all-members', ...cited },
    ...cited,
    ...fields,
  }
}

/** A second award, for individuals of the units that get the first. */
export function rawPersonalAward(fields: Raw = {}): Raw {
  const own = { id: 'giay-khen-ca-nhan', to: 'individual', participants: ['can-bo'] }
  return rawAward({ ...own, ...fields })
}

export function rawDossier(fields: Raw = {}): Raw {
  return {
    id: 'ho-so',
    awards: ['giay-khen'],
    items: [{ id: 'to-trinh', name: 'Tờ trình', kind: 'submission', ...cited }],
    sets: { total: 1, ...cited },
    to: 'ubnd-xa',
    until: { word: 'trước', date: '2024-12-31' },
    clause: 'III.3',
    words: 'gửi hồ sơ',
    ...fields,
  }
}

export const RAW_PLAN: Raw = {
  number: '01/KH-UBND',
  date: '2024-01-10',
  place: 'Xã Mẫu',
  issuer: 'ubnd-xa',
  signer: { name: 'Người Ký', post: 'Chủ tịch' },
  title: 'Phong trào mẫu',
}

export const RAW_YEAR: Raw = {
  id: 'nam-2024',
  kind: 'annual',
  name: 'Năm 2024',
  from: '2024-01-01',
  to: '2024-12-31',
}

const GROUP = { name: 'Các đơn vị', scope: { organisations: ['phong'] } }

const BASE: Raw = {
  thidua: 1,
  id: 'phong-trao-mau',
  title: 'Phong trào mẫu',
  host: 'ubnd-xa',
  'standing-agency': 'Văn phòng UBND xã',
  plan: RAW_PLAN,
  cycles: [RAW_YEAR],
  participants: [
    { id: 'don-vi', kind: 'collective', ...GROUP, clause: 'II.1.a', words: 'các đơn vị' },
    { id: 'can-bo', kind: 'individual', ...GROUP, clause: 'II.1.b', words: 'cán bộ' },
  ],
  registration: (['collective', 'individual'] as const).map((kind) => ({
    id: `dang-ky-${kind}`,
    for: kind,
    cycles: ['nam-2024'],
    until: { word: 'đến', date: '2024-02-28' },
    clause: 'II.2',
    words: 'đăng ký đến ngày 28/02/2024',
  })),
  scales: [
    {
      id: 'thang',
      name: 'Thang xếp loại',
      levels: [
        { id: 'tot', name: 'Tốt' },
        { id: 'kha', name: 'Khá' },
      ],
    },
  ],
  indicators: [
    { id: 'dung-han', kind: 'ratio', name: 'Đúng hạn', part: 'đúng hạn', whole: 'tổng số' },
    { id: 'diem', kind: 'number', name: 'Điểm', unit: 'điểm', max: '100' },
    { id: 'xep-loai', kind: 'class', name: 'Xếp loại', scale: 'thang' },
    { id: 'guong-mau', kind: 'attestation', name: 'Gương mẫu' },
  ],
  awards: [rawAward()],
  dossiers: [rawDossier()],
}

export function definitionOf(fields: Raw = {}): Definition {
  return Definition.parse({ ...BASE, ...fields })
}

/** A definition whose one award has this one condition as its standard. */
export function withCondition(condition: Raw): Raw {
  return { awards: [rawAward({ standard: [{ id: 'dieu-kien', ...cited, ...condition }] })] }
}

export function organisation(id: string, fields: Partial<OrganisationRow> = {}): OrganisationRow {
  const unset = { parent: undefined, from: undefined, to: undefined }
  const row = { id, name: `Cơ quan ${id}`, kind: 'phong', level: 'commune' as const }
  return { ...row, ...unset, group: undefined, head: undefined, ...fields }
}

export function recordsOf(
  organisations: readonly OrganisationRow[],
  successions: readonly SuccessionRow[] = [],
): CheckRecords {
  return { organisations, successions }
}

/** A law of weekends only: every level grants for ever and no instrument is known. */
export const PLAIN_LAW: CheckLaw = {
  isWorking: (day) => weekday(day) <= 5,
  instrument: () => undefined,
  levelEnd: () => undefined,
}

type Given = Omit<Partial<CheckInput>, 'definition' | 'questions' | 'answers'> &
  Readonly<{ questions?: readonly Raw[]; answers?: readonly Raw[] }>

export function reportOn(fields: Raw = {}, { questions, answers, ...given }: Given = {}) {
  return check({
    definition: definitionOf(fields),
    questions: Questions.parse(questions ?? []),
    answers: Answers.parse(answers ?? []),
    criteria: new Map([['bo-tieu-chi', { items: [{ id: 'tc-1' }] }]]),
    law: PLAIN_LAW,
    asOf: civil('2024-06-30'),
    ...given,
  })
}

/** The problems of a definition in words. */
export function problemsOf(fields: Raw, given: Given = {}): readonly string[] {
  return reportOn(fields, given).problems.map(wordProblem)
}

/** The open points with this code. */
export function pointsOf(code: string, fields: Raw, given: Given = {}): readonly OpenPoint[] {
  return reportOn(fields, given).questions.filter((point) => point.code === code)
}

/** The same in words. */
export function wordsOf(code: string, fields: Raw, given: Given = {}): readonly string[] {
  return pointsOf(code, fields, given).map(wordPoint)
}
