/**
 * A draft in words people read (bản đọc được): every value, its place, how sure; what was not
 * used.
 */
import { sumFaultsOf } from './criteria/criteria-sums.ts'
import type { Draft, ReadPlan } from './draft.ts'
import type { Found, Sureness } from './text/found.ts'
import type { FileTrouble } from './text/trouble.ts'
import {
  KIND,
  wordAward,
  wordCriterion,
  wordDay,
  wordDue,
  wordEvent,
  wordLineRule,
  wordPaper,
  wordPeriod,
  wordScope,
  wordSets,
  wordSumFault,
  wordThreshold,
  wordTotal,
} from './value-words.vi.ts'

export const TROUBLE: Readonly<Record<FileTrouble, string>> = {
  empty: 'Tệp rỗng.',
  'unknown-type': 'Không nhận ra loại tệp. Dùng .docx, .doc, .pdf có chữ, hoặc .txt.',
  broken: 'Tệp hỏng, không đọc được. Mở bằng Word rồi lưu lại, hoặc dán chữ vào tệp .txt.',
  bomb: 'Tệp giải nén ra quá lớn so với một kế hoạch; không đọc.',
  'no-text': 'Tệp không có chữ (có lẽ là bản quét). Nhận dạng chữ trước, rồi nhập lại.',
  'too-long': 'Tệp quá dài hoặc đọc quá lâu so với một kế hoạch.',
  busy: 'Máy đang đọc nhiều kế hoạch khác. Thử lại sau ít phút.',
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
    ...section('Việc chờ một sự kiện', draft.openEvents, wordEvent),
    ...section('Khen thưởng', draft.awards, wordAward),
    ...section('Điều kiện khác', draft.conditions, ({ words }) => words),
    ...section('Mức phải đạt', draft.thresholds, wordThreshold),
    ...section('Bảng điểm', draft.criteria, wordCriterion),
    ...section('Tổng điểm', draft.scoreTotals, wordTotal),
    ...section('Cách chấm từng dòng', draft.lineRules, wordLineRule),
    ...section('Bảng điểm chấm ai', draft.tableScopes, wordScope),
    ...section('Hồ sơ', draft.dossierItems, ({ name }) => name),
    ...section('Số bộ hồ sơ', draft.dossierSets, wordSets),
    ...section('Nơi nhận', draft.recipients, (name) => name),
    ...draft.faults.map(
      ({ code, label, node }) =>
        `! ${code === 'doubled' ? 'Số mục in hai lần' : 'Thiếu số mục'}: ${label} (gần ` +
        `mục ${node.clause})`,
    ),
    ...sumFaultsOf(draft).map((one) => `! Điểm cộng không khớp: ${wordSumFault(one)}`),
    `Không dùng tới: ${unused.length} dòng.`,
  ]
  return `${parts.join('\n')}\n`
}

function head(draft: Draft): readonly string[] {
  const { signer } = draft
  return [
    ...one('Loại', draft.kind),
    ...one('Số', draft.number),
    ...one('Ngày', draft.date, wordDay),
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
