/** One organisation: what it is and was, who came before and after, who works there. */
import { Badge, type Column, DataTable, Facts, LinkButton, useWords } from '#design'
import { type CivilDate, formatCivil } from '#kernel'
import type { OrganisationRow, SuccessionRow } from './organisation.ts'
import { organisationWords } from './organisation.words.ts'
import { ChangeLinks } from './organisation-forms.page.tsx'
import { dayOf } from './organisations.page.tsx'

type Linked = Readonly<{ id: string; name: string }>

/** A succession seen from this unit: the unit on its other side. */
export type SuccessionLine = Readonly<{ row: SuccessionRow; other: Linked | undefined }>

export type OrganisationProps = Readonly<{
  row: OrganisationRow
  isLiving: boolean
  parent: Linked | undefined
  history: readonly Readonly<{ row: OrganisationRow; parent: string }>[]
  came: readonly SuccessionLine[]
  went: readonly SuccessionLine[]
  below: readonly OrganisationRow[]
  /** People of the unit within the reader's reach, by given name. */
  people: readonly Readonly<{ id: string; name: string; title: string }>[]
  may: Readonly<{ change: boolean; addPerson: boolean }>
  today: CivilDate
}>

export function OrganisationPage(props: OrganisationProps) {
  const { row, parent, isLiving, below, people, may } = props
  const w = useWords(organisationWords)
  return (
    <>
      <Facts
        facts={[
          [w.code, <code>{row.id}</code>],
          [w.level, w[row.level]],
          [w.parent, parent && <a href={`/so/don-vi/${parent.id}`}>{parent.name}</a>],
          [w.head, row.head],
          [w.group, row.group],
          [w.state, <State {...props} />],
        ]}
      />
      <History {...props} />
      <Successions caption={w.came} rows={props.came} />
      <Successions caption={w.went} rows={props.went} />
      {below.length > 0 && <h2>{w.below}</h2>}
      {below.length > 0 && (
        <ul>
          {below.map(({ id, name }) => (
            <li>
              <a href={`/so/don-vi/${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      {people.length > 0 && <People people={people} />}
      {may.addPerson && isLiving && (
        <p>
          <LinkButton second href={`/so/don-vi/${row.id}/nguoi-moi`}>
            {w.newPerson}
          </LinkButton>
        </p>
      )}
      {may.change && isLiving && <ChangeLinks id={row.id} />}
    </>
  )
}

function State({ row, isLiving, today }: OrganisationProps) {
  const w = useWords(organisationWords)
  const last = row.to && formatCivil(row.to)
  if (isLiving) return <Badge tone="good">{last ? w.livingUntil(last) : w.living}</Badge>
  const isToCome = row.from !== undefined && row.from > today
  if (isToCome) return <Badge tone="open">{`${w.toCome} ${dayOf(row.from)}`}</Badge>
  return <Badge tone="quiet">{`${w.ceased} ${dayOf(row.to)}`}</Badge>
}

function History({ history }: Pick<OrganisationProps, 'history'>) {
  const w = useWords(organisationWords)
  if (history.length < 2) return null
  const columns: readonly Column<OrganisationProps['history'][number]>[] = [
    { id: 'name', header: w.name, names: true, cell: ({ row }) => row.name },
    { id: 'parent', header: w.parent, cell: ({ parent }) => parent },
    { id: 'from', header: w.from, cell: ({ row }) => dayOf(row.from) },
    { id: 'to', header: w.to, cell: ({ row }) => dayOf(row.to) },
  ]
  return <DataTable caption={w.history} columns={columns} rows={history} />
}

type SuccessionsProps = Readonly<{ caption: string; rows: readonly SuccessionLine[] }>

function Successions({ caption, rows }: SuccessionsProps) {
  const w = useWords(organisationWords)
  if (rows.length === 0) return null
  const columns: readonly Column<SuccessionLine>[] = [
    {
      id: 'other',
      header: w.name,
      names: true,
      cell: ({ other }) => other && <a href={`/so/don-vi/${other.id}`}>{other.name}</a>,
    },
    { id: 'how', header: w.how, cell: ({ row }) => w[row.how] },
    { id: 'on', header: w.on, cell: ({ row }) => dayOf(row.on) },
    { id: 'basis', header: w.basis, cell: ({ row }) => <span lang="vi">{row.basis}</span> },
  ]
  return <DataTable caption={caption} columns={columns} rows={rows} />
}

function People({ people }: Pick<OrganisationProps, 'people'>) {
  const w = useWords(organisationWords)
  return (
    <>
      <h2>{w.peopleHere}</h2>
      <ul>
        {people.map(({ id, name, title }) => (
          <li>
            <a href={`/so/nguoi/${id}`}>{name}</a>, {title}
          </li>
        ))}
      </ul>
    </>
  )
}
