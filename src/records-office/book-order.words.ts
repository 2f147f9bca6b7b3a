/** Why a line is not entered in the book, with the neighbours it contradicts, and what to do. */
import { catalogue, type Lang } from '#design'
import { formatCivil } from '#kernel'
import type { OrderRefusal } from './book-order.ts'
import { paperNumber } from './issued-paper.ts'

type Paper = Extract<OrderRefusal, { neighbour: unknown }>['neighbour']

/** '12/QĐ-UBND ngày 30/12/2020'; `of` is the word between. */
function lineOf(paper: Paper, of: string): string {
  return `${paperNumber(paper)} ${of} ${formatCivil(paper.dated)}`
}

const words = catalogue(
  {
    'no-number': 'Số văn bản bắt đầu từ 01',
    taken: (paper: Paper) =>
      `Số ${lineOf(paper, 'ngày')} đã có trong sổ. Hãy kiểm tra lại số; nếu dòng cũ ghi sai, ` +
      'mở dòng đó để thay bằng dòng đúng.',
    'later-than-today': (today: string) => `Ngày văn bản không thể sau hôm nay (${today})`,
    'other-year': (year: number) => `Sổ này của năm ${year}; hãy chọn đúng sổ của năm`,
    'before-previous': (paper: Paper) =>
      `Số đứng trước là ${lineOf(paper, 'ngày')}; số sau không thể có ngày sớm hơn.`,
    'after-next': (paper: Paper) =>
      `Số đứng sau là ${lineOf(paper, 'ngày')}; số trước không thể có ngày muộn hơn.`,
  },
  {
    'no-number': 'Papers are numbered from 01',
    taken: (paper) =>
      `Number ${lineOf(paper, 'of')} is in the book already. Look at the number again; where the ` +
      'old line is wrong, open it to put the right one in its place.',
    'later-than-today': (today) => `The day of the paper cannot be after today (${today})`,
    'other-year': (year) => `This is the book of ${year}; choose the book of the right year`,
    'before-previous': (paper) =>
      `The number before is ${lineOf(paper, 'of')}; the next cannot have an earlier day.`,
    'after-next': (paper) =>
      `The number after is ${lineOf(paper, 'of')}; the one before cannot have a later day.`,
  },
)

/** The field that is concerned, and the sentence. */
export function wordOrderRefusal(
  refusal: OrderRefusal,
  lang: Lang,
): Readonly<{ field: string; message: string }> {
  const w = words[lang]
  switch (refusal.why) {
    case 'no-number':
      return { field: 'number', message: w['no-number'] }
    case 'taken':
      return { field: 'number', message: w.taken(refusal.by) }
    case 'later-than-today':
      return { field: 'dated', message: w[refusal.why](formatCivil(refusal.today)) }
    case 'other-year':
      return { field: 'dated', message: w[refusal.why](refusal.year) }
    case 'before-previous':
    case 'after-next':
      return { field: 'dated', message: w[refusal.why](refusal.neighbour) }
  }
}
