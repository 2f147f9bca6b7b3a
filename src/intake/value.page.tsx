/** One value of a draft: what was read, how sure, where it is printed, what is decided of it. */
import { type Attempt, Badge, Button, Field, Form, Select, useWords } from '#design'
import {
  type Cells,
  cellsOf,
  type DraftField,
  type DraftValue,
  SHAPES,
  type ValueCell,
} from '#importer'
import { formatCivil, readCivil } from '#kernel'
import { intakeWords } from './intake.words.ts'
import type { SettledHere } from './plan-import.ts'
import { fieldWords } from './value.words.ts'
import { useCellWords } from './value-cells.page.tsx'
import { placeIn, valueSaid } from './value-said.words.ts'

export type ValueShown = DraftValue &
  Readonly<{
    settled: SettledHere | undefined
    /** The value as the settling leaves it; undefined when it was struck. */
    now: unknown
    state: 'shut' | 'waits' | 'next' | 'edited'
  }>

type Props = Readonly<{ base: string; shown: ValueShown; attempt: Attempt }>

export const anchorOf = (key: string): string => `gt-${key.replace('.', '-')}`

/** The name under which a cell of the form is sent. */
export const cellField = (path: string): string => `cell.${path}`

export function ValueItem({ base, shown, attempt }: Props) {
  const { key, field, found, now, settled, state } = shown
  const words = useWords(valueSaid).value(field, now ?? found.value)
  return (
    <li class={settled ? 'value settled' : 'value'} id={anchorOf(key)}>
      <p class="value-words" lang="vi">
        {settled?.does === 'struck' ? <del>{words}</del> : words}
      </p>
      <Said shown={shown} />
      {state === 'edited' && <EditForm {...{ base, shown, attempt }} />}
      {(state === 'waits' || state === 'next') && <Decide {...{ base, shown, words }} />}
    </li>
  )
}

function Said({ shown: { found, settled } }: Pick<Props, 'shown'>) {
  const w = useWords(intakeWords)
  const said = useWords(valueSaid)
  const { place, sureness } = found
  const tone = { sure: 'good', likely: 'open', guess: 'bad' } as const
  return (
    <p class="value-said small">
      {settled ? (
        <>
          <Badge tone={settled.does === 'struck' ? 'quiet' : 'good'}>{w[settled.does]}</Badge>{' '}
          <span class="soft">{w.settledBy(settled.by, dayOf(settled.on))}</span>
        </>
      ) : (
        <Badge tone={tone[sureness]}>{w[sureness]}</Badge>
      )}{' '}
      {place.at >= 0 && <a href={`#dong-${place.at}`}>{w.where(place.page, place.line)}</a>}
      {place.clause !== '' && (
        <span class="soft">{clauseIn(place.clause, w.clause, placeIn(said))}</span>
      )}
    </p>
  )
}

type Say = (clause: string) => string

/** 'III.1.a' is a clause of the plan; head, bases and signature have names. */
function clauseIn(clause: string, word: Say, place: Say): string {
  return /^[IVXLC\d]/.test(clause) ? word(clause) : place(clause)
}

function dayOf(on: string): string {
  const day = readCivil(on)
  return day ? formatCivil(day) : on
}

function Decide({
  base,
  shown,
  words,
}: Readonly<{ base: string; shown: ValueShown; words: string }>) {
  const w = useWords(intakeWords)
  const { key, settled, state } = shown
  const about = (action: string) => (
    <>
      {action}
      <span class="visually-hidden">: {words.slice(0, 80)}</span>
    </>
  )
  return (
    <Form action={base} seen={settled?.entry} hidden={{ key }}>
      <div class="value-acts">
        {settled === undefined ? (
          <>
            <button
              type="submit"
              class="button small-button"
              name="does"
              value="kept"
              // After a decision the keyboard goes on with the next value.
              autofocus={state === 'next'}
            >
              {about(w.keep)}
            </button>
            <a class="button second small-button" href={`${base}?sua=${key}#${anchorOf(key)}`}>
              {about(w.correct)}
            </a>
            <button type="submit" class="button second small-button" name="does" value="struck">
              {about(w.strike)}
            </button>
          </>
        ) : (
          <button
            type="submit"
            class="plain-button"
            name="does"
            value={settled.does === 'added' ? 'struck' : 'reopen'}
          >
            {about(settled.does === 'added' ? w.strike : w.reopen)}
          </button>
        )}
      </div>
    </Form>
  )
}

function EditForm({ base, shown, attempt }: Props) {
  const w = useWords(intakeWords)
  const { key, field, found, settled } = shown
  const cells = cellsOf(field, found.value)
  return (
    <Form action={base} seen={settled?.entry} hidden={{ key }}>
      <p class="small" lang="vi">
        <strong>{w.printed}:</strong> “{found.place.words}”
      </p>
      {SHAPES[field].map((cell) => (
        <CellField {...{ field, cell, cells, attempt }} />
      ))}
      <div class="actions">
        <Button name="does" value="corrected">
          {w.save}
        </Button>
        <a href={`${base}#${anchorOf(key)}`}>{w.cancel}</a>
      </div>
    </Form>
  )
}

type CellProps = Readonly<{
  field: DraftField
  cell: ValueCell
  cells: Cells
  attempt: Attempt
}>

export function CellField({ field, cell, cells, attempt }: CellProps) {
  const fields = useWords(fieldWords)
  const words = useCellWords(field)
  const { path, kind, needed, options } = cell
  const label = path === '' ? fields[field] : words.cell(path)
  const asked = { name: cellField(path), label, value: cells[path], attempt, optional: !needed }
  if (kind === 'choice' || kind === 'choices') {
    const named = options.map((value) => ({ value, label: words.choice(value) }))
    return <Select {...asked} options={named} />
  }
  const control = {
    area: 'area',
    lines: 'area',
    day: 'date',
    number: 'number',
    whole: 'number',
  } as const
  return <Field {...asked} kind={kind === 'text' ? 'text' : control[kind]} />
}
