/** A self-assessment that came on paper, typed in at once: the paper, then line by line. */
import { type Attempt, Button, Form, ProxyEntry, useWords } from '#design'
import { formatExact } from '#kernel'
import { needsOf, takesPoints } from './line-entry.ts'
import { sheetWords } from './sheet.words.ts'
import type { CellView, LineView } from './sheet-view.ts'

/** One line of the paper: what stands, what it names as seen, why it is locked. */
export type PaperLine = Readonly<{
  line: LineView
  cell: CellView | undefined
  seen: string
  lock: string | undefined
}>

type Props = Readonly<{ lines: readonly PaperLine[]; attempt: Attempt }>

/** The name of a field of a line in the one form: `d12.points`. */
export function fieldName({ leaf }: LineView, name: string): string {
  return `d${leaf.at}.${name}`
}

export function ProxySheetPage({ lines, attempt }: Props) {
  const w = useWords(sheetWords)
  // Where no line may be written the table says why, line by line.
  if (lines.every(({ lock }) => lock)) return <PaperTable lines={lines} attempt={attempt} />
  return (
    <Form>
      <ProxyEntry attempt={attempt} />
      <p class="soft">{w.fromPaperHelp}</p>
      <PaperTable lines={lines} attempt={attempt} />
      <Button>{w.fromPaperSave}</Button>
    </Form>
  )
}

function PaperTable({ lines, attempt }: Props) {
  const w = useWords(sheetWords)
  return (
    <section class="table-box sheet" tabindex={0} aria-label={w.fromPaper}>
      <table>
        <caption>{w.fromPaper}</caption>
        <thead>
          <tr>
            <th scope="col">{w.criterion}</th>
            <th scope="col" class="end">
              {w.maximum}
            </th>
            <th scope="col" class="end">
              {w.standsNow}
            </th>
            <th scope="col">{w.points}</th>
            <th scope="col">{w.exemption}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((one) => (
            <PaperRow one={one} attempt={attempt} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RowProps = Readonly<{ one: PaperLine; attempt: Attempt }>

function PaperRow({ one, attempt }: RowProps) {
  const { line, cell, seen, lock } = one
  const { leaf } = line
  return (
    <tr>
      <th scope="row" lang="vi">
        {leaf.id} {leaf.name}
        <input type="hidden" name={fieldName(line, 'seen')} value={seen} />
      </th>
      <td class="end">{formatExact(leaf.max)}</td>
      <td class="end">{cell?.points ? formatExact(cell.points) : ''}</td>
      <td>{lock ? <span class="soft">{lock}</span> : <Figures one={one} attempt={attempt} />}</td>
      <td>{!lock && <Cell one={one} attempt={attempt} name="na" />}</td>
    </tr>
  )
}

/** The figures that the rule asks for, else the points. */
function Figures(props: RowProps) {
  const { leaf } = props.one.line
  if (takesPoints(leaf)) return <Cell {...props} name="points" />
  return (
    <div class="cell-stack">
      {needsOf(leaf).map(({ name, label }) => (
        <Cell {...props} name={`in.${name}`} label={label} />
      ))}
    </div>
  )
}

type CellProps = RowProps & Readonly<{ name: string; label?: string }>

function Cell({ one, attempt, name, label }: CellProps) {
  const w = useWords(sheetWords)
  const field = fieldName(one.line, name)
  const said = label ?? (name === 'na' ? w.exemption : w.points)
  return (
    <input
      class={name === 'na' ? 'cell-input wide-input' : 'cell-input'}
      name={field}
      value={attempt.typed[field] ?? ''}
      autocomplete="off"
      placeholder={label}
      aria-label={w.label(said, one.line.leaf.id)}
    />
  )
}
