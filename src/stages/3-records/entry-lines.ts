/** The entries of a line as a reader is shown them (các lần ghi của một dòng). */
import type { EntryLine } from './corrections.page.tsx'

type Cells = Readonly<Record<string, string | undefined>>
type Written = Pick<EntryLine, 'entry' | 'actor' | 'reason' | 'retracted'> &
  Readonly<{ cells: Cells }>
type Said = Pick<EntryLine, 'words'> & Partial<Pick<EntryLine, 'actor' | 'on'>>

/** Each in the words of its kind; who wrote it stands as the audit or the record knows them. */
export function entryLines(entries: readonly Written[], said: (cells: Cells) => Said): EntryLine[] {
  return entries.map(({ entry, cells, actor, reason, retracted }) => ({
    ...{ entry, reason, retracted, on: undefined, actor: actor ?? cells['by'] },
    ...said(cells),
  }))
}
