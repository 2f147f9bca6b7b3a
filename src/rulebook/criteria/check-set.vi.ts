/** The problems of a criteria set in Vietnamese: the place, what was found, what would agree. */
import type { SetProblem, SetProblemKind } from './set-problem.ts'

type Words = (problem: SetProblem) => string

const WORDS: Readonly<Record<SetProblemKind, Words>> = {
  schema: (it) => it.found,
  yaml: (it) => `tệp YAML không đọc được: ${it.found}`,
  ambiguity: (it) => `văn bản chưa rõ: ${it.found}`,
  overlap: (it) => `hai mức chồng nhau (${it.found}); cần ${it.allowed}`,
  gap: (it) => `giữa hai mức có khoảng trống (${it.found}); cần ${it.allowed}`,
  'tier-order': (it) => `thứ tự các mức không đúng (${it.found}); cần ${it.allowed}`,
  'unknown-name': (it) => `công thức dùng tên chưa khai báo “${it.found}”; có: ${it.allowed}`,
  'bad-formula': (it) => `công thức sai cú pháp tại “${it.found}”; chỉ dùng ${it.allowed}`,
  'repeated-option': (it) => `mức “${it.found}” ghi nhiều lần`,
  'repeated-id': (it) => `mã tiêu chí “${it.found}” đã dùng tại ${it.allowed}`,
  'group-without-children': () => 'nhóm tiêu chí không có tiêu chí thành phần',
  'line-with-children': (it) =>
    `tiêu chí chấm bằng “${it.found}” không được có tiêu chí thành phần; dùng ${it.allowed}`,
  'section-changes': (it) =>
    `tiêu chí thành phần khác phần với nhóm (${it.found}); cần ${it.allowed}`,
  'level-missing': (it) => `nhánh “${it.found}” thiếu cấp đơn vị (${it.allowed})`,
  'repeated-level': (it) => `cấp đơn vị “${it.found}” có hai nhánh`,
  'na-contradiction': (it) =>
    `ghi chú quy đổi về ${it.found} điểm nhưng bảng ghi ${it.allowed} điểm; ` +
    'tiêu chí không áp dụng phải hỏi',
  'children-sum': (it) =>
    `các tiêu chí thành phần cộng lại ${it.found} điểm, bảng ghi ${it.allowed} điểm`,
  'branch-sum': (it) =>
    `nhánh theo cấp đơn vị tối đa ${it.found} điểm, nhóm ghi ${it.allowed} điểm`,
  'maximum-unreachable': (it) =>
    `điểm tối đa ghi ${it.found} nhưng cách chấm chỉ cho đến ${it.allowed}: không thể đạt`,
  'rule-above-maximum': (it) => `điểm tối đa ghi ${it.found} nhưng cách chấm cho đến ${it.allowed}`,
  'main-sum': (it) => `tổng điểm chính ghi ${it.found}, các tiêu chí cộng lại ${it.allowed}`,
  'bonus-above-ceiling': (it) =>
    `điểm thưởng cộng lại ${it.found}, mức trần ${it.allowed}: phần vượt không được tính`,
  'total-range': (it) => `tổng tối đa ghi ${it.found}, chỉ có thể đạt ${it.allowed}`,
  'vote-not-last': (it) => `bỏ phiếu phải là bước cuối khi phân định đồng điểm (${it.allowed})`,
  'class-without-edge': (it) => `mức xếp loại “${it.found}” không có ngưỡng điểm (${it.allowed})`,
  'repeated-class': (it) => `mức xếp loại “${it.found}” ghi nhiều lần`,
  'unknown-class': (it) => `không có mức xếp loại “${it.found}”; có: ${it.allowed}`,
  'no-lowest-class': (it) =>
    `dưới mức “${it.found}” không có mức nào: điểm thấp hơn không được xếp loại`,
}

/** What is wrong, without the place: for messages that name file and line themselves. */
export function wordSetCause(problem: SetProblem): string {
  return WORDS[problem.what](problem)
}

/** 'Lỗi, dòng 12, criteria[0].points: ...' or 'Điểm chưa ổn trong văn bản, ...'. */
export function wordSetProblem(problem: SetProblem): string {
  const head = problem.severity === 'error' ? 'Lỗi' : 'Điểm chưa ổn của văn bản'
  const line = problem.line === undefined ? '' : `, dòng ${problem.line}`
  return `${head}${line}, ${problem.path}: ${WORDS[problem.what](problem)}`
}
