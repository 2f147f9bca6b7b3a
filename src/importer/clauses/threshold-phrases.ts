/**
 * The words of a bound (cụm từ chỉ mức): which comparison each phrase is, and how sure. Words are
 * flat.
 */
import type { Sureness } from '#importer/text'

export type Operator = '>' | '>=' | '<' | '<=' | '='

const NO_THING =
  '(?:ngay(?! cong)|gio(?! chuan| day)|phut|trang|bo|ban|phieu|lan|thanh vien|thang [0-9]' +
  '|phan(?! viec)' +
  '|tro len|den)(?![a-z])'
const GOES_ON =
  '(?:duoc|co|cho|so|cap|o|trong|tai|tham|moi|la|va|voi|theo|cua|do|de|ve|tu|den|dat|xep|nghi' +
  '|tro|thoat|vuot|lien|hang|tren|duoi|thuoc|bi|phai|gui|dang|ra|vao|khi' +
  '|nhu|tiep|truoc|sau)(?![a-z])'
const N = '(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6}(?:,\\d+)?)\\s*'
const U =
  '(%|phan tram|diem|d(?![a-z])|ty dong|trieu dong|nghin dong|dong|thue bao|tb' +
  '|sang kien|giai phap|mo hinh|phien toa' +
  '|m2|m²|km|kg|ha)(?![a-z])(?:\\s*/\\s*[a-z]{2,10}(?![a-z]))?'
/** What is counted, where it is none of the usual units: up to three words, no term, no paper. */
const YEARS = 'nam(?! (?:gioi|nu|sinh)|[a-z])'
const THING = `(${YEARS}|(?!${NO_THING})[a-z]{2,}(?: (?!${GOES_ON})[a-z]{2,}){0,2})`
const LINK = '(?:(?:la|co|dat|phai dat|duoc|tu|dam nhan|hoan thanh|tren)\\s+){0,2}'

