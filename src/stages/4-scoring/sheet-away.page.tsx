/** The score sheet as rows of a spreadsheet: what every stage gave, as the reader may see it. */
import { type Column, ListAway, useWords } from '#design'
import { type Exact, formatExact } from '#kernel'
import { sheetWords } from './sheet.words.ts'
import type { StageDesk } from './sheet-desk.routes.ts'
import type { CellView, SheetView } from './sheet-view.ts'

type Props = Readonly<{
  name: string
  view: SheetView
  stages: readonly StageDesk[]
  maximum: Exact
}>

type Row = Readonly<{
  name: string
  maximum: Exact
  /** One for each stage, in their order. */
  points: readonly string[]
  reasons: readonly string[]
}>

export function SheetAway(props: Props) {
  const { name, stages } = props
  const w = useWords(sheetWords)
  const columns: readonly Column<Row>[] = [
    { id: 'criterion', header: w.criterion, cell: (row) => row.name },
    { id: 'maximum', header: w.maximum, end: true, cell: (row) => formatExact(row.maximum) },
    ...stages.map((stage, at) => ({
      ...{ id: stage.name, header: stage.name, end: true },
      cell: ({ points }: Row) => points[at] ?? '',
    })),
    { id: 'reason', header: w.reason, cell: ({ reasons }) => reasons.join('; ') },
  ]
  return <ListAway caption={name} columns={columns} rows={rowsOf(props, w)} />
}

type Words = (typeof sheetWords)['vi']

function rowsOf({ view, maximum }: Props, w: Words): readonly Row[] {
  const all = view.rows.map((row): Row => {
    if (row.kind === 'group') {
      const points = row.sums.map(textOf)
      return { name: `${row.id} ${row.name}`, maximum: row.maximum, points, reasons: [] }
    }
    const { leaf, cells } = row
    return {
      name: `${leaf.id} ${leaf.name}`,
      maximum: leaf.max,
      points: cells.map((cell) => given(cell, w)),
      reasons: cells.flatMap(({ fields }) => fields['reason'] ?? []),
    }
  })
  const sums = view.totals.map(({ total, hidden }) => (hidden ? '' : textOf(total)))
  return [...all, { name: w.total, maximum, points: sums, reasons: [] }]
}

/** What only stood because an earlier stage gave it, or may not be seen, is not this stage's. */
function given({ state, points }: CellView, w: Words): string {
  if (state === 'not-applicable') return w.na
  return state === 'given' ? textOf(points) : ''
}

function textOf(sum: Exact | undefined): string {
  return sum ? formatExact(sum) : ''
}
