/** Why a line is not entered in the book, with the neighbours it contradicts, and what to do. */
import { formatCivil } from '#kernel'
import type { OrderRefusal } from './book-order.ts'
import { paperNumber } from './issued-paper.ts'

/** The field that is concerned, and the sentence. */
export function wordOrderRefusal(
  refusal: OrderRefusal,
): Readonly<{ field: string; message: string }> {
  switch (refusal.why) {
    case 'no-number':
      return { field: 'number', message: 'Số văn bản bắt đầu từ 01' }
    case 'taken':
      return {
        field: 'number',
        message:
          `Số ${paperNumber(refusal.by)} ngày ${formatCivil(refusal.by.dated)} đã có trong sổ. ` +
          'Hãy kiểm tra lại số; nếu dòng cũ ghi sai, mở dòng đó để thay bằng dòng đúng.',
      }
    case 'later-than-today':
      return {
        field: 'dated',
        message: `Ngày văn bản không thể sau hôm nay (${formatCivil(refusal.today)})`,
      }
    case 'other-year':
      return { field: 'dated', message: `Sổ này của năm ${refusal.year}; hãy chọn đúng sổ của năm` }
    case 'before-previous':
      return {
        field: 'dated',
        message: `Số đứng trước là ${lineOf(refusal)}; số sau không thể có ngày sớm hơn.`,
      }
    case 'after-next':
      return {
        field: 'dated',
        message: `Số đứng sau là ${lineOf(refusal)}; số trước không thể có ngày muộn hơn.`,
      }
  }
}

type Between = Extract<OrderRefusal, { neighbour: unknown }>

function lineOf({ neighbour }: Between): string {
  return `${paperNumber(neighbour)} ngày ${formatCivil(neighbour.dated)}`
}
