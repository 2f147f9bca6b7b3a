/** The participants of a cycle within reach: how much is recorded, or one indicator. */
import {
  type Column,
  DataTable,
  FilterForm,
  NOTHING_TYPED,
  type Option,
  Select,
  useWords,
} from '#design'
import { measureWords } from './measure.words.ts'

export type MeasuredLine = Readonly<{
  name: string
  href: string
  count: number
  value: string | undefined
}>

type Props = Readonly<{
  rows: readonly MeasuredLine[]
  cycles: readonly Option[]
  indicators: readonly Option[]
  chosen: Readonly<{ cycle: string; indicator: string }>
}>

export function MeasuresPage({ rows, cycles, indicators, chosen }: Props) {
  const w = useWords(measureWords)
  const counted = {
    id: 'count',
    header: w.recorded,
    end: true,
    cell: ({ count }: MeasuredLine) => w.count(count),
  }
  const valued = {
    id: 'value',
    header: w.value,
    end: true,
    cell: ({ value }: MeasuredLine) => value ?? <span class="soft">{w.notRecorded}</span>,
  }
  const columns: readonly Column<MeasuredLine>[] = [
    {
      id: 'name',
      header: w.name,
      names: true,
      cell: ({ name, href }) => <a href={href}>{name}</a>,
    },
    chosen.indicator === '' ? counted : valued,
  ]
  return (
    <>
      <FilterForm>
        <Select
          name="chu-ky"
          empty="none"
          label={w.cycle}
          attempt={NOTHING_TYPED}
          value={chosen.cycle}
          options={cycles}
        />
        <Select
          name="chi-tieu"
          label={w.indicator}
          attempt={NOTHING_TYPED}
          value={chosen.indicator}
          options={indicators}
        />
      </FilterForm>
      <DataTable caption={w.caption} columns={columns} rows={rows} empty={w.none} />
    </>
  )
}
