/**
 * Who recorded it, from which paper of which day, for the `by` of a record (người nhập thay); and
 * whether a record says so of itself.
 */
import { formatCivil } from '#kernel'
import type { ProxyPaper } from './proxy-paper.ts'

/** A paper by its number, where it bears one, and its day: '41/ĐK-UBND ngày 18/05/2020'. */
function wordPaper({ paper, dated }: ProxyPaper): string {
  return [paper, `ngày ${formatCivil(dated)}`].filter(Boolean).join(' ')
}

/** 'Trịnh Thị Hoa, nhập thay từ bản giấy số 41/ĐK-UBND ngày 18/05/2020'. */
export function wordProxy(name: string, named: ProxyPaper): string {
  const number = named.paper ? 'số ' : ''
  return `${name}, nhập thay từ bản giấy ${number}${wordPaper(named)}`
}

/** For records that have no `by`: the paper, and who typed it. */
export function wordProxyPaper(name: string, named: ProxyPaper): string {
  return `${wordPaper(named)} (${name} nhập thay)`
}

/** Does the author or the paper of a record say that it was entered for somebody else? */
export function saysProxy(said: string | undefined): said is string {
  return said?.includes('nhập thay') ?? false
}

const MARK = / \([^(]*, nhập thay từ bản giấy .*\)$/s

/** A text of the unit's own, which has no author beside it, with who typed it from which paper. */
export function markedText(text: string, by: string): string {
  return saysProxy(by) ? `${unmarkedText(text)} (${by})` : text
}

/** The unit's own words again, as a form gives them back to be bettered. */
export function unmarkedText(text: string): string {
  return text.replace(MARK, '')
}
