/**
 * Names of whoever signs (họ tên người ký): without titles, ranks and marks of the signature, on
 * one line or two, of every people of the country.
 */
import { flat, isCapitals, POST, type Segment } from '#importer/text'

const SURNAMES = new Set(
  [
    'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dao doan',
    'vuong trinh truong dinh lam mai to ha cao luong luu ta chu chau tang thai kieu quach',
    'tong ton la lo ma nong ban trieu vi giap khuc mac nghiem phung thach kim son danh',
    'ksor rmah rah y h a siu nie kpa cam deo lu sung vang giang mua tan thao be hua au',
    'lieu khong phi bach co dam dau dong ninh nhan uong van vien lang hac cu tieu diep',
    'quang cung mong lai khuat hoac ninh thieu nhu doi quan to cong phu an chung mach',
    'dieu alang bling arat coor poloong nay ro zo tong long chao phan cheo seo ho',
  ].flatMap((line) => line.split(' ')),
)
const NAME = /^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){1,5}$/u
const RANK = '(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý)'
const DEGREE =
  'ths|ts|pgs|gs|bs|(?:bs|ds)?ck ?i{1,2}|ks|cn|ds|ls|kts|nhà giáo|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ' +
  '|kỹ sư|bác sĩ|bác sỹ|cử nhân|luật sư|dược sĩ|dược sỹ|ngnd|ng[ưu]t|ttnd|ttưt|nsnd|nsưt'
const SIGNED = String.raw`\(?(?:đã )?ký(?: tên)?(?:,? (?:và )?đóng dấu)?\)?|người ký`
const TITLES = new RegExp(
  `^(?:(?:${RANK}|${DEGREE}|${SIGNED}|đ/c|đồng chí|ông|bà)(?:[.,:/]\\s*|\\s+))+`,
  'iu',
)

/** The names of a signature block, each once. */
export function namesIn(block: readonly Segment[]): readonly Segment[] {
  const printed = block.map((one) => ({ ...one, text: plainName(one.text) }))
  const known = printed.filter(({ text }) => isName(text))
  const named = printed.filter((one) => known.includes(one) || isBeside(one, known))
  const found = named.length > 0 ? named : unknownIn(printed)
  const whole = found.map((one) => withEnd(one, printed))
  return whole.filter((one, index) => whole.findIndex(({ text }) => text === one.text) === index)
}

/** Letters with a dot before a name are a title, whichever: 'CVCC. Lê Thị Giả'. */
function plainName(text: string): string {
  return text
    .replace(TITLES, '')
    .replace(/^(?:\p{Lu}\p{L}{0,5}\.\s*)+(?=\p{Lu}\p{Ll})/u, '')
    .trim()
}

/** Is the name of a family that the reader knows? */
export function isKnownFamily(name: string): boolean {
  return SURNAMES.has(flat(name).split(' ')[0] ?? '')
}

/** Beside a name on its line stands the other signer's, whatever the family: 'Rơ Mah Thử'. */
function isBeside({ at, column, text }: Segment, known: readonly Segment[]): boolean {
  const isOther = known.some((one) => one.at === at && one.column !== column)
  return isOther && isNameLike(text)
}

function isNameLike(text: string): boolean {
  return NAME.test(text) && !isCapitals(text) && !POST.test(flat(text))
}

/** Where no family is known, the last words below a post that are written as a name is. */
function unknownIn(block: readonly Segment[]): readonly Segment[] {
  const post = block.findLast(({ text }) => isCapitals(text) && POST.test(flat(text)))
  const below = block.filter(
    ({ at, column, text }) =>
      post &&
      at > post.at &&
      at <= post.at + BELOW_POST &&
      column === post.column &&
      isNameLike(text),
  )
  return below.slice(-1)
}

/** How far below the post a name stands: room for hand and seal. */
const BELOW_POST = 12
const MIDDLE = /\s(?:Thị|Văn|Hữu|Đức|Ngọc|Thanh|Quang|Xuân|Hoàng|Minh|Đình|Công|Bá|Kim|Như)$/u

/** 'Lê Thị' in one line, 'Giả' in the next. */
function withEnd(name: Segment, block: readonly Segment[]): Segment {
  const next = block.find(({ at, column }) => at === name.at + 1 && column === name.column)
  const isEnd = next && MIDDLE.test(name.text) && /^\p{Lu}\p{Ll}+$/u.test(next.text)
  const isShort = name.text.split(' ').length === 2
  return isEnd && isShort ? { ...name, text: `${name.text} ${next.text}` } : name
}

/** A name of two to six words that begins with a family name; or any name not in capitals. */
export function isName(text: string): boolean {
  if (!NAME.test(text) || POST.test(flat(text))) return false
  const known = isKnownFamily(text) || /^(?:h'|k'|y'|bh'|m')/.test(flat(text))
  return isCapitals(text) ? known && text.split(' ').length >= 3 : known
}
