/**
 * Terms that an event begins (thời hạn kể từ một việc): 'trong thời hạn 10 ngày làm việc kể từ ngày
 * nhận được thông báo'. A term counted from a printed day begins with no event and is not read.
 */

export type AfterEvent = Readonly<{
  from: number
  to: number
  count: number
  unit: 'days' | 'working-days'
  /** Where the words of the event stand. */
  event: readonly [from: number, to: number]
}>

const TERM = new RegExp(
  String.raw`(?:trong (?:(?:thoi han|thoi gian|vong|khoang)\s+)?|(?:cham|muon) nhat(?: la)?\s+` +
    String.raw`(?:trong |sau )?|khong qua\s+|sau\s+)?(?<!\d)(\d{1,3})\s*(?:\([^)]{1,20}\)\s*)?` +
    String.raw`ngay(\s+lam viec)?,?\s+(?:ke |tinh |bat dau )?(?:tu|sau)\s+(?=ngay |khi |luc )`,
  'g',
)
/** An event goes on until the sentence does something else. */
const EVENT = new RegExp(
  String.raw`^(?:ngay|khi|luc)\s+(?!\d)[^,;.:(]*?` +
    String.raw`(?=[,;.:(]|(?<!\s(?:han|viec))\s(?:gui|nop|trinh|phai|hoan thanh|thi(?! dua))\s|$)`,
)
const LONGEST_EVENT = 120

/** Every such term in the words, which are flat. */
export function afterEventsIn(words: string): readonly AfterEvent[] {
  return [...words.matchAll(TERM)].flatMap((found) => {
    const at = found.index + found[0].length
    const event = EVENT.exec(words.slice(at, at + LONGEST_EVENT))?.[0].trimEnd()
    const count = Number(found[1])
    if (event === undefined || count === 0) return []
    const unit = found[2] ? 'working-days' : 'days'
    const to = at + event.length
    return [{ from: found.index, to, count, unit, event: [at, to] as const }]
  })
}