export const PATTERNS: readonly (readonly [Operator, Sureness, RegExp])[] = [
  ['>=', 'guess', new RegExp(`tren\\s+${N}${U}\\s+tro len`, 'g')],
  ['>=', 'sure', new RegExp(`(?:tu\\s+)?${N}${U}\\s+(?:[a-z ]{0,40})?tro len`, 'g')],
  // '90% (thôn vùng khó 85%) trở lên': both are bounds of their own.
  ['>=', 'likely', new RegExp(`(?:tu\\s+)?${N}${U}(?=\\s*\\([^()]{1,60}\\)\\s+tro len)`, 'g')],
  ['>=', 'likely', new RegExp(`(?:tu\\s+)${N}${U}(?=\\s+hoac\\s+[^.;]{2,40} tro len)`, 'g')],
  ['>=', 'likely', new RegExp(`dat (?:va|hoac) vuot(?: muc)?\\s+${N}${U}`, 'g')],
  ['<=', 'likely', new RegExp(`(?<=khong (?:co|de|con) [^.;,\\d]{3,60})qua\\s+${N}${U}`, 'g')],
  [
    '>',
    'likely',
    new RegExp(
      `(?<![a-z])(?<!(?:it|thap|cao|lon|nhieu|nho|kem|som|lau|khong) )hon\\s+${N}${U}`,
      'g',
    ),
  ],
  ['>', 'sure', new RegExp(`(?<![a-z])(?:tren|(?<!khong )(?:cao|lon|nhieu) hon)\\s+${N}${U}`, 'g')],
  // 'có trên 90% học sinh, 85% giáo viên': one word governs both.
  [
    '>',
    'likely',
    new RegExp(`(?<=(?<![a-z])tren\\s+[\\d,]+\\s*% [a-z ]{3,40}(?:,| va) )${N}(%)(?! tro)`, 'g'),
  ],
  [
    '>=',
    'sure',
    new RegExp(
      `(?:it nhat|toi thieu|khong duoi|khong thap hon|khong it hon)\\s+${LINK}${N}${U}`,
      'g',
    ),
  ],
  ['>=', 'sure', new RegExp(`(?<![a-z])tu\\s+${N}${U}\\s+(?=den\\s)`, 'g')],
  // The next step of a ladder: 'từ 3% đến dưới 5% thưởng 7 triệu đồng'.
  ['<', 'likely', new RegExp(`(?<=den )duoi\\s+${N}${U}`, 'g')],
  [
    '<',
    'sure',
    new RegExp(`(?<!khong (?:co|de|con) [^.;,\\d]{0,80})(?:duoi|thap hon)\\s+${N}${U}`, 'g'),
  ],
  [
    '<=',
    'likely',
    new RegExp(`(?:khong (?:de )?(?:vuot )?qua|khong (?:vuot|cao hon)|toi da)\\s+${N}${U}`, 'g'),
  ],
  // 'có từ 95% công nhân chấp hành tốt nội quy'
  ['>=', 'likely', new RegExp(`(?<=(?:co|dat) )tu\\s+${N}(%)(?! *(?:den|-))`, 'g')],
  // 'tăng từ 3 – 5%': the lower of the two is what must be reached.
  ['>=', 'likely', new RegExp(`(?<![a-z])tu\\s+${N}(?=%?\\s*-\\s*[\\d,.]+\\s*${U})`, 'g')],
  ['>=', 'sure', new RegExp(`(?:>=|≥)\\s*${N}${U}`, 'g')],
  ['<=', 'sure', new RegExp(`(?:<=|≤)\\s*${N}${U}`, 'g')],
  ['<', 'sure', new RegExp(`<\\s*${N}${U}`, 'g')],
  ['>', 'sure', new RegExp(`>\\s*${N}${U}`, 'g')],
  // 'tối thiểu 80/100 điểm'
  [
    '>=',
    'sure',
    new RegExp(`(?:it nhat|toi thieu|dat tu|khong duoi)\\s+${N}/\\s*\\d{2,4}\\s*${U}`, 'g'),
  ],
  // 'từ 75 đến dưới 90 điểm': the unit stands behind the second number only.
  ['>=', 'sure', new RegExp(`(?<![a-z])tu\\s+${N}(?=den\\s+(?:duoi\\s+)?[\\d,.]+\\s*${U})`, 'g')],
  ['<=', 'likely', new RegExp(`(?<=tu\\s+[\\d,.]+\\s*(?:%|diem)?\\s*)den\\s+${N}${U}`, 'g')],
  ['>', 'likely', new RegExp(`(?:phai|dat va|can) vuot\\s+(?:tren\\s+)?${N}${U}(?! so voi)`, 'g')],
  ['=', 'likely', /(?<!\d)(100)\s*(%)/g],
  // 'Xuất sắc: từ 90 điểm;' has no 'trở lên'.
  [
    '>=',
    'likely',
    new RegExp(`(?<![a-z])tu\\s+${N}${U}(?=\\s*(?:[.;,(]|$|(?:tong )?so |cua ))`, 'g'),
  ],
  ['>=', 'likely', new RegExp(`(?<![a-z])dat\\s+(?:ty le\\s+)?${N}${U}`, 'g')],
]
/** So many days before what was planned: 'trước hạn ít nhất 15 ngày', 'vượt tiến độ từ 10 ngày'. */
const AHEAD =
  '(?:truoc|som hon|vuot|rut ngan)(?: so voi)? (?:han|thoi han|thoi gian|tien do|ke hoach)' +
  '(?: [a-z]{2,12}){0,4}?'
