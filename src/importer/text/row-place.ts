/** The place of a line of a table (vị trí một dòng của bảng): from its first line to its last. */
import type { Place } from './found.ts'
import type { Line } from './plan-text.ts'

export function rowPlace(lines: readonly Line[], [from, to]: readonly [number, number]): Place {
  const { page = 1, line = 1 } = lines[from] ?? {}
  const words = lines
    .slice(from, to + 1)
    .map(({ text }) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '' && text !== '|')
    .join(' ')
  return { at: from, until: to, page, line, words, clause: '' }
}
