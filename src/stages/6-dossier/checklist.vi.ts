/** The checklist of a dossier in Vietnamese: papers and gaps, the last moment, the receiver. */
import { formatCivil, listVi, quoteVi, unreachable, type WorkingDays } from '#kernel'
import { wordAuthorityBlock } from '#selection'
import type { Checklist } from './checklist.ts'
import { wordDossierDeadline } from './deadline.vi.ts'
import type { ItemFact, ItemProblem } from './item.ts'
import type { SendingProblem, Timeliness } from './sending.ts'

export const CHECKLIST_WORDS: Readonly<Record<Checklist['state'], string>> = {
  complete: 'hồ sơ đầy đủ',
  incomplete: 'hồ sơ chưa đầy đủ',
  late: 'hồ sơ quá hạn',
  unsettled: 'hồ sơ chờ làm rõ quy định của kế hoạch',
  blocked: 'chưa có nơi tiếp nhận hồ sơ',
}

/** The whole checklist, line by line. */
export function wordChecklist(found: Checklist, isWorking: WorkingDays): readonly string[] {
  const { sending, receiver } = found
  return [
    `Kết quả kiểm tra: ${CHECKLIST_WORDS[found.state]}`,
    `Thời hạn: ${wordDossierDeadline(found.deadline, isWorking)}`,
    wordSets(found),
    ...found.items.map(wordItem),
    ...sending.timeliness.map((it) => wordTimeliness(it, sending.timeliness.length > 1)),
    ...(sending.awaiting ? [wordAwaiting(sending.awaiting)] : []),
    ...sending.problems.map(wordSendingProblem),
    ...(receiver.block ? [wordAuthorityBlock(receiver.block)] : []),
  ]
}

function wordSets({ sets, setsQuestion }: Checklist): string {
  if (!sets) {
    return `Số bộ hồ sơ: kế hoạch chưa quy định; chờ trả lời câu hỏi ${quoteVi(setsQuestion ?? '')}`
  }
  const parts = [
    ...(sets.originals > 0 ? [`${sets.originals} bản gốc`] : []),
    ...(sets.officialCopies > 0 ? [`${sets.officialCopies} bản chính`] : []),
  ]
  return `Số bộ hồ sơ: ${sets.total}${parts.length > 0 ? `, trong đó ${listVi(parts)}` : ''}`
}

/** One paper: there, or what it lacks. */
export function wordItem({ name, problems }: ItemFact): string {
  return `${name}: ${problems.length === 0 ? 'đủ' : problems.map(wordItemProblem).join('; ')}`
}

function wordItemProblem(it: ItemProblem): string {
  switch (it.problem) {
    case 'missing':
      return 'còn thiếu'
    case 'not-counted':
      return 'đã nhận nhưng chưa ghi số bản'
    case 'too-few-sets':
      return `mới có ${it.received}/${it.required} bộ`
    case 'too-few-originals':
      return `mới có ${it.received}/${it.required} bản gốc`
    case 'too-few-official-copies':
      return `mới có ${it.received}/${it.required} bản chính`
    case 'not-confirmed': {
      const found = it.found ? ` (đang có xác nhận của ${it.found})` : ''
      return `chưa có xác nhận của một trong các nơi: ${it.by.join(', ')}${found}`
    }
    default:
      return unreachable(it)
  }
}

const BY = { sending: 'ngày gửi', receipt: 'ngày nhận' } as const

/** In time or late, and by which day it was counted. */
export function wordTimeliness({ by, day, state }: Timeliness, isReading: boolean): string {
  const head = isReading ? `Nếu tính theo ${BY[by]}: ` : `Tính theo ${BY[by]}: `
  const on = day ? ` (${formatCivil(day)})` : ''
  switch (state) {
    case 'in-time':
      return `${head}đúng hạn${on}`
    case 'late':
      return `${head}quá hạn${on}`
    case 'not-yet':
      return `${head}chưa nộp, còn trong hạn`
    case 'overdue':
      return `${head}chưa nộp, đã quá hạn`
    case 'no-date':
      return `${head}chưa xác định được thời hạn${on}`
    default:
      return unreachable(state)
  }
}

function wordAwaiting({ returned, by }: NonNullable<Checklist['sending']['awaiting']>): string {
  const until = by ? `, bổ sung đến hết ngày ${formatCivil(by)}` : ''
  return `Đã trả lại ngày ${formatCivil(returned)}${until}`
}

function wordSendingProblem(it: SendingProblem): string {
  switch (it.problem) {
    case 'returned-more-than-once':
      return `Hồ sơ bị trả lại ${it.times} lần; chỉ được yêu cầu bổ sung một lần`
    case 'returned-without-reason':
      return 'Trả lại hồ sơ nhưng không ghi lý do'
    case 'returned-without-period':
      return 'Trả lại hồ sơ nhưng không ghi thời hạn bổ sung'
    case 'supplement-late':
      return `Bổ sung ngày ${formatCivil(it.on)}, sau thời hạn ${formatCivil(it.by)}`
    case 'supplement-overdue':
      return `Đã quá thời hạn bổ sung ${formatCivil(it.by)}`
    case 'dates-out-of-order':
      return wordDisorder(formatCivil(it.first), formatCivil(it.next))
    default:
      return unreachable(it)
  }
}

function wordDisorder(first: string, next: string): string {
  return `Ngày ghi không theo thứ tự: bước sau ghi ngày ${next}, trước ngày ${first} của bước trước`
}
