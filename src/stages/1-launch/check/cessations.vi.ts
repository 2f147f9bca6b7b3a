/**
 * Bodies that cease before they are needed, in Vietnamese, with the successors that the records
 * know and the one that the standing agency recorded.
 */
import { formatCivil, listVi, quoteVi } from '#kernel'
import type { CessationFact } from './open-fact.ts'
import type { Wording } from './silences.vi.ts'

const MEANWHILE: Readonly<Record<CessationFact['code'], string>> = {
  'authority-ceased':
    'dừng bước quyết định khen thưởng cho đến khi cơ quan thường trực ghi cơ quan kế thừa ' +
    'thẩm quyền kèm căn cứ pháp lý; không tự thay cơ quan nào',
  'receiver-ceased':
    'hồ sơ đến hạn sau ngày đó chưa có nơi nhận cho đến khi cơ quan thường trực ghi nơi nhận ' +
    'mới kèm căn cứ',
  'event-place-ceased':
    'sự kiện chưa diễn ra được; thời hạn tính từ sự kiện này phải chờ đến khi ghi sự kiện thay thế',
  'host-ceased':
    'các bước sau ngày đó chờ ghi cơ quan kế thừa; hồ sơ, kết quả đã có được giữ nguyên',
}

export function wordCessation(fact: CessationFact): Wording {
  return { open: wordBody([fact]), meanwhile: MEANWHILE[fact.code] }
}

/** Each body once, with everything the plan still needs it for; a clause without a full stop. */
export function wordBodies(facts: readonly CessationFact[]): readonly string[] {
  return [...Map.groupBy(facts, (fact) => `${fact.last} ${fact.body}`).values()].map(wordBody)
}

function wordBody(facts: readonly CessationFact[]): string {
  const [first] = facts
  if (!first) return ''
  const successors = first.recorded ? '' : wordSuccessors(first)
  return `${wordEnd(first)}, trong khi ${listVi(facts.map(wordNeed))}${successors}`
}

/** How the standing agency settled it; undefined while it did not. */
export function wordRecorded({ recorded }: CessationFact): string | undefined {
  if (!recorded) return undefined
  return `Đã ghi cơ quan kế thừa: ${quoteVi(recorded.name)} (căn cứ: ${recorded.basis}).`
}

function wordEnd({ body, last, statement }: CessationFact): string {
  const why = statement === undefined ? '' : ` (${lowered(statement.replace(/\.$/, ''))})`
  return `${quoteVi(body)} chấm dứt hoạt động sau ngày ${formatCivil(last)}${why}`
}

function wordNeed({ code, cycles, needed }: CessationFact): string {
  const until = `đến ngày ${formatCivil(needed)}`
  const during = listVi(cycles.map(lowered))
  switch (code) {
    case 'authority-ceased':
      return `cơ quan này còn phải quyết định khen thưởng của ${during}, ${until}`
    case 'receiver-ceased':
      return `cơ quan này còn phải nhận hồ sơ của ${during}, ${until}`
    case 'event-place-ceased':
      return `sự kiện nói trên còn cần cơ quan này ${until}`
    case 'host-ceased':
      return `phong trào do cơ quan này tổ chức còn kéo dài ${until}`
  }
}

function wordSuccessors({ successors, proposed = [] }: CessationFact): string {
  if (successors.length === 0) {
    const offer = proposed.length > 0 ? `; có thể đề xuất: ${listVi(proposed)}` : ''
    return `; chưa ghi nhận cơ quan kế thừa${offer}`
  }
  const named = successors.map(
    ({ name, on, basis }) => `${quoteVi(name)} từ ngày ${formatCivil(on)} theo ${basis}`,
  )
  return `; cơ quan có thể kế thừa theo dữ liệu tổ chức: ${listVi(named)}`
}

/** Inside a sentence; an abbreviation keeps its capitals. */
function lowered(text: string): string {
  const second = text.slice(1, 2)
  const isWord = second === second.toLowerCase()
  return isWord ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text
}
