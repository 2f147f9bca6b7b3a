/** What is wrong, in Vietnamese, and the remedy where the list of alternatives does not say it. */
import { listVi } from '#kernel'
import type { IndicatorKind, ProblemFact, Referent } from './problem.ts'

const REFERENT: Readonly<Record<Referent, string>> = {
  award: 'hình thức khen thưởng',
  condition: 'điều kiện',
  covered: 'hình thức khen thưởng, hồ sơ hay mục kế hoạch',
  'criteria-set': 'bộ tiêu chí',
  cycle: 'năm, giai đoạn thi đua',
  dossier: 'hồ sơ',
  event: 'sự kiện',
  group: 'nhóm đối tượng thi đua',
  indicator: 'chỉ số, kết luận (indicators)',
  item: 'giấy tờ của hồ sơ',
  'legal-basis': 'căn cứ',
  level: 'mức của thang xếp loại',
  'open-code': 'loại điểm bỏ ngỏ',
  'order-key': 'khóa xếp thứ tự (score, vote hoặc một chỉ số)',
  organisation: 'cơ quan, đơn vị',
  'organisation-kind': 'loại cơ quan, đơn vị trong organisations.csv',
  question: 'câu hỏi trong open-questions.yaml',
  registration: 'mục đăng ký thi đua',
  scale: 'thang xếp loại',
  scoring: 'mục chấm điểm',
  stage: 'bước chấm điểm',
  supplement: 'văn bản bổ sung',
  'tie-key': 'khóa phân định khi bằng điểm (tiêu chí, chỉ số hoặc vote)',
}

const INDICATOR: Readonly<Record<IndicatorKind, string>> = {
  ratio: 'tỷ lệ (ratio)',
  number: 'một số (number)',
  class: 'xếp loại (class)',
  attestation: 'xác nhận (attestation)',
}

const SHARE = {
  quota: 'tỷ lệ số lượng khen thưởng',
  vote: 'tỷ lệ phiếu',
  quorum: 'tỷ lệ thành viên phải có mặt',
  reserve: 'tỷ lệ dành riêng',
} as const

const CIRCLE = {
  quota: 'số lượng tính theo nhau thành vòng',
  'from-units': 'đơn vị của hình thức này xét theo hình thức kia thành vòng',
  organisation: 'cơ quan trực thuộc nhau thành vòng',
} as const

const KIND_OF_PARTICIPANT = {
  group: 'nhóm đối tượng',
  units: 'hình thức khen thưởng của đơn vị',
  lower: 'hình thức thấp hơn',
} as const

/** The fact as a clause of a sentence; `found` is what was written, in quotation marks. */
export function wordFact(fact: ProblemFact, found: string): string {
  switch (fact.code) {
    case 'unknown-id':
      return `không có ${REFERENT[fact.of]} nào mang mã ${found}`
    case 'duplicate-id':
      return (
        `mã ${found} đã dùng cho một ${REFERENT[fact.of]} khác; mỗi mã chỉ dùng một lần, ` +
        'hãy đổi một trong hai'
      )
    case 'wrong-indicator':
      return (
        `chỉ số ${found} ghi dưới dạng ${INDICATOR[fact.is]}, ` +
        `chỗ này cần ${wordKinds(fact.needs)}`
      )
    case 'wrong-participant-kind': {
      const needs = fact.needs === 'individual' ? 'cá nhân' : 'tập thể'
      return `${KIND_OF_PARTICIPANT[fact.of]} ${found} không phải của ${needs}`
    }
    case 'circle':
      return `${CIRCLE[fact.of]}: ${fact.through.join(' → ')}; hãy bỏ một mắt`
    case 'joint-alone':
      return (
        `số lượng chung ${found} chỉ có một hình thức khen thưởng dùng; ` +
        'số lượng chung phải có từ hai hình thức trở lên'
      )
    case 'joint-differs':
      return (
        `số lượng chung “${fact.joint}” ghi ở đây là ${found}, ` +
        `khác với hình thức “${fact.with}”; hãy ghi thống nhất`
      )
    case 'score-ambiguous':
      return (
        `khóa ${found} chưa nói theo điểm của mục chấm điểm nào, vì ${listVi(fact.scorings)} ` +
        'cùng chấm một đối tượng'
      )
    default:
      return wordRange(fact, found)
  }
}

type RangeFact = Exclude<
  ProblemFact,
  {
    code:
      | 'unknown-id'
      | 'duplicate-id'
      | 'wrong-indicator'
      | 'wrong-participant-kind'
      | 'circle'
      | 'joint-alone'
      | 'joint-differs'
      | 'score-ambiguous'
  }
>

/** Dates and numbers outside what they may be. */
function wordRange(fact: RangeFact, found: string): string {
  switch (fact.code) {
    case 'ends-before-start':
      return (
        `ngày kết thúc ${found} trước ngày bắt đầu; ` +
        'hãy ghi ngày kết thúc từ ngày bắt đầu trở đi'
      )
    case 'year-not-annual':
      return (
        `${found} không phải là năm (kind: annual) ` +
        `nên không thuộc các năm của giai đoạn “${fact.period}”`
      )
    case 'years-of-a-year':
      return `một năm không gồm các năm khác (${found}); hãy bỏ mục years hoặc ghi kind: period`
    case 'year-outside-period':
      return (
        `năm ${found} không nằm trọn trong giai đoạn “${fact.period}”; ` +
        'hãy sửa ngày của năm hoặc của giai đoạn'
      )
    case 'years-overlap':
      return `năm ${found} chồng lên năm “${fact.other}”; hãy sửa ngày để hai năm nối tiếp nhau`
    case 'share-out-of-range':
      return `${SHARE[fact.of]} là ${found}; cần lớn hơn 0% và không quá 100%`
    case 'floor-above-count':
      return (
        `mức ít nhất ${found} lớn hơn số lượng tối đa ${fact.count}; ` +
        `hãy ghi không quá ${fact.count}`
      )
    case 'quota-empty':
      return 'số lượng khen thưởng để trống; hãy ghi count (số) hoặc percent (tỷ lệ)'
    case 'bound-unreachable':
      return `ngưỡng ${fact.bound} là ${found}, không ai đạt được vì giới hạn là ${fact.limit}`
    case 'no-such-day':
      return `không có ngày ${found} trong năm; hãy ghi ngày/tháng có thật, ví dụ 30/12`
    case 'outside-parent':
      return (
        `“${fact.child}” có thời gian hoạt động (${found}) ngoài thời gian của cơ quan cấp trên ` +
        `“${fact.parent}”; hãy sửa ngày hoặc ghi cơ quan cấp trên mới`
      )
    case 'rows-overlap':
      return (
        `mã “${fact.of}” có hai dòng cùng hiệu lực (${found} và “${fact.with}”); ` +
        'mỗi ngày một đơn vị chỉ có một dòng, hãy sửa from, to để các dòng nối tiếp nhau ' +
        'hoặc đổi một trong hai mã'
      )
  }
}

function wordKinds(kinds: readonly IndicatorKind[]): string {
  return listVi(kinds.map((kind) => INDICATOR[kind])).replace(' và ', ' hoặc ')
}
