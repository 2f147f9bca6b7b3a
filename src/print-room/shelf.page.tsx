/** The papers that can be taken from one shelf, and the list of shelves of a campaign. */
import { Badge, type Column, DataTable, LinkButton, Notice, Reasons, useWords } from '#design'
import type { Age } from '#papers'
import { printRoomWords } from './print-room.words.ts'

/** One paper as it would be made now. */
export type Line = Readonly<{
  label: string
  missing: readonly string[]
  receipt: string
  /** Who took it last and when, and whether it still says the same. */
  taken: Readonly<{ by: string; on: string; age: Age }> | undefined
  /** `own`: by the office's own template, where there is one. */
  hrefs: Readonly<{ docx: string; pdf: string; own?: string }>
}>

export function ShelfPage({ name, lines }: Readonly<{ name: string; lines: readonly Line[] }>) {
  const w = useWords(printRoomWords)
  const columns: readonly Column<Line>[] = [
    {
      id: 'label',
      header: w.paper,
      names: true,
      cell: ({ label }) => <span lang="vi">{label}</span>,
    },
    {
      id: 'missing',
      header: w.missing,
      cell: ({ missing }) =>
        missing.length === 0 ? w.nothingMissing : <Reasons reasons={missing} />,
    },
    { id: 'receipt', header: w.receipt, cell: ({ receipt }) => <code>{receipt}</code> },
    { id: 'taken', header: w.taken, cell: (line) => <TakenBefore line={line} /> },
    { id: 'take', header: w.take, cell: (line) => <Buttons line={line} /> },
  ]
  return (
    <>
      <p class="soft">{w.intro}</p>
      {lines.length > 1 && <p>{w.askMore}</p>}
      <DataTable caption={name} columns={columns} rows={lines} />
    </>
  )
}

function TakenBefore({ line: { taken } }: Readonly<{ line: Line }>) {
  const w = useWords(printRoomWords)
  if (taken === undefined) return <>{w.never}</>
  const { by, on, age } = taken
  const isSame = age === 'current' || age === 'same-words'
  const says = isSame ? w.current(by, on) : w.outOfDate(by, on)
  return <Badge tone={isSame ? 'good' : 'bad'}>{says}</Badge>
}

function Buttons({ line: { hrefs, label } }: Readonly<{ line: Line }>) {
  const w = useWords(printRoomWords)
  return (
    <span class="paper-take no-print">
      <LinkButton href={hrefs.docx}>
        {w.word}
        <span class="visually-hidden" lang="vi">{` (${label})`}</span>
      </LinkButton>
      {hrefs.own && (
        <LinkButton href={hrefs.own} second>
          {w.own}
          <span class="visually-hidden" lang="vi">{` (${label})`}</span>
        </LinkButton>
      )}
      <LinkButton href={hrefs.pdf} second>
        {w.pdf}
        <span class="visually-hidden" lang="vi">{` (${label})`}</span>
      </LinkButton>
    </span>
  )
}

export type ShelfLine = Readonly<{ name: string; href: string; count: number }>

type ShelvesProps = Readonly<{
  shelves: readonly ShelfLine[]
  /** Where certificates are made in bulk; absent for whoever may not. */
  certificates: string | undefined
  /** Where the host keeps its own templates; absent for whoever may not read its papers. */
  templates: string | undefined
}>

export function ShelvesPage({ shelves, certificates, templates }: ShelvesProps) {
  const w = useWords(printRoomWords)
  const columns: readonly Column<ShelfLine>[] = [
    {
      id: 'name',
      header: w.paper,
      names: true,
      cell: ({ name, href, count }) =>
        count === 0 ? <span>{name}</span> : <a href={href}>{name}</a>,
    },
    { id: 'count', header: w.count, end: true, cell: ({ count }) => count },
  ]
  return (
    <>
      <p class="soft">{w.intro}</p>
      {certificates && (
        <p>
          <a href={certificates}>{w.certificates}</a>
        </p>
      )}
      {templates && (
        <p>
          <a href={templates}>{w.templates}</a>
        </p>
      )}
      <DataTable caption={w.all} columns={columns} rows={shelves} empty={w.noneAtAll} />
    </>
  )
}

export function NothingThere({ isBeforeNotice }: Readonly<{ isBeforeNotice: boolean }>) {
  const w = useWords(printRoomWords)
  return <Notice tone="open">{isBeforeNotice ? w.beforeNotice : w.none}</Notice>
}
