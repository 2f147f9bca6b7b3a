/** The list of score sheets of a cycle: totals of each stage, what is missing, how each stands. */
import {
  Badge,
  type Column,
  DataTable,
  FilterForm,
  NOTHING_TYPED,
  type Option,
  Select,
  type Tone,
  useWords,
} from '#design'
import { type Exact, formatExact } from '#kernel'
import { sheetWords } from './sheet.words.ts'

export type SheetState = 'empty' | 'incomplete' | 'awaiting' | 'complete' | 'done'
export const SHEET_STATES: readonly SheetState[] = [
  'empty',
  'incomplete',
  'awaiting',
  'complete',
  'done',
]

/** A stage's total; `isCarried`: the stage said nothing, what an earlier one gave stands there. */
export type StageTotal = Readonly<{ total: Exact; isCarried: boolean }>

/** One sheet of the list; a total that the reader may not see is absent. */
export type SheetLine = Readonly<{
  id: string
  name: string
  href: string
  totals: readonly (StageTotal | undefined)[]
  missing: number
  state: SheetState
  /** The stage that has its say last, by its name. */
  last: string
}>

type Props = Readonly<{
  lists: readonly Readonly<{
    caption: string
    stages: readonly string[]
    rows: readonly SheetLine[]
    /** Sheets of units that are scored no more, with what became of each. */
    former: readonly Readonly<{ name: string; href: string; said: string }>[]
  }>[]
  cycles: readonly Option[]
  chosen: Readonly<{ cycle: string; state: string }>
  /** Where stages are opened and lines given out; absent for whoever may not. */
  control: string | undefined
}>

const TONES: Readonly<Record<SheetState, Tone>> = {
  empty: 'quiet',
  incomplete: 'open',
  awaiting: 'open',
  complete: 'good',
  done: 'good',
}

export function SheetsPage({ lists, cycles, chosen, control }: Props) {
  const w = useWords(sheetWords)
  const states = SHEET_STATES.map((state) => ({ value: state, label: w[state] }))
  return (
    <>
      {control && (
        <p>
          <a href={control}>{w.stagesPage}</a>
        </p>
      )}
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
          name="tinh-trang"
          label={w.state}
          attempt={NOTHING_TYPED}
          value={chosen.state}
          options={states}
        />
      </FilterForm>
      {lists.some(({ rows }) => rows.some(hasCarried)) && <p class="soft small">{w.carriedHelp}</p>}
      {lists.map(({ caption, stages, rows, former }) => (
        <>
          <DataTable
            caption={caption}
            columns={columnsOf(w, stages)}
            rows={rows}
            empty={w.nobody}
          />
          {former.map(({ name, href, said }) => (
            <p>
              <a href={href}>{w.formerOf(name)}</a>. <span lang="vi">{said}</span>
            </p>
          ))}
        </>
      ))}
      {lists.length === 0 && <p class="soft">{w.nobody}</p>}
    </>
  )
}

function hasCarried({ totals }: SheetLine): boolean {
  return totals.some((one) => one?.isCarried)
}

type Words = (typeof sheetWords)['vi']

function columnsOf(w: Words, stages: readonly string[]): readonly Column<SheetLine>[] {
  return [
    {
      id: 'name',
      header: w.body,
      names: true,
      cell: ({ name, href }) => <a href={href}>{name}</a>,
    },
    ...stages.map((stage, at) => ({
      id: `stage-${at}`,
      header: stage,
      end: true,
      cell: ({ totals }: SheetLine) => textOf(w, totals[at]),
    })),
    {
      id: 'missing',
      header: w.missing,
      end: true,
      cell: ({ missing }) => (missing === 0 ? '' : w.missingLines(missing)),
    },
    {
      id: 'state',
      header: w.state,
      cell: ({ state, last }) => (
        <Badge tone={TONES[state]}>{state === 'awaiting' ? w.awaits(last) : w[state]}</Badge>
      ),
    },
  ]
}

/** What is carried stands in parentheses, as on the sheet. */
function textOf(w: Words, stage: StageTotal | undefined): string {
  if (!stage) return ''
  const text = formatExact(stage.total)
  return stage.isCarried ? w.carried(text) : text
}
