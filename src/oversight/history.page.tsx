/** The history of a record on the screen: who, when, what, each cell before and after, why. */
import { roleWords } from '#access/words'
import { Badge, type Column, DataTable, Notice, useWords } from '#design'
import { formatCivil, readCivil } from '#kernel'
import { bookNames } from './book.words.ts'
import { cellNames } from './cell.words.ts'
import { momentOf } from './chain.page.tsx'
import { type ChangedCell, changedCells } from './changed-cells.ts'
import { type HistoryEntry, MOST_ENTRIES } from './history.store.ts'
import { historyWords } from './history.words.ts'
import { verbWords } from './verb.words.ts'

type Props = Readonly<{
  entries: readonly HistoryEntry[]
  /** The page of the record itself. */
  back: string
  isCut: boolean
}>

export function HistoryPage({ entries, back, isCut }: Props) {
  const w = useWords(historyWords)
  return (
    <>
      <p>{w.help}</p>
      <p>
        <a href={back}>{w.back}</a>
      </p>
      {isCut && <Notice tone="open">{w.cut(MOST_ENTRIES)}</Notice>}
      <Entries entries={entries} />
    </>
  )
}

type Names = Readonly<Record<string, string>>
const nameIn = (names: Names, name: string): string => names[name] ?? name

function Entries({ entries }: Pick<Props, 'entries'>) {
  const w = useWords(historyWords)
  const columns: readonly Column<HistoryEntry>[] = [
    {
      id: 'when',
      header: w.when,
      names: true,
      cell: ({ at }) => (at === undefined ? w.unknown : momentOf(at)),
    },
    { id: 'who', header: w.who, cell: (entry) => <Who entry={entry} /> },
    { id: 'what', header: w.what, cell: (entry) => <What entry={entry} /> },
    {
      id: 'changes',
      header: w.changes,
      cell: ({ before, now }) => <Cells cells={changedCells(before, now)} />,
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

function What({ entry: { verb, table, key, now, before } }: OfEntry) {
  const w = useWords(historyWords)
  const verbs = useWords(verbWords)
  const books = useWords(bookNames)
  const kind = now.retracted ? w.retracted : before && !before.retracted ? w.changed : w.added
  return (
    <>
      {verb === undefined ? w.unknown : nameIn(verbs, verb)}
      <br />
      <span class="soft">{`${kind} ${nameIn(books, table)}: ${key}`}</span>
    </>
  )
}

function Cells({ cells }: Readonly<{ cells: readonly ChangedCell[] }>) {
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
              <del>{plain(before)}</del>{' '}
            </>
          )}
          {after === undefined ? (
            w.gone
          ) : (
            <>
              <span class="visually-hidden">{`${w.after} `}</span>
              {plain(after)}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A day as people write it; everything else as it was written. */
function plain(cell: string): string {
  const day = readCivil(cell)
  return day === undefined ? cell : formatCivil(day)
}
