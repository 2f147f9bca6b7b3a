/** Lists that anybody may read (công khai): name, unit, form, decision, and nothing else. */
import { type Column, DataTable, Facts, useWords } from '#design'
import { formatCivil } from '#kernel'
import { publicListWords } from './public-list.words.ts'
import type { PublicationRow, PublicLine } from './publication.ts'

export type PublicList = Readonly<{
  href: string
  row: PublicationRow
  campaign: string
  host: string
  form: string
}>

export function PublicListsPage({ lists }: Readonly<{ lists: readonly PublicList[] }>) {
  const w = useWords(publicListWords)
  const columns: readonly Column<PublicList>[] = [
    {
      id: 'form',
      header: w.award,
      names: true,
      cell: ({ href, form }) => <a href={href}>{form}</a>,
      value: ({ form }) => form,
    },
    { id: 'campaign', header: w.campaign, cell: ({ campaign }) => campaign },
    { id: 'kind', header: w.kind, cell: ({ row }) => kindOf(row, w) },
    { id: 'from', header: w.from, cell: ({ row }) => formatCivil(row.from) },
    { id: 'until', header: w.until, cell: ({ row }) => row.until && formatCivil(row.until) },
    { id: 'by', header: w.by, cell: ({ host }) => host },
  ]
  return (
    <>
      <p>{w.help}</p>
      <DataTable caption={w.lists} columns={columns} rows={lists} empty={w.nothing} />
    </>
  )
}

type Words = ReturnType<typeof useWords<typeof publicListWords.vi>>

function kindOf({ kind }: PublicationRow, w: Words): string {
  return kind === 'decided' ? w.decided : w.proposed
}

/** A line, and what was recorded of it after the list went out. */
export type ShownLine = PublicLine &
  Readonly<{
    revoked?: Readonly<{ number: string; on: string }>
    /** Papers that correct the decision for this one. */
    corrected: readonly string[]
  }>

type Props = Readonly<{
  list: PublicList
  lines: readonly ShownLine[]
  /** Papers that correct a decision in it as a whole. */
  corrected: readonly string[]
}>

export function PublicListPage({ list: { row, ...list }, lines, corrected }: Props) {
  const w = useWords(publicListWords)
  const decision: Column<ShownLine> = {
    id: 'decision',
    header: w.decision,
    cell: (one) => (
      <>
        {one.revoked ? w.revoked(one.revoked.number, one.revoked.on) : (one.decision ?? '')}
        {one.corrected.length > 0 && (
          <p class="small">{`${w.corrected} ${one.corrected.join('; ')}`}</p>
        )}
      </>
    ),
  }
  const columns: readonly Column<ShownLine>[] = [
    { id: 'name', header: w.name, names: true, cell: ({ name }) => name },
    { id: 'unit', header: w.unit, cell: ({ unit }) => unit },
    { id: 'form', header: w.award, cell: ({ form }) => form },
    ...(row.kind === 'decided' ? [decision] : []),
  ]
  return (
    <>
      <Facts
        facts={[
          [w.campaign, list.campaign],
          [w.kind, kindOf(row, w)],
          [w.number, row.number],
          [w.from, formatCivil(row.from)],
          [w.until, row.until && formatCivil(row.until)],
          [w.objection, row.objection],
          [w.by, list.host],
          [w.corrected, corrected.join('; ')],
        ]}
      />
      <DataTable caption={list.form} columns={columns} rows={lines} />
    </>
  )
}
