/**
 * How sections are numbered (số mục): I / 1 / 1.1 / a) / -, also without the space or with a dot
 * for a bracket, and what a scan makes of III.
 */
export type MarkerKind =
  | 'part'
  | 'article'
  | 'roman'
  | 'number'
  | 'decimal'
  | 'paren'
  | 'letter'
  | 'dash'

export type Marker = Readonly<{
  kind: MarkerKind
  /** As printed, without its dot or bracket: 'III', '2.1', 'a'; empty for a dash. */
  label: string
  /** Outer before inner. */
  rank: number
  /** How many letters of the paragraph it takes. */
  length: number
}>

type Pattern = Readonly<{ kind: MarkerKind; rank: number; pattern: RegExp }>

const PATTERNS: readonly Pattern[] = [
  {
    kind: 'part',
    rank: 0,
    pattern: /^((?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:THỨ |thứ )?[\p{L}\d]+)[.:]?\s*/u,
  },
  { kind: 'part', rank: 0, pattern: /^([A-HĐK-UYZ])\s*[.)]\s+(?=\p{Lu}{2})/u },
  { kind: 'part', rank: 0, pattern: /^([A-HĐK-UYZ])\.\s+(?=\p{Lu}\p{Ll}+ \p{Ll})/u },
  { kind: 'article', rank: 1, pattern: /^(Điều\s+\d{1,3})\s*[.:]\s*(?=\S)/ },
  {
    kind: 'roman',
    rank: 1,
    pattern: new RegExp(
      String.raw`^([IVX]{1,6}|[IVXl1]{2,5}(?=\s*[.-]\s*\p{Lu}{2}))\s*(?:[.:)/]` +
        String.raw`|[-–](?=\s?\p{Lu}{2}))\s*(?=[\p{L}“"(])`,
      'u',
    ),
  },
  {
    kind: 'decimal',
    rank: 3,
    pattern:
      /^(\d{1,2}(?:\.\d{1,2}){1,3})(?![\d.]*\d|\s*[%/])(?:[.)]?|\s*\/?-(?=\s))\s*(?=[\p{L}“"(*])/u,
  },
  {
    kind: 'number',
    rank: 2,
    pattern: /^(\d{1,2})\s*(?:[.)]\s*|[-/]\s+|\/\s?-\s*)(?=[\p{L}“"(*])/u,
  },
  // '1. 100% chi đoàn …': the share begins the words of the section.
  { kind: 'number', rank: 2, pattern: /^(\d{1,2})[.)]\s+(?=\d{1,3}\s?%)/ },
  { kind: 'paren', rank: 6, pattern: /^\((\d{1,2})\)\s*(?=\S)/ },
  { kind: 'letter', rank: 7, pattern: /^(?:[-–]\s*)?([a-zđ])\s*[.)]\s*(?=[\p{L}“"(*])/u },
  { kind: 'dash', rank: 9, pattern: /^([-–—•·*])[\s_]*(?=[^\s\d-]|\d)/ },
  { kind: 'dash', rank: 10, pattern: /^(\+)[\s_]*(?=\S)/ },
]

/** The number at the beginning of a text; undefined when there is none. */
export function markerOf(text: string): Marker | undefined {
  const first = text[0] ?? ''
  if (!/[\p{L}\d(+*•·–—-]/u.test(first)) return undefined
  for (const { kind, rank, pattern } of PATTERNS) {
    const found = pattern.exec(text)
    if (found) return { kind, ...labelled(kind, rank, found) }
  }
  return undefined
}

function labelled(kind: MarkerKind, rank: number, found: RegExpExecArray) {
  const printed = found[1] ?? ''
  const label = kind === 'dash' ? '' : kind === 'roman' ? repaired(printed) : printed
  const depth = kind === 'decimal' ? printed.split('.').length - 2 : 0
  return { label, rank: rank + depth, length: found[0].length }
}

/** A scan reads the strokes of a Roman number as l or 1. */
function repaired(label: string): string {
  return label.replace(/[l1]/g, 'I')
}

/**
 * Words that a number behind them belongs to: 'theo Điều' + '1. …' is no section. Where a number
 * stands before them they count: '40 điểm' + 'a) …' is one.
 */
export function claimsNumber(text: string): boolean {
  return CLAIMS.test(text) && !COUNTS.test(text) && !POINTS.test(text)
}

const COUNTS = /\d\s*(?:điểm|ngày|tháng|năm|lần)\s*$/iu
/** 'THANG ĐIỂM', 'thời điểm': not the point of a clause. */
const POINTS = new RegExp(
  '(?:thang|bảng|chấm|tính|tổng|số|thời|địa|quan|ưu|trọng|đặc|cộng|trừ|thưởng)' +
    String.raw`\s+điểm\s*$`,
  'iu',
)

const CLAIMS = /(?:^|\s)(?:điều|khoản|điểm|mục|số|ngày|tháng|năm|quý|mẫu|phụ lục|lần)\s*$/iu
