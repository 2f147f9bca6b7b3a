/** Tables (bảng) as an office knows them: a caption, headers that stay, numbers at the right. */
import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { designWords } from './design.words.ts'
import { partOf } from './long-table.ts'
import { Pager } from './pager.tsx'
import { note, type Plain, TablesDrawn } from './tables.ts'
import { Language, useWords } from './words.ts'

/** Said aloud: phones show a row as a block, and browsers then forget what it was. */
export const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  header: { role: 'columnheader' },
  names: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** A column: its header, its cell, and whether it holds numbers or names the row. */
export type Column<Row> = Readonly<{
  id: string
  header: string
  cell(row: Row): ComponentChildren
  end?: boolean
  names?: boolean
  /** Where the header leads to sort by this column. */
  sort?: string
  /** What a spreadsheet holds, when it is not what the cell shows. */
  value?(row: Row): Plain
}>

type TableProps<Row> = Readonly<{
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** Which column the rows are sorted by, and how. */
  sorted?: Readonly<{ column: string; down: boolean }>
  empty?: string
}>

export function DataTable<Row>({ caption, columns, rows, sorted, empty }: TableProps<Row>) {
  const w = useWords(designWords)
  const tables = useContext(TablesDrawn)
  const lang = useContext(Language)
  if (rows.length === 0) return <Empty>{empty ?? w.nothing}</Empty>
  const taken = tables && note(tables, { caption, columns, rows, lang })
  if (tables?.wanted) return null
  const part = tables && partOf(rows, tables)
  return (
    <>
      <section class="table-box stack-table" tabindex={0} aria-label={w.scrollable(caption)}>
        <table {...ROLES.table}>
          <caption>{caption}</caption>
          <thead {...ROLES.group}>
            <tr {...ROLES.row}>
              {columns.map((column) => (
                <Header column={column} sorted={sorted} />
              ))}
            </tr>
          </thead>
          <tbody {...ROLES.group}>
            {(part?.rows ?? rows).map((row) => (
              <tr {...ROLES.row}>
                {columns.map((column) => (
                  <Cell column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {part && <Pager {...part} />}
      {taken && <TakeAway href={taken} caption={caption} />}
    </>
  )
}

/** A list drawn in another way than a table, to be taken away as one. */
export function ListAway<Row>(given: Pick<TableProps<Row>, 'caption' | 'columns' | 'rows'>) {
  const tables = useContext(TablesDrawn)
  const lang = useContext(Language)
  if (!tables || given.rows.length === 0) return null
  const href = note(tables, { ...given, lang })
  return tables.wanted ? null : <TakeAway href={href} caption={given.caption} />
}

function TakeAway({ href, caption }: Readonly<{ href: string; caption: string }>) {
  const w = useWords(designWords)
  return (
    <p class="small no-print">
      <a href={href} download>
        {w.takeAway}
        <span class="visually-hidden">: {caption}</span>
      </a>
    </p>
  )
}

type Sorted = TableProps<unknown>['sorted']

function Header<Row>({ column, sorted }: Readonly<{ column: Column<Row>; sorted: Sorted }>) {
  const w = useWords(designWords)
  const { header, sort, end } = column
  const order =
    sorted?.column === column.id ? (sorted.down ? 'descending' : 'ascending') : undefined
  return (
    <th scope="col" {...ROLES.header} class={end ? 'end' : undefined} aria-sort={order}>
      {sort === undefined ? (
        header
      ) : (
        <a href={sort} title={w.sortBy(header)}>
          {header}
        </a>
      )}
    </th>
  )
}

function Cell<Row>({ column, row }: Readonly<{ column: Column<Row>; row: Row }>) {
  const content = column.cell(row)
  if (column.names)
    return (
      <th scope="row" {...ROLES.names}>
        {content}
      </th>
    )
  return (
    <td {...ROLES.cell} class={column.end ? 'end' : undefined} data-label={column.header}>
      {content}
    </td>
  )
}

export function Empty({ children }: Readonly<{ children: ComponentChildren }>) {
  return <p class="soft">{children}</p>
}
