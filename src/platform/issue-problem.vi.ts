/**
 * What is told of a schema issue: found, allowed, remedy. A missing value, an empty one, a wrong
 * type and a wrong word each have their own remedy, because each is put right differently.
 */
import { nearest } from '#kernel'
import { wordEither, wordGuess } from './issue.vi.ts'
import type { Path, Said } from './problem.ts'
import { quoted, wordFound } from './problem.vi.ts'
import type { Issue } from './union.ts'

type Clauses = Omit<Said, 'file'>

/** Schemas of cells put the cell into their own words; the sentence says it once. */
const OWN_FOUND = /^(?:"[\s\S]*" không hợp lệ|còn trống); cần /

/** The words that would be accepted, where a closed list of them is known. */
export function allowedOf(issue: Issue): readonly string[] {
  const params = 'params' in issue ? issue.params : undefined
  const allowed = params instanceof Object && 'allowed' in params ? params['allowed'] : undefined
  if (Array.isArray(allowed)) return allowed.map(String)
  // Cells of tables name their closed list in the message only.
  return /; cần một trong: (.+)$/.exec(issue.message)?.[1]?.split(', ') ?? []
}

function remedyParam(issue: Issue): string | undefined {
  const params = 'params' in issue ? issue.params : undefined
  const remedy = params instanceof Object && 'remedy' in params ? params['remedy'] : undefined
  return typeof remedy === 'string' ? remedy : undefined
}

/** An issue of one value. */
export function sayIssue(issue: Issue, path: Path): Clauses {
  const value = inputOf(issue)
  const key = String(path.at(-1) ?? '')
  const allowed = issue.message.replace(OWN_FOUND, 'cần ')
  if (value === undefined) return sayMissing(key, allowed)
  if (value === null) return { found: wordFound(null) ?? '', allowed, remedy: FILL }
  if (value === '') return { wrong: 'còn trống', allowed, remedy: 'điền giá trị vào chỗ này' }
  const remedy = remedyParam(issue) ?? remedyOf(issue, value)
  const isBlock = typeof value === 'object' && issue.code === 'custom'
  // The whole block is what is wrong, and it stands at the place already.
  if (isBlock) return { allowed, remedy: 'sửa các dòng của khối này' }
  const guess = typeof value === 'string' ? wordGuess(value, allowedOf(issue)) : ''
  return { found: wordFound(value) ?? '', allowed: `${allowed}${guess}`, remedy }
}

const FILL = 'ghi giá trị sau dấu hai chấm, hoặc xóa cả dòng nếu không dùng'

function inputOf(issue: Issue): unknown {
  const { input } = issue
  const key = 'discriminator' in issue ? issue.discriminator : undefined
  if (typeof key !== 'string' || !(input instanceof Object)) return input
  return Object.entries(input).find(([name]) => name === key)?.[1]
}

function sayMissing(key: string, allowed: string): Clauses {
  return { wrong: `thiếu khóa ${quoted(key)}`, allowed, remedy: `thêm dòng "${key}: …"` }
}

function remedyOf(issue: Issue, value: unknown): string {
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string'
  if (wantsText && typeof value !== 'object') return `đặt trong dấu nháy: "${String(value)}"`
  if (issue.code === 'too_small' && issue.origin === 'array') return 'thêm phần tử vào danh sách'
  if (issue.code === 'invalid_type') return TYPE_REMEDIES[issue.expected] ?? REWRITE
  const guess = typeof value === 'string' ? nearest(value, allowedOf(issue)) : undefined
  if (guess !== undefined) return `đổi thành ${guess}`
  return allowedOf(issue).length > 1 ? 'chọn một trong các giá trị vừa nêu' : REWRITE
}

const REWRITE = 'ghi lại giá trị này cho đúng'

const TYPE_REMEDIES: Readonly<Record<string, string>> = {
  string: 'viết một đoạn chữ trên dòng này, không viết danh sách hay khối',
  number: 'ghi số trần, không có dấu nháy, đơn vị hay chữ; ví dụ 12',
  int: 'ghi số nguyên trần, không có dấu nháy, đơn vị hay chữ; ví dụ 12',
  boolean: 'ghi true hoặc false, không có dấu nháy',
  array: 'viết mỗi phần tử một dòng "- …", hoặc [a, b]',
  object: 'viết các dòng "khóa: giá trị" thụt vào dưới khóa này',
}

/** A key that the block does not know. */
export function sayUnknownKey(key: string, allowed: readonly string[]): Clauses {
  const guess = nearest(key, allowed)
  return {
    wrong: `không có khóa ${quoted(key)}`,
    allowed: `có: ${allowed.join(', ')}${wordGuess(key, allowed)}`,
    remedy: guess === undefined ? 'xóa khóa này, hoặc dùng khóa đã nêu' : `đổi thành "${guess}"`,
  }
}

/** A block that could be of several kinds: the keys that name the kinds, and those nobody knows. */
export function sayKinds(kinds: readonly string[], strange: readonly string[]): Clauses {
  if (kinds.length === 0) {
    const wrong = `có cả ${strange.map(quoted).join(' và ')}, mà chỉ được một`
    return { wrong, remedy: 'giữ một khóa, xóa các khóa kia hoặc tách thành phần tử riêng' }
  }
  const guesses = strange.map((key) => wordGuess(key, kinds)).join('')
  return {
    wrong: strange.length > 0 ? `không có khóa ${strange.map(quoted).join(', ')}` : 'chưa rõ loại',
    allowed: `cần đúng một trong: ${kinds.join(', ')}${guesses}`,
    remedy: 'dùng đúng một khóa trong danh sách này',
  }
}

/** A value that is none of several shapes. */
export function sayEitherOf(issue: Issue, branches: readonly (readonly Issue[])[]): Clauses {
  const roots = branches.flatMap((branch) => branch.slice(0, 1))
  const words = roots.flatMap(allowedOf)
  const value = issue.input
  const guess = typeof value === 'string' ? nearest(value, words) : undefined
  const meant = guess ? `; có phải ${quoted(guess)}?` : ''
  return {
    found: wordFound(value) ?? '',
    allowed: `${wordEither(roots.map((root) => root.message))}${meant}`,
    remedy: guess ? `đổi thành ${guess}` : REWRITE,
  }
}
