/** Rules of the plan in words people read: deadlines, quotas, what a place left open says. */
import { exact, formatCivil, formatExact, multiply, type WorkingDays, wordDeadline } from '#kernel'
import type { Award, DeadlineRule, Dossier } from '#rulebook/definition'
import { isOpen, type Open } from '#rulebook/words'

/** A place that the plan leaves open and nobody has answered. */
export function wordLeftOpen({ open }: Open): string {
  return `kế hoạch để ngỏ, chưa ai trả lời (câu hỏi ${open})`
}

/** The deadline by the plan's own preposition, with its last moment where a day is named. */
export function wordUntil(until: DeadlineRule | Open, isWorking: WorkingDays): string {
  if (isOpen(until)) return wordLeftOpen(until)
  if ('date' in until) return wordDeadline({ word: until.word, date: until.date }, isWorking)
  if ('yearly' in until) return `${until.word} ngày ${until.yearly} hằng năm`
  return `trong ${until.count} ${until.unit} kể từ sự kiện ${until.after}`
}

const BASES = {
  registered: 'số đăng ký',
  'in-scope': 'số thuộc đối tượng',
  excellent: 'số xếp loại xuất sắc',
  'meeting-standard': 'số đạt tiêu chuẩn',
} as const

/** `không quá 20% số đăng ký, ít nhất 1`. */
export function wordCeiling({ quota }: Pick<Award, 'quota'>): string {
  const { count, percent, floor, joint } = quota
  const parts = [
    ...(count === undefined ? [] : [`không quá ${count}`]),
    ...(percent === undefined
      ? []
      : [`không quá ${formatExact(multiply(percent, exact(100n)))}% ${wordBase(quota)}`]),
    ...(floor === undefined ? [] : [`ít nhất ${floor}`]),
    ...(quota['per-group'] ? ['tính riêng từng nhóm'] : []),
    ...(joint === undefined ? [] : [`chung số lượng ${joint}`]),
  ]
  return parts.length === 0 ? 'không giới hạn' : parts.join(', ')
}

function wordBase({ of }: Award['quota']): string {
  if (of === undefined) return ''
  if (typeof of === 'string') return BASES[of]
  return isOpen(of) ? `(${wordLeftOpen(of)})` : `số được tặng ${of.award}`
}

export function wordSets(sets: Dossier['sets']): string {
  if (isOpen(sets)) return wordLeftOpen(sets)
  const { total, originals } = sets
  const copies = sets['official-copies']
  const kinds = [
    ...(originals > 0 ? [`${originals} bản gốc`] : []),
    ...(copies > 0 ? [`${copies} bản chính`] : []),
  ]
  return `${total} bộ${kinds.length > 0 ? `, trong đó ${kinds.join(', ')}` : ''}`
}

/** `từ 1/1/2020 đến hết 31/12/2020`. */
export function wordSpan({
  from,
  to,
}: Readonly<{
  from: Parameters<typeof formatCivil>[0]
  to: Parameters<typeof formatCivil>[0]
}>): string {
  return `từ ${formatCivil(from)} đến hết ${formatCivil(to)}`
}
