/** One issued paper: what stands, its scans, every entry before, how a wrong one is replaced. */
import { type Column, DataTable, Facts, More, Notice, useWords } from '#design'
import { formatCivil } from '#kernel'
import { State, signerText } from './book.page.tsx'
import type { PaperEntry } from './book.store.ts'
import { BOOK_WORD, bookWords } from './book.words.ts'
import { type IssuedPaperRow, type PaperScanRow, paperNumber } from './issued-paper.ts'
import type { OfferedEvent, PaperCorrection } from './paper-afterwards.ts'
import { PaperForm, type PaperFormProps, ScanForm } from './paper-form.page.tsx'
import type { ScanSignatures } from './scan-signatures.ts'
import { Signatures } from './signatures.page.tsx'

type Props = Readonly<{
  base: string
  at: string
  entries: readonly PaperEntry[]
  scans: readonly PaperScanRow[]
  signatures: readonly ScanSignatures[]
  deed: Readonly<{ label: string; otherNumber?: string | undefined }> | undefined
  form: PaperFormProps
  /** The corrections that it is part of, on either side. */
  corrections: readonly PaperCorrection[]
  /** Events of the plan that it may be. */
  events: readonly OfferedEvent[]
  mayEnter: boolean
}>

export function PaperPage(props: Props) {
  const { base, at, scans, entries, mayEnter, form, deed, corrections, events } = props
  const w = useWords(bookWords)
  const isTried = form.attempt.problems.length > 0
  return (
    <>
      <p>
        <a href={base}>{w.back}</a>
      </p>
      {deed?.otherNumber && <Notice tone="open">{w.otherNumber(deed.otherNumber)}</Notice>}
      <Corrections corrections={corrections} />
      <Events events={events} />
      {form.row && <Standing row={form.row} deed={deed?.label} />}
      <h2>{w.scans}</h2>
      {scans.length === 0 ? <p class="soft">{w.noScans}</p> : <Scans at={at} scans={scans} />}
      <Signatures scans={props.signatures} signer={form.row?.['signed-by']} />
      {mayEnter && <ScanForm at={`${at}/ban-quet`} />}
      {entries.length > 1 && <History entries={entries} />}
      {mayEnter && (
        <More summary={w.correct} open={isTried}>
          <p>{w.correctHelp}</p>
          <PaperForm {...form} />
        </More>
      )}
    </>
  )
}

/** Which paper corrects this one, or which one this corrects, word for word. */
function Corrections({ corrections }: Pick<Props, 'corrections'>) {
  const w = useWords(bookWords)
  return (
    <>
      {corrections.map(({ is, other, stood, reads, href }) => (
        <Notice tone="open">
          <p>
            <a href={href}>{is === 'corrected' ? w.correctedBy(other) : w.corrects(other)}</a>
          </p>
          <p>
            {w.stood} <del lang="vi">{stood}</del>. {w.reads} <ins lang="vi">{reads}</ins>.
          </p>
        </Notice>
      ))}
    </>
  )
}

function Events({ events }: Pick<Props, 'events'>) {
  const w = useWords(bookWords)
  return (
    <>
      {events.map(({ words, href }) => (
        <Notice tone="open">
          <p>
            {w.eventAwaited} {href ? <a href={href}>{words}</a> : <span lang="vi">{words}</span>}
          </p>
          {!href && <p>{w.eventByAgency}</p>}
        </Notice>
      ))}
    </>
  )
}

type StandingProps = Readonly<{ row: IssuedPaperRow; deed: string | undefined }>

function Standing({ row, deed }: StandingProps) {
  const w = useWords(bookWords)
  return (
    <Facts
      facts={[
        [w.number, paperNumber(row)],
        [w.dated, formatCivil(row.dated)],
        [w.kind, w[row.kind]],
        [w.book, `${w[BOOK_WORD[row.book]]}, ${row.year}`],
        [w.subject, row.subject],
        [w.signer, signerText(row)],
        [w.documents, deed ?? w.documentsNone],
        [w.state, <State row={row} />],
        [w.reason, row.reason],
        [w.entered, formatCivil(row.entered)],
        [w.by, row.by],
      ]}
    />
  )
}

function Scans({ at, scans }: Pick<Props, 'at' | 'scans'>) {
  return (
    <ul>
      {scans.map(({ hash, name, by, on }) => (
        <li>
          <a href={`${at}/ban-quet/${hash}`}>{name}</a>{' '}
          <span class="soft">
            {by}, {formatCivil(on)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function History({ entries }: Pick<Props, 'entries'>) {
  const w = useWords(bookWords)
  const columns: readonly Column<PaperEntry>[] = [
    { id: 'dated', header: w.dated, cell: ({ row }) => formatCivil(row.dated) },
    { id: 'subject', header: w.subject, names: true, cell: ({ row }) => row.subject },
    { id: 'signer', header: w.signer, cell: ({ row }) => signerText(row) },
    { id: 'reason', header: w.reason, cell: ({ row }) => row.reason ?? '' },
    { id: 'entered', header: w.entered, cell: ({ row }) => formatCivil(row.entered) },
    { id: 'by', header: w.by, cell: ({ row }) => row.by },
  ]
  return <DataTable caption={w.history} columns={columns} rows={entries} />
}
