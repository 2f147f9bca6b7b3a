/** Days, votes, decisions and rows recorded twice, in Vietnamese. */
import { formatCivil, quoteVi } from '#kernel'
import { wordVoteRefusal } from '#selection'
import type { ActFact } from './record-problem.ts'
import type { LineOf, Words } from './sentence-parts.ts'

const ACT = {
  strike: 'đưa ra khỏi danh sách',
  refuse: 'không khen thưởng',
  return: 'trả lại hồ sơ',
  revoke: 'hủy quyết định',
  class: 'kết luận mức khác',
} as const

const PAPER = {
  minutes: 'phiên họp của hội đồng',
  submission: 'ngày gửi hồ sơ',
} as const

export function wordAct(fact: ActFact, found: string, lineOf: LineOf): Words {
  switch (fact.code) {
    case 'after-as-of':
      return {
        wrong: `ngày ${found} sau ngày tính ${formatCivil(fact.asOf)}, nên chưa được tính`,
        remedy: 'sửa ngày nếu ghi nhầm, hoặc chạy với --as-of muộn hơn',
      }
    case 'ends-before-start':
      return {
        wrong: `ngày kết thúc ${found} trước ngày bắt đầu ${formatCivil(fact.from)}`,
        remedy: 'ghi ngày kết thúc từ ngày bắt đầu trở đi, hoặc để trống nếu chưa kết thúc',
      }
    case 'votes-impossible':
      return {
        wrong: wordVoteRefusal(fact.refusal),
        remedy: 'đối chiếu với biên bản họp và biên bản kiểm phiếu',
      }
    case 'reason-missing':
      return {
        wrong: `${ACT[fact.act]} mà không ghi lý do`,
        remedy: 'ghi lý do vào cột reason',
      }
    case 'decided-before':
      return {
        wrong: `quyết định ngày ${found} trước ${PAPER[fact.what]} (${formatCivil(fact.on)})`,
        remedy: 'đối chiếu ngày ghi trên hai văn bản',
      }
    case 'class-of-nobody':
      return {
        wrong: `${classOf(found)}; thông báo chung lấy mức theo điểm`,
        remedy: 'ghi cột participant, hoặc để trống cột class',
      }
    case 'repeated':
      return repeated(fact, found, lineOf)
  }
}

function classOf(found: string): string {
  return `mức ${quoteVi(found)} không ghi cho ai nên không được dùng`
}

function repeated(
  { first, same, key }: Extract<ActFact, { code: 'repeated' }>,
  found: string,
  lineOf: LineOf,
): Words {
  const line = lineOf(first)
  const where = line === undefined ? 'một dòng trước' : `dòng ${line}`
  const columns = key.join(', ')
  if (same) {
    return { wrong: `lặp lại nội dung của ${where} (cùng ${columns})`, remedy: 'xóa dòng thừa' }
  }
  const here = found === '' ? 'ở đây để trống' : `ở đây ghi ${quoteVi(found)}`
  return {
    wrong: `${here}, khác với ${where} dù cùng ${columns}`,
    remedy: 'giữ dòng đúng, xóa dòng kia',
  }
}
