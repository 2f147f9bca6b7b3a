/**
 * The sentence of a problem: 'records/measures.csv, dòng 12, cột part: tìm thấy "4.8x8"; cần một số
 * như 97,5. Cách sửa: ...'. The order is always place, what is wrong, what is allowed, remedy.
 */

/** The facts a sentence is made of; every clause is without its final full stop. */
export type ProblemParts = Readonly<{
  file: string
  line?: number | undefined
  field?: string | undefined
  /** What stands there, as words: see wordFound. */
  found?: string | undefined
  /** What is wrong, where it is more than "found this". */
  wrong?: string | undefined
  allowed?: string | undefined
  remedy: string
}>

/** Long values are cut: the place says where the whole of it stands. */
const LONGEST_FOUND = 60
const MOST_KEYS = 5

/** One sentence with the place, what is wrong and what is allowed, and one with the remedy. */
export function wordProblem(parts: ProblemParts): string {
  const found = parts.found === undefined ? undefined : `tìm thấy ${parts.found}`
  const clauses = [parts.wrong, found, parts.allowed].filter((clause) => clause !== undefined)
  const said = clauses.join('; ')
  return `${wordPlace(parts)}: ${said}${said.endsWith('?') ? '' : '.'} Cách sửa: ${parts.remedy}.`
}

function wordPlace({ file, line, field }: ProblemParts): string {
  const where = file.endsWith('.csv') ? 'cột' : 'mục'
  return [file, line && `dòng ${line}`, field && `${where} ${field}`].filter(Boolean).join(', ')
}

/** A value as it is quoted in a sentence; undefined is nothing to quote. */
export function wordFound(value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (value === null) return 'giá trị trống'
  if (Array.isArray(value)) return wordList(value.length)
  if (typeof value === 'object') return wordKeys(Object.keys(value))
  return typeof value === 'string' ? quoted(value) : String(value)
}

const wordList = (count: number): string =>
  count === 0 ? 'một danh sách trống' : `một danh sách ${count} phần tử`

function wordKeys(keys: readonly string[]): string {
  if (keys.length === 0) return 'một khối trống'
  const more = keys.length > MOST_KEYS ? ', …' : ''
  return `một khối có khóa ${keys.slice(0, MOST_KEYS).map(quoted).join(', ')}${more}`
}

/** In straight quotes, invisible characters escaped, cut when long. */
export function quoted(text: string): string {
  const letters = Array.from(text.slice(0, 2 * LONGEST_FOUND + 2))
  const shown =
    letters.length > LONGEST_FOUND ? `${letters.slice(0, LONGEST_FOUND).join('')}…` : text
  return JSON.stringify(shown).replaceAll('\\"', '"')
}
