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
  // 'sau khi Chương trình quốc gia kết thúc': what ends or is issued stands first.
  String.raw`[^,;.:()\d]{3,90}? (?:ket thuc|hoan thanh|duoc (?:ban hanh|phe duyet|cong bo))`,
].join('|')
/** What is done then begins behind it; the end of 'chương trình' is no 'trình'. */
const DOES = '(?:gui|nop|(?<!(?:chuong|quy|cong|tien) )trinh|phai|tien hanh|thi(?! dua))'
const ENDS = String.raw`[^,;.:(]*?(?=[,;.:(]|\s${DOES}\s|$)`
const EVENT = new RegExp(`${BEGINS}(?:${HAPPENS})(?![a-z]))${ENDS}`, 'g')
/** 'trước Lễ bế giảng', 'trước Hội nghị tổng kết': a day that somebody else sets. */
const BEFORE = new RegExp(
  '(?<![a-z])truoc (?:ngay )?(?=(?:le|hoi nghi|dai hoi|khai giang|be giang|ky hop|phien hop)' +
    String.raw` (?!\d)[a-z])(?![^,;.:(]*\d{1,2}\s*(?:/|thang))${ENDS}`,
  'g',
)
const DEED = new RegExp(
  'gui|nop|trinh|bao cao|cong bo|(?:tong|so) ket|xet|khen thuong|tham dinh|dang ky|binh chon' +
    '|cham|tuyen duong|trao (?:thuong|tang)|hoan thanh',
)
const LONGEST = 120

/** Every such event of a sentence that asks for a deed; the words are flat. */
export function openEventsIn(words: string): readonly OpenEvent[] {
  const terms = afterEventsIn(words)
  const found = [...words.matchAll(EVENT), ...words.matchAll(BEFORE)]
  return found.flatMap(({ index, 0: whole }) => {
    const to = index + Math.min(whole.trimEnd().length, LONGEST)
    const rest = words.slice(0, index) + words.slice(to)
    const isTerm = terms.some((one) => one.from < to && index < one.to)
    const isEnd = /(?:den|truoc|trong|truoc va)\s*$/.test(words.slice(0, index))
    return isTerm || isEnd || !DEED.test(rest) ? [] : [{ from: index, to }]
  })
}
