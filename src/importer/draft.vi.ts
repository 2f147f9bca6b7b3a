/**
 * A draft in words people read (bản đọc được): every value, its place, how sure; what was not
 * used.
 */
import { formatCivil, readCivil } from '#kernel'
import type { AwardRead } from './awards.ts'
import type { CitedPaper } from './bases.ts'
import type { Due } from './deadlines.ts'
import type { DossierSets } from './dossier.ts'
import type { Draft, ReadPlan } from './draft.ts'
import type { Found, Sureness } from './found.ts'
import type { Period } from './period.ts'
import type { Threshold } from './thresholds.ts'
import type { FileTrouble } from './trouble.ts'

export const TROUBLE: Readonly<Record<FileTrouble, string>> = {
  empty: 'Tệp rỗng.',
  'unknown-type': 'Không nhận ra loại tệp. Dùng .docx, .doc, .pdf có chữ, hoặc .txt.',
  broken: 'Tệp hỏng, không đọc được. Mở bằng Word rồi lưu lại, hoặc dán chữ vào tệp .txt.',
  bomb: 'Tệp giải nén ra quá lớn so với một kế hoạch; không đọc.',
  'no-text': 'Tệp không có chữ (có lẽ là bản quét). Nhận dạng chữ trước, rồi nhập lại.',
  'too-long': 'Tệp quá dài hoặc đọc quá lâu so với một kế hoạch.',
  'needs-libreoffice': 'Tệp .doc cần LibreOffice để đọc. Lưu lại thành .docx rồi nhập.',
}

const SURE: Readonly<Record<Sureness, string>> = { sure: '✓', likely: '~', guess: '?' }

/** The draft, line by line. */
export function wordDraft({ draft, unused }: ReadPlan): string {
  const parts = [
    '✓ chắc chắn   ~ có lẽ đúng   ? phải xem lại. Mọi mục đều chờ người xác nhận.',
    ...head(draft),
    ...section('Căn cứ', draft.bases, wordPaper),
    ...section('Đối tượng', draft.participants, ({ kind, name }) => `${KIND[kind]}: ${name}`),
    ...section('Thời gian', draft.periods, wordPeriod),
    ...section('Thời hạn', draft.deadlines, wordDue),
    ...section('Khen thưởng', draft.awards, wordAward),
    ...section('Mức phải đạt', draft.thresholds, wordThreshold),
    ...section('Hồ sơ', draft.dossierItems, ({ name }) => name),
    ...section('Số bộ hồ sơ', draft.dossierSets, wordSets),
    ...section('Nơi nhận', draft.recipients, (name) => name),
    ...draft.faults.map(
      ({ code, label, node }) =>
        `! ${code === 'doubled' ? 'Số mục in hai lần' : 'Thiếu số mục'}: ${label} (gần ` +
        `mục ${node.clause})`,
    ),
    `Không dùng tới: ${unused.length} dòng.`,
  ]
  return `${parts.join('\n')}\n`
}

const KIND = { collective: 'tập thể', individual: 'cá nhân' } as const

function head(draft: Draft): readonly string[] {
  const { signer } = draft
  return [
    ...one('Loại', draft.kind),
    ...one('Số', draft.number),
    ...one('Ngày', draft.date, day),
    ...one('Nơi', draft.place),
    ...one('Cơ quan', draft.issuer),
    ...one('Tên', draft.title),
    ...one('Người ký', signer, ({ name, post }) => `${name ?? '(không đọc được)'}, ${post}`),
    ...one('Chủ đề', draft.theme),
    ...one('Khẩu hiệu', draft.slogan),
    ...one('Kinh phí', draft.funding),
  ]
}

function one<T>(label: string, found: Found<T> | undefined, word: (value: T) => string = String) {
  return found
    ? [`${label}: ${word(found.value)}  ${mark(found)}`]
    : [`${label}: kế hoạch không nêu, hoặc không đọc được`]
}

function section<T>(title: string, list: readonly Found<T>[], word: (value: T) => string) {
  return list.length === 0
    ? []
    : [
        '',
        `${title} (${list.length})`,
        ...list.map((found) => `  ${word(found.value)}  ${mark(found)}`),
      ]
}

function mark({ place, sureness }: Found<unknown>): string {
  const clause = place.clause === '' ? '' : `mục ${place.clause}, `
  return `[${SURE[sureness]} ${clause}trang ${place.page}, dòng ${place.line}]`
}

function day(text: string): string {
  const date = readCivil(text)
  return date ? formatCivil(date) : text
}

function wordPaper({ kind, number, date, issuer }: CitedPaper): string {
  return [kind, number, date && `ngày ${day(date)}`, issuer && `của ${issuer}`]
    .filter((it) => it)
    .join(' ')
}

function wordPeriod({ from, to, endEvent, round }: Period): string {
  return [round, from && `từ ${day(from)}`, to && `đến ${day(to)}`, endEvent]
    .filter((it) => it)
    .join(' ')
}

const OF = {
  registration: 'đăng ký',
  submission: 'gửi hồ sơ, báo cáo',
  other: 'việc khác',
} as const

function wordDue({ of, word, date, yearly, to }: Due): string {
  const when = date ? day(date) : `${yearly} hằng năm`
  return `${OF[of]}: ${word} ${when}${to ? `, gửi ${to}` : ''}`
}

function wordAward({ form, authority, recipient, cycles, quota }: AwardRead): string {
  const limit =
    quota &&
    `${quota.bound === 'max' ? 'không quá ' : ''}${quota.value}` +
      `${quota.unit === 'percent' ? '%' : ''}`
  const names = [
    form?.name ?? 'hình thức không nêu',
    authority && `của ${authority}`,
    recipient && KIND[recipient],
  ]
  const cycle = cycles.map((it) => (it === 'annual' ? 'hằng năm' : 'giai đoạn')).join(', ')
  return [
    ...names,
    cycle,
    limit ?? 'không nêu số lượng',
    quota?.per,
    quota?.floor && `ít nhất ${quota.floor}`,
  ]
    .filter((it) => it)
    .join('; ')
}

function wordThreshold({ op, value, unit, subject }: Threshold): string {
  return `${subject}: ${op} ${value} ${unit}`
}

function wordSets({ total, originals, officialCopies, to }: DossierSets): string {
  return [
    `${total} bộ`,
    originals && `${originals} bản gốc`,
    officialCopies && `${officialCopies} bản chính`,
    to && `gửi ${to}`,
  ]
    .filter((it) => it)
    .join(', ')
}