/** A share printed as a fraction: 'ít nhất 2/3 số chỉ tiêu', '9/10 chỉ tiêu trở lên'. */
const PART = '(\\d{1,2}/\\d{1,2})\\s+'
const LEAST = '(?:it nhat|toi thieu|khong duoi|khong it hon|tu|dat)'
/** Whatever else is counted: 'tối thiểu 02 cuộc đối thoại', 'từ 25 lao động trở lên'. */
export const OPEN_PATTERNS: typeof PATTERNS = [
  ['>', 'likely', new RegExp(`(?<![a-z])tren\\s+${PART}((?:tong )?so [a-z]{2,})`, 'g')],
  ['>', 'likely', new RegExp(`(?<=(?:dat|duoc|thu|gop|dong|von) )tren\\s+${N}${THING}`, 'g')],
  [
    '<=',
    'likely',
    new RegExp(
      `(?<=khong (?:co|de)(?: [a-z]+){0,6} )qua\\s+${N}((?:luot|vu|truong hop|nguoi))`,
      'g',
    ),
  ],
  ['>=', 'likely', new RegExp(`(?<!(?:hang|loai|bac) )${N}(nam)(?: lien tuc| lien)? tro len`, 'g')],
  // 'đạt 90% trở lên (đối với xã miền núi là 80%)': the exception is a bound too.
  [
    '>=',
    'likely',
    new RegExp(`(?<=tro len[^.;()]{0,60}\\([^()\\d]{0,60}(?:la|dat|tu) )${N}(%)`, 'g'),
  ],
  ['>=', 'likely', new RegExp(`(?<=(?:trong do|co|dau|dat) )${PART}((?:tong )?so [a-z]{2,})`, 'g')],
  [
    '>=',
    'likely',
    new RegExp(
      `(?<![a-z])${LEAST}\\s+${LINK}${PART}((?:tong )?so [a-z]{2,}(?: tieu| vien| vi)?)`,
      'g',
    ),
  ],
  ['>=', 'likely', new RegExp(`(?<![\\d/])${PART}${THING}\\s+tro len`, 'g')],
  [
    '>=',
    'likely',
    new RegExp(`(?<![a-z])tu\\s+${N}${THING}(?=\\s*\\([^()]{1,60}\\)\\s+tro len)`, 'g'),
  ],
  [
    '>=',
    'likely',
    new RegExp(
      `(?<=tu\\s+[\\d,.]+ [a-z ]{2,30} \\([^()\\d]{0,30})${N}${THING}(?=\\)\\s+tro len)`,
      'g',
    ),
  ],
  [
    '>=',
    'likely',
    new RegExp(`(?<=tu\\s+[\\d,.]+ [^.;\\d]{2,30} hoac )${N}${THING}\\s+tro len`, 'g'),
  ],
  [
    '>=',
    'likely',
    new RegExp(`(?<=(?:duoc|co|nap|them|trien|dong)\\s)${N}${THING}(?=\\s+tro len)`, 'g'),
  ],
  ['>=', 'likely', /(?<=diem[^.;%]{0,80})(?<![a-z])tu\s+(\d{1,3}(?:,\d{1,2})?) tro len/g],
  [
    '>=',
    'likely',
    new RegExp(`(?:it nhat|toi thieu|khong duoi|khong it hon)\\s+${LINK}${N}${THING}`, 'g'),
  ],
  ['>=', 'likely', new RegExp(`(?<![a-z])tu\\s+${N}${THING}(?=\\s+(?:[a-z ]{0,20})?tro len)`, 'g')],
  ['>=', 'guess', new RegExp(`(?<![a-z])tu\\s+${N}${THING}(?=\\s*(?:[.;,]|$))`, 'g')],
  ['>=', 'likely', new RegExp(`(?<![a-z])tu du\\s+${N}${THING}`, 'g')],
  [
    '>=',
    'likely',
    new RegExp(`${AHEAD} (?:it nhat|toi thieu|tu)\\s+${N}(ngay|thang)(?![a-z])`, 'g'),
  ],
  // 'Mỗi nhóm dự thi không quá 05 người': how many may take part, each time.
  [
    '<=',
    'likely',
    new RegExp(
      `(?<=(?<![a-z])moi [^.;,\\d]{2,60})(?:khong (?:vuot )?qua|toi da)\\s+${N}` +
        '(nguoi|nha giao|giao vien|hoc sinh|sinh vien|van dong vien|san pham|tac pham|tiet muc)',
      'g',
    ),
  ],
  // A time that something takes; how long people have for it is a term.
  ['<', 'likely', new RegExp(`(?:(?<![a-z])duoi|<)\\s+${N}(phut|gio)(?![a-z])`, 'g')],
  ['<', 'likely', new RegExp(`<\\s*${N}(ngay)(?![a-z])`, 'g')],
  ['<=', 'likely', new RegExp(`(?:khong (?:vuot )?qua|toi da)\\s+${N}(phut|gio)(?![a-z])`, 'g')],
]
/** A sentence that aims at something: its share without a bound is what must be reached. */
export const AIMS = new RegExp(
  String.raw`^[-+*\s\d.)a-z]{0,5}?(?:phan dau|duy tri|giu vung|bao dam|dam bao|nang` +
    '|tang|(?:keo )?giam' +
    '|ty le|co|thu hut|van dong|huy dong|xay dung)(?![a-z])',
)
export const AIMED = new RegExp(
  '(?<![a-z])(?<!(?:hien|da|moi) )(?:(?:co|dat|len|bang|la)|(?:tang|giam|binh quan|ty le)' +
    String.raw`(?: [a-z]+){0,7}) (\d{1,3}(?:,\d{1,2})?)\s*(%)(?!\s*(?:tro len|-|den))`,
  'g',
)
/** 'giảm 20% so với năm 2025' among the aims. */
export const COMPARED = /(?<=(?<![a-z])(?:tang|giam) )(\d{1,3}(?:,\d{1,2})?)\s*(%)(?= so voi)/g
/** 'Phát triển tối thiểu:' governs the numbers of the list below it. */
export const LEAST_ABOVE = /(?:toi thieu|it nhat)\s*:?\s*$/
export const PLAIN = new RegExp(`${N}${U}`, 'g')
const LEVELS =
  'hoan thanh xuat sac nhiem vu|hoan thanh tot nhiem vu|hoan thanh nhiem vu' +
  '|xuat sac|tot|kha|trung binh'
