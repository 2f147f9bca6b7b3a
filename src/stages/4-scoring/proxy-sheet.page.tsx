/** A self-assessment that came on paper, typed in at once: the paper, then line by line. */
import { type Attempt, Button, Form, ProxyEntry, ROLES, useWords } from '#design'
import { formatExact } from '#kernel'
import { needsOf, takesPoints } from './line-entry.ts'
import { NeedBox, TextBox } from './line-fields.page.tsx'
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
      <table class="labelled" data-grid {...ROLES.table}>
        <caption>{w.fromPaper}</caption>
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            {[w.criterion, w.maximum, w.standsNow, w.onPaper, w.exemption].map((name) => (
              <th scope="col" {...ROLES.header}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group}>
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
  const w = useWords(sheetWords)
  const { leaf } = line
  return (
    <tr {...ROLES.row}>
      <th {...ROLES.names} scope="row" lang="vi">
        {leaf.id} {leaf.name}
        <input type="hidden" name={fieldName(line, 'seen')} value={seen} />
      </th>
      <td data-label={w.maximum} {...ROLES.cell}>
        {formatExact(leaf.max)}
      </td>
      <td data-label={w.standsNow} {...ROLES.cell}>
        {cell?.points ? formatExact(cell.points) : null}
      </td>
      <td class="end typed" {...ROLES.cell}>
        {lock ? <span class="soft">{lock}</span> : <Figures one={one} attempt={attempt} />}
      </td>
      <td class="below" {...ROLES.cell}>
        {!lock && <TextBox {...boxOf({ one, attempt }, 'na')} label={w.exemption} wide />}
      </td>
    </tr>
  )
}

/** The figures that the rule asks for, else the points. */
function Figures(props: RowProps) {
  const w = useWords(sheetWords)
  const { leaf } = props.one.line
  return (
    <div class="cell-stack">
      {takesPoints(leaf) && <TextBox {...boxOf(props, 'points')} label={w.points} />}
      {needsOf(leaf).map((need) => (
        <NeedBox need={need} {...boxOf(props, `in.${need.name}`)} />
      ))}
    </div>
  )
}

function boxOf({ one: { line }, attempt }: RowProps, column: string) {
  const name = fieldName(line, column)
  return { name, column, criterion: line.leaf.id, value: attempt.typed[name] }
}
