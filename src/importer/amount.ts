/**
 * Amounts of a quota (số lượng, tỷ lệ): '04 tập thể', '20%', '02 Giấy khen cho cá nhân', with the
 * bound that governs them. Amounts of anything but recipients of awards are none.
 */
/** A household (hộ gia đình) is a recipient of its own, neither collective nor individual. */
export type Recipient = 'collective' | 'individual' | 'household'

export type Amount = Readonly<{
  from: number
  to: number
  value: string
  unit: 'count' | 'percent'
  bound: 'max' | 'exact' | 'min'
  recipient?: Recipient
}>

const COLLECTIVE =
  'tap the|don vi|bhxh|htx|cdcs|thon|ap|to dan pho|khu pho|khu dan cu|chi hoi|lop|xa|phuong' +
  '|doanh nghiep|truong|chi doan|xa, phuong' +
  '|co quan|to chuc|cong doan co so|chi bo|doi|phan xuong|hop tac xa|chi nhanh|nha may' +
  '|ban (?:cong tac|dieu hanh|quan ly|chi huy|giam sat|nhan dan)' +
  '|to (?:san xuat|chuyen mon|nhan dan|dan cu)' +
  '|phong(?! trao)|khoa(?! hoc)|chi cuc|trung tam|cong ty|xi nghiep|xom|cum|khoi(?! luong)' +
  '|cang vu|co so(?! vat chat)'
const INDIVIDUAL =
  'ca nhan|dong chi|can bo|giao vien|nguoi(?! huong)|doan vien' +
  '|nha hao tam|hoc sinh|cong chuc|vien chuc|nha giao|hoi vien|sinh vien' +
  '|cong nhan(?! danh hieu)|nhan vien' +
  '|(?:cb|gv|nv|cc|vc|cn|nld|ld|hs)+(?=\\W|$)' +
  '|lao dong(?! tien tien)|dang vien|chien si|doanh nhan|nong dan|bac si|dieu duong|lai xe'
const HOUSEHOLD = 'ho gia dinh|ho dan|ho nong dan|ho san xuat|ho kinh doanh|gia dinh van hoa'
const COUNTED =
  `(?:(?:tong so|so|tren tong so|cua tong so|trong tong so)\\s+)?(?:(` +
  `${COLLECTIVE})|(${INDIVIDUAL})|(${HOUSEHOLD}))`
const FORM =
  '(?:(?:bang khen|giay khen|co thi dua|suat|co(?! quan| so)|chi tieu)(?![a-z])\\s*' +
  '(?:\\([^)]*\\)\\s*)?' +
  '(?:cho|doi voi|tang|danh cho)?\\s*)?'
const AMOUNT = new RegExp(
  `(?<![\\d/.,])(\\d{1,4}(?:[.,]\\d+)?)(?!\\s*[/\\d]|[.,]\\d)\\s*(%` +
    `|phan tram)?\\s*(?:\\([^)]{1,14}\\)\\s*)?${FORM}(?:${COUNTED}(?![a-z]))?`,
  'g',
)
const MAX = /(?:khong (?:vuot )?qua|toi da|khong nhieu hon|nhieu nhat)(?:\s+khong qua)?/g
const MIN = /(?:it nhat|toi thieu|khong it hon|khong duoi)/g
const NO_AWARD = new RegExp(
  String.raw`^\s*(?:tieu chi|diem|tong diem|ngay|thang|nam|gio|lan|phieu` +
    '|thanh vien|so phieu|trieu|ty|dong|de tai|von|luong|so diem' +
    '|trang|chi tieu, nhiem vu|nhiem vu|ho so|van ban)',
)

/** Every amount in the words with its bound; `words` are flat. */
export function amountsIn(words: string): readonly Amount[] {
  return [...words.matchAll(AMOUNT)].flatMap((found) => amountOf(words, found) ?? [])
}

function amountOf(words: string, found: RegExpExecArray): Amount | undefined {
  const to = found.index + found[0].trimEnd().length
  const [, value = '', percent] = found
  const behind = words.slice(found.index + found[0].length)
  const recipient = recipientOf(found) ?? flagged(found[0], behind)
  const before = words.slice(0, found.index)
  const named = recipient ?? (percent ? recipientBefore(before) : undefined)
  if (!named || (!recipient && (NO_AWARD.test(behind) || /^\s*[a-z]/.test(behind))))
    return undefined
  const isShare = percent !== undefined
  const span = { from: found.index, to }
  return {
    ...span,
    value: value.replace(',', '.'),
    unit: isShare ? 'percent' : 'count',
    bound: boundOf(before),
    recipient: named,
  }
}

function recipientOf([, , , collective, individual, household]: RegExpExecArray) {
  if (collective) return 'collective'
  if (individual) return 'individual'
  return household ? 'household' : undefined
}

/** '03 cờ': a flag is given to collectives; 'có' without its mark goes on with other words. */
function flagged(words: string, behind: string): Recipient | undefined {
  const isFlag = /\sco(?: thi dua)?\s*$/.test(words) && /^\s*(?:[,;.)]|$|va \d)/.test(behind)
  return isFlag ? 'collective' : undefined
}

/** 'CBGVNV', 'CNVCLĐ': staff, as offices shorten them. */
const BEFORE_SHARE = /tap the|ca nhan|(?<![a-z])(?:cb|gv|nv|cc|vc|cn|nld|ld){2,}(?![a-z])/g

/** 'Giấy khen tập thể: không quá 20%': the recipient stands before the share. */
function recipientBefore(before: string): Recipient | undefined {
  const last = [...before.slice(-60).matchAll(BEFORE_SHARE)].at(-1)?.[0]
  if (last === undefined) return undefined
  return last === 'tap the' ? 'collective' : 'individual'
}

/** The last bound before the amount governs it: 'không quá 04 tập thể và 06 cá nhân' both. */
function boundOf(before: string): Amount['bound'] {
  const max = [...before.matchAll(MAX)].at(-1)?.index ?? -1
  const min = [...before.matchAll(MIN)].at(-1)?.index ?? -1
  if (max < 0 && min < 0) return 'exact'
  return max > min ? 'max' : 'min'
}
