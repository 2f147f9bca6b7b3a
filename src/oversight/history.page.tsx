/** The history of a record on the screen: who, when, what, each cell before and after, why. */
import { roleWords } from '#access/words'
import { Badge, type Column, DataTable, Notice, useWords } from '#design'
import { type CivilDate, civilFromInstant } from '#kernel'
import { bookNames } from './book.words.ts'
import { cellNames } from './cell.words.ts'
import { cellIn, cellValues } from './cell-value.words.ts'
import { momentOf } from './chain.page.tsx'
import { type ChangedCell, changedCells } from './changed-cells.ts'
import { type HistoryEntry, MOST_ENTRIES } from './history.store.ts'
import { historyWords } from './history.words.ts'
import type { Named, NamesOf } from './named-cell.ts'
import { verbWords } from './verb.words.ts'

type Props = Readonly<{
  entries: readonly HistoryEntry[]
  /** The page of the record itself. */
  back: string
  isCut: boolean
  names: NamesOf
  /** For an entry whose act is not known. */
  today: CivilDate
}>

export function HistoryPage({ entries, back, isCut, names, today }: Props) {
  const w = useWords(historyWords)
  return (
    <>
      <p>{w.help}</p>
      <p>
        <a href={back}>{w.back}</a>
      </p>
      {isCut && <Notice tone="open">{w.cut(MOST_ENTRIES)}</Notice>}
      <Entries {...{ entries, names, today }} />
    </>
  )
}

type Names = Readonly<Record<string, string>>
const nameIn = (names: Names, name: string): string => names[name] ?? name

/** Who is meant by a cell of an entry, on the day it was written. */
type Meaning = (field: string, cell: string) => Named

function meaningIn(
  { at }: HistoryEntry,
  { names, today }: Pick<Props, 'names' | 'today'>,
  choices: Names,
): Meaning {
  const on = at === undefined ? today : civilFromInstant(at)
  return (field, cell) => names(field, cell, on) ?? { text: cellIn(choices, field, cell) }
}

function Entries({ entries, names, today }: Pick<Props, 'entries' | 'names' | 'today'>) {
  const w = useWords(historyWords)
  const choices = useWords(cellValues)
  const meaning = (entry: HistoryEntry) => meaningIn(entry, { names, today }, choices)
  const columns: readonly Column<HistoryEntry>[] = [
    {
      id: 'when',
      header: w.when,
      names: true,
      cell: ({ at }) => (at === undefined ? w.unknown : momentOf(at)),
    },
    { id: 'who', header: w.who, cell: (entry) => <Who entry={entry} /> },
    { id: 'what', header: w.what, cell: (entry) => <What entry={entry} of={meaning(entry)} /> },
    {
      id: 'changes',
      header: w.changes,
      cell: (entry) => <Cells cells={changedCells(entry.before, entry.now)} of={meaning(entry)} />,
    },
    { id: 'reason', header: w.reason, cell: ({ reason }) => reason ?? '' },
    {
      id: 'seal',
      header: w.seal,
      cell: ({ seal }) =>
        seal === undefined ? <Badge tone="quiet">{w.waiting}</Badge> : w.sealed(seal),
    },
  ]
  return <DataTable caption={w.title} columns={columns} rows={entries} empty={w.empty} />
}

type OfEntry = Readonly<{ entry: HistoryEntry }>

function Who({ entry: { actor, duty } }: OfEntry) {
  const w = useWords(historyWords)
  const roles = useWords(roleWords)
  return (
    <>
      {actor ?? w.unknown}
      {duty !== undefined && (
        <>
          <br />
          <span class="soft">{nameIn(roles, duty)}</span>
        </>
      )}
    </>
  )
}

function What({ entry, of }: OfEntry & Readonly<{ of: Meaning }>) {
  const { verb, table, key, now, before } = entry
  const w = useWords(historyWords)
  const verbs = useWords(verbWords)
  const books = useWords(bookNames)
  const kind = now.retracted ? w.retracted : before && !before.retracted ? w.changed : w.added
  return (
    <>
      {verb === undefined ? w.unknown : nameIn(verbs, verb)}
      <br />
      <span class="soft">{`${kind} ${nameIn(books, table)}: `}</span>
      {key.map(([field, cell], at) => (
        <>
          {at > 0 && ' · '}
          <Cell named={of(field, cell)} id={cell} />
        </>
      ))}
    </>
  )
}

/** The name, and the id it stands for where it is pointed at. */
function Cell({ named: { text, href }, id }: Readonly<{ named: Named; id: string }>) {
  if (href !== undefined) {
    return (
      <a href={href} title={id}>
        {text}
      </a>
    )
  }
  return <span title={text === id ? undefined : id}>{text}</span>
}

type CellsProps = Readonly<{ cells: readonly ChangedCell[]; of: Meaning }>

function Cells({ cells, of }: CellsProps) {
  const names = useWords(cellNames)
  const w = useWords(historyWords)
  return (
    <ul class="reasons">
      {cells.map(({ field, before, after }) => (
        <li>
          <span class="soft">{`${nameIn(names, field)}: `}</span>
          {before !== undefined && (
            <>
              <span class="visually-hidden">{`${w.before} `}</span>
              <del>
                <Cell named={of(field, before)} id={before} />
              </del>{' '}
            </>
          )}
          {after === undefined ? (
            w.gone
          ) : (
            <>
              <span class="visually-hidden">{`${w.after} `}</span>
              <Cell named={of(field, after)} id={after} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
