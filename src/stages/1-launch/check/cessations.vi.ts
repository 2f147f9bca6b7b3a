/** Bodies that cease before they are needed, in Vietnamese, with the successors that the records know. */
import { formatCivil, listVi, quoteVi } from '#kernel'
import type { CessationFact } from './cessations.ts'
import type { Wording } from './silences.vi.ts'

const NEED: Readonly<Record<CessationFact['code'], string>> = {
  'authority-ceased': 'việc quyết định khen thưởng',
  'receiver-ceased': 'việc nhận hồ sơ',
  'event-place-ceased': 'sự kiện nêu trong kế hoạch',
  'host-ceased': 'phong trào do cơ quan này phát động',
}

const MEANWHILE: Readonly<Record<CessationFact['code'], string>> = {
  'authority-ceased':
    'dừng bước quyết định khen thưởng cho đến khi cơ quan thường trực ghi cơ quan kế thừa thẩm quyền kèm căn cứ pháp lý; không tự thay cơ quan nào',
  'receiver-ceased':
    'hồ sơ đến hạn sau ngày đó chưa có nơi nhận cho đến khi cơ quan thường trực ghi nơi nhận mới kèm căn cứ',
  'event-place-ceased':
    'sự kiện chưa diễn ra được; thời hạn tính từ sự kiện này phải chờ đến khi ghi sự kiện thay thế',
  'host-ceased':
    'các bước sau ngày đó chờ ghi cơ quan kế thừa; hồ sơ, kết quả đã có được giữ nguyên',
}

export function wordCessation(fact: CessationFact): Wording {
  return {
    open: `${wordEnd(fact)}, trong khi ${wordNeed(fact)}${wordSuccessors(fact)}`,
    meanwhile: MEANWHILE[fact.code],
  }
}

function wordEnd({ body, last, statement }: CessationFact): string {
  const why = statement === undefined ? '' : ` (${statement.replace(/\.$/, '')})`
  return `${quoteVi(body)} chấm dứt hoạt động sau ngày ${formatCivil(last)}${why}`
}

function wordNeed({ code, cycles, needed }: CessationFact): string {
  return `${NEED[code]} (${listVi(cycles)}) cần đến ngày ${formatCivil(needed)}`
}

function wordSuccessors({ successors, proposed = [] }: CessationFact): string {
  if (successors.length === 0) {
    const offer = proposed.length > 0 ? `; có thể đề xuất: ${listVi(proposed)}` : ''
    return `; chưa ghi nhận cơ quan kế thừa${offer}`
  }
  const named = successors.map(
    ({ name, on, basis }) => `${quoteVi(name)} từ ngày ${formatCivil(on)} theo ${basis}`,
  )
  return `; cơ quan kế thừa ghi nhận được: ${listVi(named)}`
}
