/**
 * The clauses of a scoring rule ('Từ 90% trở lên: 8 điểm; dưới 70%: 0 điểm'): what each is for, and
 * its points. Where one of them has no points, the words are no list of clauses.
 */
import { flat } from '#importer/text'

export type Clause = Readonly<{ words: string; flat: string; points: string }>

const BETWEEN = new RegExp(
  String.raw`\s*(?:;|(?<=\d\s?(?:đ|điểm)),(?=\s)|\.(?=\s+\p{Lu})` +
    String.raw`|,(?=\s+(?:[Tt]ừ|[Dd]ưới|[Tt]rên|[Kk]hông|[Cc]òn)\s))\s*`,
  'u',
)
const N = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`
/** 'tiết tốt 30đ': nothing stands between, and no word that bounds or takes the points. */
const ALONE = '(?<![Tt]ừ|[Tt]rên|[Dd]ưới|đến|[Tt]rừ|[Cc]ộng|đa|quá|[Mm]ỗi|[Cc]ứ|thiểu|nhất)'
const GIVES = new RegExp(
  String.raw`^(?:[-–+*•]\s*)?(.+?)\s*(?::|=|->|→` +
    String.raw`|,?\s(?:thì\s)?(?:được|đạt|chấm|cho|cộng|tính)|${ALONE}\s)\s*` +
    String.raw`(?:được\s)?${N}\s*(?:điểm|đ)$`,
  'u',
)
const NOTHING =
  /^(?:[-–+*•]\s*)?(.+?)\s*(?::|,)?\s*không (?:được )?(?:cho|có|tính|cộng|chấm) điểm$/u

/** Every clause in its order; undefined where the words are something else. */
export function clausesIn(words: string): readonly Clause[] | undefined {
  const parts = withPoints(words)
    .split(BETWEEN)
    .map((part) => part.replace(/[\s.;,]+$/, ''))
  const clauses = parts.filter((part) => part !== '').map(clauseOf)
  const whole = clauses.flatMap((one) => one ?? [])
  return whole.length === clauses.length && whole.length > 0 ? whole : undefined
}

/** 'Đạt từ 92%: 40; từ 85% đến dưới 92%: 30; dưới 85%: 10': every clause leaves out 'điểm'. */
function withPoints(words: string): string {
  const parts = words.split(';').map((part) => part.trim().replace(/[.,]$/, ''))
  const isBare = parts.length > 1 && parts.every((part) => BARE.test(part))
  return isBare ? parts.map((part) => `${part} điểm`).join('; ') : words
}

const BARE = /:\s*\d{1,3}(?:[.,]\d{1,2})?$/

/** What ends without points is no clause, which is seen before the words are read. */
const ENDS_POINTS = /\d\s?(?:điểm|đ)$/

function clauseOf(part: string): Clause | undefined {
  const given = ENDS_POINTS.test(part) ? GIVES.exec(part) : null
  const none = !given && part.endsWith('điểm') ? NOTHING.exec(part) : undefined
  const said = given?.[1] ?? none?.[1]
  if (said === undefined) return undefined
  const words = said.replace(/^(?:[Nn]ếu|[Tt]rường hợp)\s+/u, '').trim()
  return { words, flat: flat(words), points: plainNumber(given?.[2] ?? '0') }
}

/** '05' is 5, '0,50' is 0.5. */
export function plainNumber(printed: string): string {
  const [whole = '', part = ''] = printed.replace(',', '.').split('.')
  const rest = part.replace(/0+$/, '')
  return `${Number(whole)}${rest === '' ? '' : `.${rest}`}`
}
