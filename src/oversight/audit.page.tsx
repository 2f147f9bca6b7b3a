/** The audit on the screen: the state of its chain, a filter, and what was done, newest first. */
import { Badge, type Column, DataTable, LinkButton, useWords } from '#design'
import type { Act } from './acts.store.ts'
import { auditWords } from './audit.words.ts'
import { bookNames } from './book.words.ts'
import { Chain, momentOf } from './chain.page.tsx'
import type { ChainState } from './chain-state.store.ts'
import { verbWords } from './verb.words.ts'

type Props = Readonly<{
  acts: readonly Act[]
  chain: ChainState
  words: string
  /** Where the page before this one in time is. */
  older: string | undefined
}>

export function AuditPage({ acts, chain, words, older }: Props) {
  const w = useWords(auditWords)
  return (
    <>
      <p>{w.help}</p>
      <Chain chain={chain} />
      <form class="filter">
        <div class="field">
          <label for="tu-khoa">{w.search}</label>
          <input id="tu-khoa" name="q" value={words} />
        </div>
        <button type="submit" class="button second">
          {w.show}
        </button>
      </form>
      <ActTable acts={acts} />
      {older !== undefined && (
        <LinkButton href={older} second>
          {w.older}
        </LinkButton>
      )}
    </>
  )
}

/** The word for it; what an older program noted stands as it was noted. */
function nameIn(words: Readonly<Record<string, string>>, name: string): string {
  return words[name] ?? name
}

function ActTable({ acts }: Readonly<{ acts: readonly Act[] }>) {
  const w = useWords(auditWords)
  const verbs = useWords(verbWords)
  const columns: readonly Column<Act>[] = [
    {
      id: 'when',
      header: w.when,
      names: true,
      cell: ({ at }) => momentOf(at),
    },
    { id: 'who', header: w.who, cell: ({ actor }) => actor },
    { id: 'what', header: w.what, cell: ({ verb }) => nameIn(verbs, verb) },
    { id: 'subject', header: w.subject, cell: ({ subject }) => subject },
    { id: 'reason', header: w.reason, cell: ({ reason }) => reason ?? '' },
    { id: 'changes', header: w.changes, cell: ({ changes }) => <Changes changes={changes} /> },
    {
      id: 'sealed',
      header: w.sealed,
      cell: ({ sealed }) => (
        <Badge tone={sealed ? 'good' : 'quiet'}>{sealed ? w.yes : w.waiting}</Badge>
      ),
    },
  ]
  return <DataTable caption={w.title} columns={columns} rows={acts} empty={w.empty} />
}

function Changes({ changes }: Pick<Act, 'changes'>) {
  const w = useWords(auditWords)
  const books = useWords(bookNames)
  return (
    <ul class="reasons">
      {changes.map(({ table, key, before, after }) => (
        <li>
          {`${nameIn(books, table)}: ${key}`}
          <br />
          <span class="soft">{`${w.before}: `}</span>
          {before === undefined ? w.none : cellsOf(before)}
          <br />
          <span class="soft">{`${w.after}: `}</span>
          {after === undefined ? w.gone : cellsOf(after)}
        </li>
      ))}
    </ul>
  )
}

function cellsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([name, cell]) => `${name} = ${typeof cell === 'object' ? JSON.stringify(cell) : cell}`)
    .join('; ')
}
