/**
 * Deeds that wait for an event without a number of days (việc chờ một sự kiện): 'sau khi kết thúc
 * đợt thi đua', 'ngay khi có thông báo'. No day can be told from it, so it is asked. What ends a
 * period ('đến khi tổng kết') and what a term is counted from are read elsewhere.
 */
import { afterEventsIn } from './after-event.ts'

/** Where the words stand, from their 'sau khi' on. */
export type OpenEvent = Readonly<{ from: number; to: number }>

const BEGINS = String.raw`(?<![a-z])(?:(?:ngay|lien) )?(?:sau khi|sau|khi)\s+(?=`
const HAPPENS = [
  'ket thuc (?:cac |tung |moi )?(?:dot|phong trao|nam|hoc ky|giai doan|thi dua)',
  'ket thuc (?:cuoc van dong|hoi thi)',
  'co (?:thong bao|huong dan|ket qua|quyet dinh|so lieu|van ban|cong van|ket luan|y kien|ke hoach)',
  '(?:tong|so) ket',
  'nhan (?:duoc|du)',
  'hoan thanh (?:viec |cong tac )?(?:cham diem|tham dinh|binh xet|phuc tra|kiem tra)',
  'duoc (?:cap co tham quyen|hoi dong) (?:phe duyet|thong qua)',
].join('|')
const EVENT = new RegExp(
  `${BEGINS}(?:${HAPPENS})(?![a-z]))[^,;.:(]*?` +
    String.raw`(?=[,;.:(]|\s(?:gui|nop|trinh|phai|tien hanh|thi(?! dua))\s|$)`,
  'g',
)
const DEED =
  /gui|nop|trinh|bao cao|cong bo|(?:tong|so) ket|xet|khen thuong|tham dinh|dang ky|binh chon|cham/
const LONGEST = 120

/** Every such event of a sentence that asks for a deed; the words are flat. */
export function openEventsIn(words: string): readonly OpenEvent[] {
  const terms = afterEventsIn(words)
  return [...words.matchAll(EVENT)].flatMap(({ index, 0: whole }) => {
    const to = index + Math.min(whole.trimEnd().length, LONGEST)
    const rest = words.slice(0, index) + words.slice(to)
    const isTerm = terms.some((one) => one.from < to && index < one.to)
    const isEnd = /(?:den|truoc|trong|truoc va)\s*$/.test(words.slice(0, index))
    return isTerm || isEnd || !DEED.test(rest) ? [] : [{ from: index, to }]
  })
}
