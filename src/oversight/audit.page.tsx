/** The audit on the screen: the state of its chain, a filter, and what was done, newest first. */
import {
  type Attempt,
  Badge,
  type Column,
  DataTable,
  Field,
  FilterForm,
  LinkButton,
  useWords,
} from '#design'
import { civilFromInstant } from '#kernel'
import type { Act } from './acts.store.ts'
import { auditWords } from './audit.words.ts'
import { ActChanges } from './audit-changes.page.tsx'
import { FILTER } from './audit-filter.ts'
import { Chain, momentOf } from './chain.page.tsx'
import type { ChainState } from './chain-state.store.ts'
import type { NamesOf } from './named-cell.ts'
import { namedSubject } from './named-subject.ts'
import { subjectWords } from './subject.words.ts'
import { verbWords } from './verb.words.ts'

type HrefOf = (name: string, value: string) => string

type Props = Readonly<{
  acts: readonly Act[]
  chain: ChainState
  names: NamesOf
  attempt: Attempt
  /** The page with one more thing wanted; with '' for a value, without it. */
  hrefOf: HrefOf
  /** The page with nothing wanted. */
  clear: string
  /** Where the page before this one in time is. */
  older: string | undefined
}>

export function AuditPage(props: Props) {
  const { acts, chain, names, attempt, hrefOf, clear, older } = props
  const w = useWords(auditWords)
  const isRead = attempt.problems.length === 0
  return (
    <>
      <p>{w.help}</p>
      <Chain chain={chain} />
      <Filter attempt={attempt} hrefOf={hrefOf} clear={clear} />
      {isRead && <ActTable {...{ acts, hrefOf, names }} />}
      {older !== undefined && (
        <LinkButton href={older} second>
          {w.older}
        </LinkButton>
      )}
    </>
  )
}

type FilterProps = Pick<Props, 'attempt' | 'hrefOf' | 'clear'>

function Filter({ attempt, hrefOf, clear }: FilterProps) {
  const w = useWords(auditWords)
  const chosen = [FILTER.person, FILTER.object].filter((name) => attempt.typed[name])
  const isWanted = Object.values(attempt.typed).some((cell) => cell !== '')
  return (
    <>
      <FilterForm clear={isWanted ? clear : undefined}>
        <Field name={FILTER.words} label={w.search} attempt={attempt} />
        <Field name={FILTER.from} label={w.from} kind="date" attempt={attempt} />
        <Field name={FILTER.to} label={w.to} kind="date" attempt={attempt} />
        {chosen.map((name) => (
          <input type="hidden" name={name} value={attempt.typed[name]} />
        ))}
      </FilterForm>
      {chosen.map((name) => (
        <p>
          {name === FILTER.person ? w.onlyPerson : w.onlyObject} <b>{attempt.typed[name]}</b>{' '}
          <a href={hrefOf(name, '')}>{w.everything}</a>
        </p>
      ))}
    </>
  )
}

/** The word for it; what an older program noted stands as it was noted. */
function nameIn(words: Readonly<Record<string, string>>, name: string): string {
  return words[name] ?? name
}

function ActTable({ acts, hrefOf, names }: Pick<Props, 'acts' | 'hrefOf' | 'names'>) {
  const w = useWords(auditWords)
  const verbs = useWords(verbWords)
  const words = useWords(subjectWords)
  const columns: readonly Column<Act>[] = [
    {
      id: 'when',
      header: w.when,
      names: true,
      cell: ({ at }) => momentOf(at),
    },
    { id: 'who', header: w.who, cell: (act) => <Who act={act} hrefOf={hrefOf} /> },
    { id: 'what', header: w.what, cell: ({ verb }) => nameIn(verbs, verb) },
    {
      id: 'subject',
      header: w.subject,
      cell: ({ subject, at }) => (
        <a href={hrefOf(FILTER.object, subject)} title={w.onlyThisObject}>
          {namedSubject(subject, civilFromInstant(at), { names, words })}
        </a>
      ),
    },
    { id: 'reason', header: w.reason, cell: ({ reason }) => reason ?? '' },
    { id: 'changes', header: w.changes, cell: (act) => <ActChanges act={act} names={names} /> },
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

/** Leads to everything that this person did. */
function Who({ act: { account, actor }, hrefOf }: Readonly<{ act: Act; hrefOf: HrefOf }>) {
  const w = useWords(auditWords)
  if (account === undefined) return <>{actor}</>
  return (
    <a href={hrefOf(FILTER.person, account)} title={w.onlyThisPerson}>
      {actor}
    </a>
  )
}
