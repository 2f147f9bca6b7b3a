/** The tree of organisations on a day, as a list. */
import {
  type Column,
  DataTable,
  Field,
  FilterForm,
  LinkButton,
  NOTHING_TYPED,
  Tabs,
  useWords,
} from '#design'
import { type CivilDate, formatCivil } from '#kernel'
import type { OrganisationRow } from './organisation.ts'
import { organisationWords } from './organisation.words.ts'

/** A unit in the list: how deep it stands, and the name of the unit above. */
export type OrganisationLine = Readonly<{ row: OrganisationRow; depth: number; parent: string }>

type Props = Readonly<{
  rows: readonly OrganisationLine[]
  day: CivilDate
  q: string
  mayAddTop: boolean
  /** The register holds nothing on any day. */
  isNew: boolean
}>

export function OrganisationsPage({ rows, day, q, mayAddTop, isNew }: Props) {
  const w = useWords(organisationWords)
  const columns: readonly Column<OrganisationLine>[] = [
    {
      id: 'name',
      header: w.name,
      names: true,
      value: ({ row }) => row.name,
      cell: ({ row, depth }) => (
        <span class={`depth-${q === '' ? Math.min(depth, 5) : 0}`}>
          <a href={`/so/don-vi/${row.id}`}>{row.name}</a>
        </span>
      ),
    },
    { id: 'level', header: w.level, cell: ({ row }) => w[row.level] },
    { id: 'parent', header: w.parent, cell: ({ parent }) => parent },
    { id: 'from', header: w.from, cell: ({ row }) => dayOf(row.from) },
    { id: 'to', header: w.to, cell: ({ row }) => dayOf(row.to) },
    { id: 'code', header: w.code, cell: ({ row }) => <code>{row.id}</code> },
  ]
  return (
    <>
      <RegistryTabs here="don-vi" />
      {mayAddTop && (
        <p>
          <LinkButton second href="/so/don-vi-moi">
            {w.newTop}
          </LinkButton>
        </p>
      )}
      <FilterForm clear="/so/don-vi">
        <Field name="q" label={w.search} attempt={NOTHING_TYPED} value={q} />
        <Field
          name="ngay"
          label={w.day}
          kind="date"
          attempt={NOTHING_TYPED}
          value={formatCivil(day)}
        />
      </FilterForm>
      <DataTable
        caption={w.organisations}
        columns={columns}
        rows={rows}
        empty={isNew ? w.noneYet : w.empty}
      />
    </>
  )
}

/** The two halves of the register. */
export function RegistryTabs({ here }: Readonly<{ here: 'don-vi' | 'nguoi' }>) {
  const w = useWords(organisationWords)
  const tabs = [
    { href: '/so/don-vi', label: w.organisations, here: here === 'don-vi' },
    { href: '/so/nguoi', label: w.people, here: here === 'nguoi' },
    { href: '/phap-luat', label: w.law },
  ]
  return <Tabs tabs={tabs} />
}

export function dayOf(day: CivilDate | undefined): string {
  return day === undefined ? '' : formatCivil(day)
}