export const CLASS = new RegExp(
  `(?:dat|xep|duoc|la)?\\s*(?:loai|muc|hang|danh gia|xep loai)\\s*(?:tu )?(?:chat luong` +
    `\\s*)?"?(${LEVELS})"?(\\s*tro len)?`,
  'g',
)
export const RATED = /(hoan thanh (?:xuat sac |tot )?nhiem vu)"?(\s+tro len)/g
/** Points given for reaching something, votes, and limits of a quota are no thresholds. */
export const NONE = new RegExp(
  'xep loai[^.;]{0,40} khong (?:vuot )?qua' +
    String.raw`|(?:cong|tru|duoc|tinh)\s+\d+\s*diem;` +
    String.raw`|tro len,? (?:duoc |bi |thi )?(?:cong|tru)\s+\d` +
    String.raw`|bang nhau|diem (?:thuong|cong|tru)(?![a-z])|[=*]\s*100\s*%` +
    '|khong dat 100|chi tieu khen',
)

/** Votes: how many must agree is a rule of the session; points beside it are still a bound. */
export const VOTED = new RegExp(
  '(?<!(?:hoi|cong ty|don vi|to chuc) )thanh vien|so phieu|bo phieu|phieu tin nhiem' +
    '|(?:%|phan tram) phieu',
)

/** The number and its unit as people write them. */
export function measured(
  match: RegExpExecArray,
  text: string,
): Readonly<{ value: string; unit: string }> {
  const [, number = '', unit = ''] = match
  if (number.includes('/')) return { value: number, unit: unitAt(match, text, unit) }
  const plain = number.replace(/\.(?=\d{3})/g, '').replace(',', '.')
  const value = Number(plain)
  const named: Readonly<Record<string, string>> = {
    'phan tram': '%',
    tb: 'thuê bao',
    'thue bao': 'thuê bao',
    diem: 'điểm',
    d: value >= 1000 ? 'đồng' : 'điểm',
    'ty dong': 'tỷ đồng',
    'trieu dong': 'triệu đồng',
    'sang kien': 'sáng kiến',
    'giai phap': 'giải pháp',
    'mo hinh': 'mô hình',
  }
  // Points are the only figure that needs no word behind it: 'điểm bình quân từ 8,5 trở lên'.
  if (unit === '') return { value: String(value), unit: 'điểm' }
  return { value: String(value), unit: named[unit] ?? unitAt(match, text, unit) }
}

/** The unit as printed. */
function unitAt(match: RegExpExecArray, text: string, unit: string): string {
  const at = match.index + match[0].lastIndexOf(unit)
  return unit === '%' ? unit : text.slice(at, at + unit.length).toLowerCase()
}
