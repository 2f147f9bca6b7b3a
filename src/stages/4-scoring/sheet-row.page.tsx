/** One line of the sheet on the page: each stage's cell, what may be typed, why it is locked. */
import { Badge, ProxyMark, ROLES, useWords } from '#design'
import { type Exact, formatExact } from '#kernel'
import { type LineFields, needsOf, takesPoints } from './line-entry.ts'
import { NeedBox, TextBox } from './line-fields.page.tsx'
import { isOfLine, type LineLock } from './line-lock.ts'
import { sheetWords } from './sheet.words.ts'
import type { CellView, GroupView, LineView, TotalView } from './sheet-view.ts'

/** What the reader may do with a line now. */
export type LineDesk = Readonly<{
  /** The sheet's address; the line's is below it. */
  at: string
  /** The stage the reader writes in. */
  stage: string | undefined
  lock: LineLock | undefined
  seen: string
  evidence: number
  asked: boolean
  /** What was typed and not taken, and why. */
  refused?: Readonly<{ fields: LineFields; message: string }>
  saved?: boolean
}>

type RowProps = Readonly<{ line: LineView; desk: LineDesk }>

/** What each stage is called, in the order of the cells; a phone says it in every row. */
type Names = Readonly<{ names: readonly string[] }>

export function lineId(line: LineView): string {
  return `dong-${line.leaf.at}`
}

export function LineRow({ line, desk, names }: RowProps & Names) {
  const w = useWords(sheetWords)
  const { leaf, cells } = line
  const isTyped = (cell: CellView) => cell.stage === desk.stage && !desk.lock
  return (
    <tr id={lineId(line)} {...ROLES.row}>
      <th {...ROLES.names} scope="row" lang="vi">
        {leaf.id} {leaf.name}
      </th>
      <td class="end" data-label={w.maximum} {...ROLES.cell}>
        {formatExact(leaf.max)}
      </td>
      {cells.map((cell, at) => (
        <td class={classOf(cell, isTyped(cell))} data-label={names[at]} {...ROLES.cell}>
          {isTyped(cell) ? <Inputs line={line} cell={cell} desk={desk} /> : <Given cell={cell} />}
        </td>
      ))}
      <td class="below" {...ROLES.cell}>
        <Grounds line={line} desk={desk} />
      </td>
      <td class="below" {...ROLES.cell}>
        <State line={line} desk={desk} />
      </td>
    </tr>
  )
}

function classOf({ state }: CellView, isTyped: boolean): string {
  if (isTyped) return 'end typed'
  return state === 'hidden' ? 'end unsaid' : 'end'
}

function Given({ cell }: Readonly<{ cell: CellView }>) {
  const w = useWords(sheetWords)
  const { state, points, words } = cell
  if (state === 'hidden') return <span class="soft">{w.hidden}</span>
  if (state === 'carried')
    return <span class="soft">{w.carried(points ? formatExact(points) : '')}</span>
  if (state === 'not-applicable') return <>{w.na}</>
  return (
    <span title={words} lang="vi">
      {points ? formatExact(points) : ''}
    </span>
  )
}

type InputsProps = RowProps & Readonly<{ cell: CellView }>

/** The figures the rule asks for, or points; and what they come to. */
function Inputs({ line, cell, desk }: InputsProps) {
  const w = useWords(sheetWords)
  const { leaf } = line
  const fields = desk.refused?.fields ?? cell.fields
  const direct = takesPoints(leaf)
  return (
    <div class="cell-stack">
      {needsOf(leaf).map((need) => (
        <NeedBox need={need} {...boxOf(line, `in.${need.name}`, fields)} />
      ))}
      {(direct || desk.stage !== 'self') && (
        <Text line={line} name="points" label={w.points} fields={fields} />
      )}
      {!direct && cell.points && <strong>{formatExact(cell.points)}</strong>}
    </div>
  )
}

type TextProps = Readonly<{
  line: LineView
  name: string
  label: string
  fields: LineFields
  wide?: boolean
}>

function Text({ line, name, fields, ...rest }: TextProps) {
  return <TextBox {...boxOf(line, name, fields)} {...rest} />
}

function boxOf(line: LineView, name: string, fields: LineFields) {
  return { name, column: name, criterion: line.leaf.id, value: fields[name], form: formOf(line) }
}

function formOf(line: LineView): string {
  return `phieu-${line.leaf.at}`
}

