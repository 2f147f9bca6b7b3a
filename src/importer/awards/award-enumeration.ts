/**
 * Enumerations of who is given an award (liệt kê người được khen): 'tặng Giấy khen cho 03 lớp, 05
 * học sinh; 02 hộ gia đình', in one sentence, over semicolons, or as the list below 'tặng Giấy
 * khen:'. Between the form and an amount nothing else may be counted or done. Words are flat.
 */
import { type Amount, amountsIn } from './amount.ts'

const FORM = new RegExp(
  '(?:bang|giay|thu) khen|co thi dua|huan chuong|ky niem chuong|danh hieu "[^"]{2,60}"' +
    '|(?<=(?:tang|trao) )co(?= cho )',
  'g',
)
const GRANTS = /(?<![a-z])(?:tang|trao|de nghi|de xuat|trinh|xet|khen thuong|cong nhan)(?![a-z])/
/** Money beside the award: 'kèm tiền thưởng 20 triệu đồng'. */
const MONEY = /\d[\d.,]*\s*(?:trieu |nghin |ty )?dong(?:\s*\/\s*[a-z ]{2,20})?/g
/** What is handed in, voted or published is another deed. */
const ELSE = /(?<![a-z])(?:gui|nop|ho so|bao cao|dang ky|phieu|tuyen duong|cham diem)(?![a-z])/
/** 'Tập thể: 10; cá nhân: 20' */
const RECIPIENT_FIRST =
  /(?<![a-z])(?:[a-z]+(?: [a-z]+)?\s*:|tap the|ca nhan)\s*\d{1,3}(?=\s*(?:[;,.(]|$|doi voi|cho))/g
const LONGEST_ITEM = 90

/** Is whoever is counted right behind these words given the form that they name? */
export function isGivenTo(before: string): boolean {
  const plain = before.replace(/\([^()]*\)/g, (words) => ' '.repeat(words.length))
  const form = [...plain.matchAll(FORM)].at(-1)
  if (!form) return false
  const ahead = plain.slice(Math.max(0, form.index - 100), form.index)
  const isOpening = /^(?:[\s\d.)+a-z-]{0,4}|[\s\d.]{0,8})(?:so luong )?$/.test(ahead)
  if (!isOpening && !GRANTS.test(ahead)) return false
  const items = itemsOf(plain.slice(form.index + form[0].length))
  return (
    items.every((item) => item.length <= LONGEST_ITEM && !/[\d.]/.test(item)) &&
    !ELSE.test(items.join(' '))
  )
}

/** The lower end of '01 - 02 tập thể'. */
const LOWER = /\d{1,3}\s*(?:-|den)\s*$/

/** The words between the amounts. */
function itemsOf(rest: string): readonly string[] {
  const words = rest.replace(MONEY, '').replace(RECIPIENT_FIRST, ' ')
  let from = 0
  const items = amountsIn(words).map((one) => {
    const item = words.slice(from, one.from).replace(LOWER, '')
    from = one.to
    return item
  })
  return [...items, words.slice(from).replace(LOWER, '')]
}

/** 'mỗi chi hội 01 hội viên': what is counted of each unit, where a form is named around it. */
export function isOfEach(before: string): boolean {
  return /(?<![a-z])moi [a-z][a-z, -]{1,40}\s$/.test(before)
}

/** '01 cán bộ phụ trách': who is appointed or attends is commended for nothing. */
export function isOnDuty(behind: string): boolean {
  return ON_DUTY.test(behind)
}

/** What the enumeration goes on with: '05 thôn, 02 trường học' are all counted. */
export function withRest(
  words: string,
  all: readonly Amount[],
  counted: readonly Amount[],
): readonly Amount[] {
  const kept: Amount[] = []
  for (const one of all.toSorted((a, b) => a.from - b.from)) {
    const last = kept.at(-1)
    const between = last ? words.slice(last.to, one.from) : ''
    const goesOn = last !== undefined && /^(?: [a-z]+){0,6}(?:,|, va| va)\s+$/.test(between)
    if (counted.includes(one) || goesOn) kept.push(one)
  }
  return kept
}

/** '03 đơn vị đạt giải Nhất, Nhì, Ba: tặng Giấy khen': whoever opens the clause is given a form. */
export function isCrowned(before: string, behind: string): boolean {
  const isOpening = /(?:^|[:;])[-+*\s]*$/.test(before)
  return isOpening && /^[^.;\d]{0,80}(?:tang|trao) (?:bang khen|giay khen|co)(?![a-z])/.test(behind)
}

const ON_DUTY = new RegExp(
  String.raw`^\s*(?:[a-z]+ ){0,3}` +
    '(?:phu trach|(?<!dan )dau moi|tham (?:du|gia|muu)|du (?:hop|thi))',
)

const PICKS = new RegExp(
  '(?<![a-z])(?:chon|suy ton|binh bau|gioi thieu) (?:ra )?(?:trong so [a-z ]{2,30} )?' +
    String.raw`(?:\d+ ?- ?)?(?:\d+ [^.;:]{1,40}(?:,|va) )*$`,
)
const HONOURS = new RegExp(
  '(?:de nghi|trinh|de xuat) [^.;]{3,80}(?:tang|khen)' +
    '|^[^.;:]{0,70} (?:de )?(?:tang|trao) (?:thuong|bang khen|giay khen|co)(?![a-z])' +
    String.raw`|^[^.;:]{0,80}, thuong \d`,
)

/** 'chọn trong số trên 03 tập thể, 05 cá nhân … trình Chủ tịch tặng Bằng khen' */
export function isChosen(before: string, behind: string): boolean {
  return PICKS.test(before) && HONOURS.test(behind)
}
