/** What a page says of a field that is empty or cannot be read (ô chưa đúng), by what it wants. */
import type { Fault } from './problem.ts'
import { catalogue } from './words.ts'

export const faultWords = catalogue(
  {
    of: (label: string, said: string) => `${label}: ${said}`,
    notChosen: 'chưa chọn',
    notListed: 'lựa chọn này không còn trong danh sách; hãy chọn lại',
    blank: 'chưa điền',
    blankDay: 'chưa điền; ghi ngày như 31/7/2020',
    blankNumber: 'chưa điền; ghi số như 97,5 hoặc 1250',
    blankYes: 'chưa điền; ghi “có” hoặc “không”',
    id: (written: string) =>
      `“${written}” không làm mã được; chỉ dùng chữ thường không dấu, số, dấu chấm, gạch nối`,
    day: (written: string) => `“${written}” không phải là một ngày; ghi như 31/7/2020`,
    number: (written: string) => `“${written}” không phải là số; ghi như 97,5 hoặc 1250`,
    whole: (written: string) => `“${written}” không phải là số nguyên từ 0 trở lên; ghi như 12`,
    yes: (written: string) => `“${written}” không đọc được; ghi “có” hoặc “không”`,
  },
  {
    of: (label, said) => `${label}: ${said}`,
    notChosen: 'nothing is chosen yet',
    notListed: 'this choice is no longer in the list; please choose again',
    blank: 'not filled in yet',
    blankDay: 'not filled in yet; write the day as 31/7/2020',
    blankNumber: 'not filled in yet; write the number as 97,5 or 1250',
    blankYes: 'not filled in yet; write yes or no in Vietnamese',
    id: (written) =>
      `“${written}” cannot be a code; use only lower-case Latin letters, digits, dots, hyphens`,
    day: (written) => `“${written}” is not a day; write it as 31/7/2020`,
    number: (written) => `“${written}” is not a number; write it as 97,5 or 1250`,
    whole: (written) => `“${written}” is not a whole number from 0 up; write it as 12`,
    yes: (written) => `“${written}” cannot be read; write yes or no in Vietnamese`,
  },
)

type FaultWords = (typeof faultWords)['vi']

/** The clause; of a field that is chosen from a list, nothing is said of how one would type it. */
export function sayFault({ wants, written }: Fault, w: FaultWords, isChosen: boolean): string {
  const isBlank = written.trim() === ''
  if (isChosen || wants === 'listed') return isBlank ? w.notChosen : w.notListed
  if (wants === 'text' || (isBlank && wants === 'id')) return w.blank
  if (!isBlank) return w[wants](written.trim())
  if (wants === 'day') return w.blankDay
  return wants === 'yes' ? w.blankYes : w.blankNumber
}