/** Reasons of every stage; of the own one to type. */
function Grounds({ line, desk }: RowProps) {
  const w = useWords(sheetWords)
  const own = line.cells.find(({ stage }) => stage === desk.stage)
  const others = line.cells.filter((cell) => cell !== own || desk.lock)
  const reasons = others.flatMap(({ fields }) => fields['reason'] ?? [])
  const fields = desk.refused?.fields ?? own?.fields ?? {}
  return (
    <>
      {reasons.map((reason) => (
        <p class="small">{reason}</p>
      ))}
      {line.cells.map(({ proxied }) => proxied && <ProxyMark said={proxied} />)}
      {own && !desk.lock && (
        <details class="folds" open data-fold={desk.refused ? undefined : ''}>
          <summary class="small">{saidOf(fields) || w.reasonAndPaper}</summary>
          <div class="cell-stack">
            <Text line={line} name="reason" label={w.reason} fields={fields} wide />
            <Text line={line} name="paper" label={w.paper} fields={fields} wide />
            {line.leaf.na !== 'undeclared' && (
              <Text line={line} name="na" label={w.ground} fields={fields} wide />
            )}
          </div>
        </details>
      )}
    </>
  )
}

/** What a folded line says of its grounds. */
function saidOf({ reason, paper, na }: LineFields): string {
  return [reason, paper, na].filter(Boolean).join('; ')
}

/** What it is worth and why, what is missing, why it is locked, and what can be done. */
function State({ line, desk }: RowProps) {
  const w = useWords(sheetWords)
  const { at, lock, stage, refused, saved } = desk
  const own = line.cells.find((cell) => cell.stage === stage)
  const said = own?.words ?? line.cells.findLast(({ words }) => words !== '')?.words
  const href = `${at}/${encodeURIComponent(line.leaf.id)}`
  return (
    <>
      {refused && (
        <p class="wrong" role="alert">
          {refused.message}
        </p>
      )}
      {said && (
        <p class="small" lang="vi">
          {said}
        </p>
      )}
      {lock && stage && isOfLine(lock) && <p class="small soft">{w[lock]}</p>}
      {saved && <Badge tone="good">{w.savedMark}</Badge>}
      {stage && !lock && (
        <form id={formOf(line)} method="post" action={href} data-line={lineId(line)}>
          <input type="hidden" name="stage" value={stage} />
          <input type="hidden" name="seen" value={desk.seen} />
          <button type="submit" class="plain-button">
            {w.save}
          </button>
        </form>
      )}
      <a class="small" href={href} title={w.line(line.leaf.id)}>
        {w.evidence(desk.evidence)}
      </a>{' '}
      {desk.asked && <Badge tone="open">{w.asked}</Badge>}
    </>
  )
}

type GroupProps = Names & Readonly<{ group: GroupView }>

export function GroupRow({ group, names }: GroupProps) {
  const w = useWords(sheetWords)
  return (
    <tr class="group" id={`nhom-${group.at}`} {...ROLES.row}>
      <th {...ROLES.names} scope="row" lang="vi">
        {group.id} {group.name}
      </th>
      <Sum label={w.maximum}>{formatExact(group.maximum)}</Sum>
      {group.sums.map((sum, at) => (
        <Sum label={names[at]}>{textOf(sum)}</Sum>
      ))}
      <td {...ROLES.cell} />
      <td {...ROLES.cell} />
    </tr>
  )
}

type SumProps = Readonly<{ label: string | undefined; children: string }>

/** Nothing stands in the cell of a stage that has given nothing, not even a blank. */
function Sum({ label, children }: SumProps) {
  return (
    <td class="end" data-label={label} {...ROLES.cell}>
      {children || null}
    </td>
  )
}

function textOf(sum: Exact | undefined): string {
  return sum ? formatExact(sum) : ''
}

type TotalProps = Names & Readonly<{ totals: readonly TotalView[]; maximum: Exact }>

export function TotalRow({ totals, maximum, names }: TotalProps) {
  const w = useWords(sheetWords)
  const said = ({ total, counted, missing, hidden }: TotalView) =>
    hidden ? '' : textOf(total) || (counted ? w.counted(textOf(counted), missing) : '')
  return (
    <tr class="total" id="tong-diem" {...ROLES.row}>
      <th scope="row" {...ROLES.names}>
        {w.total}
      </th>
      <Sum label={w.maximum}>{formatExact(maximum)}</Sum>
      {totals.map((total, at) => (
        <Sum label={names[at]}>{said(total)}</Sum>
      ))}
      <td {...ROLES.cell} />
      <td {...ROLES.cell} />
    </tr>
  )
}
