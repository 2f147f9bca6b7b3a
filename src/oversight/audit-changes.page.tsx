/** What an act changed, cell by cell, as people call cells and what stands in them. */
import { roleWords } from '#access/words'
import { useWords } from '#design'
import { civilFromInstant } from '#kernel'
import type { Act } from './acts.store.ts'
import { auditWords } from './audit.words.ts'
import { bookNames } from './book.words.ts'
import { cellNames } from './cell.words.ts'
import { cellIn, cellValues } from './cell-value.words.ts'
import type { NamesOf } from './named-cell.ts'
import { namedSubject } from './named-subject.ts'
import { subjectWords } from './subject.words.ts'

type Props = Readonly<{ act: Act; names: NamesOf }>
type Change = Act['changes'][number]
type Names = Readonly<Record<string, string>>

/** The key of a table of which only the number of rows is noted. */
const WHOLE = '*'

/** More than these are folded: an act that takes in a list writes hundreds. */
const MOST_OPEN = 5

export function ActChanges({ act, names }: Props) {
  const w = useWords(auditWords)
  const { changes } = act
  if (changes.length <= MOST_OPEN) return <List {...{ act, names }} changes={changes} />
  return (
    <>
      <List {...{ act, names }} changes={changes.slice(0, MOST_OPEN)} />
      <details>
        <summary>{w.others(changes.length - MOST_OPEN)}</summary>
        <List {...{ act, names }} changes={changes.slice(MOST_OPEN)} />
      </details>
    </>
  )
}

function List({ act, names, changes }: Props & Readonly<{ changes: readonly Change[] }>) {
  const w = useWords(auditWords)
  const books: Names = useWords(bookNames)
  const words = useWords(subjectWords)
  const say = useCells({ act, names })
  const about = (key: string) => namedSubject(key, civilFromInstant(act.at), { names, words })
  return (
    <ul class="reasons">
      {changes.map(({ table, key, before, after }) => (
        <li>
          {`${books[table] ?? table}${key === WHOLE ? '' : `: ${about(key)}`}`}
          <br />
          <span class="soft">{`${w.before}: `}</span>
          {before === undefined ? w.none : say(before, after)}
          <br />
          <span class="soft">{`${w.after}: `}</span>
          {after === undefined ? w.gone : say(after, before)}
        </li>
      ))}
    </ul>
  )
}

/** Says the cells of one side; of a change only those that the other side has otherwise. */
function useCells({ act, names }: Props): (side: unknown, other: unknown) => string {
  const { rows } = useWords(auditWords)
  const columns: Names = { ...useWords(cellNames), rows }
  const choices = useWords(cellValues)
  const roles: Names = useWords(roleWords)
  const on = civilFromInstant(act.at)
  const saidOf = (field: string, cell: unknown): string => {
    if (typeof cell !== 'string') return JSON.stringify(cell)
    const role = field === 'role' ? roles[cell] : undefined
    return names(field, cell, on)?.text ?? role ?? cellIn(choices, field, cell)
  }
  return (side, other) => {
    if (!isRow(side)) return String(side)
    return Object.entries(side)
      .filter(([field, cell]) => !isRow(other) || !isSame(other[field], cell))
      .map(([field, cell]) => `${columns[field] ?? field}: ${saidOf(field, cell)}`)
      .join('; ')
  }
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
