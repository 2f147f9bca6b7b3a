/** What is in a parcel, as tables: its dossiers with the sender's findings, and its files. */
import { type Column, DataTable, More, ProxySaid, Reasons, useWords } from '#design'
import {
  type FileKind,
  keyOf,
  type ListedRow,
  type Parcel,
  type ParcelDossier,
  receiptIn,
} from '#exchange'
import { receptionWords } from './reception.words.ts'

type DossiersProps = Readonly<{ parcel: Parcel }>

export function DossierTable({ parcel }: DossiersProps) {
  const w = useWords(receptionWords)
  const columns: readonly Column<ParcelDossier>[] = [
    { id: 'name', header: w.name, names: true, cell: ({ participant }) => participant.name },
    { id: 'unit', header: w.unit, cell: placeOf },
    {
      id: 'award',
      header: w.award,
      cell: (one) => proposedIn(parcel, one),
    },
    { id: 'nominated', header: w.nominated, cell: (one) => <Nominator one={one} /> },
    { id: 'proof', header: w.proof, cell: (one) => proofIn(one, w) },
    {
      id: 'items',
      header: w.items,
      cell: ({ items }) => w.itemsOf(items.filter(({ present }) => present).length, items.length),
    },
  ]
  return (
    <>
      <DataTable caption={w.dossiers} columns={columns} rows={parcel.dossiers} />
      {parcel.dossiers.map((one) => (
        <Findings key={keyOf(one)} one={one} />
      ))}
    </>
  )
}

/** The award and the cycle in the sender's own names. */
export function proposedIn({ awards, cycles }: Parcel, { award, cycle }: ParcelDossier): string {
  const names = [awards.find(({ id }) => id === award), cycles.find(({ id }) => id === cycle)]
  return names.flatMap((one) => one?.name ?? []).join(', ')
}

function placeOf({ participant: { post, unit } }: ParcelDossier): string {
  return [post, unit?.name].filter(Boolean).join(', ')
}

function Nominator({ one: { nominated, sent } }: Readonly<{ one: ParcelDossier }>) {
  const entered = new Set([nominated?.entered, ...sent.map((it) => it.entered)])
  return (
    <>
      {[nominated?.by.name, nominated?.paper].filter(Boolean).join(', ')}
      {[...entered].map((said) => (
        <ProxySaid said={said} />
      ))}
    </>
  )
}

function proofIn({ receipt }: ParcelDossier, w: (typeof receptionWords)['vi']): string {
  const findings = receipt && receiptIn(receipt)?.findings
  if (!findings) return w.noReceipt
  const asked = findings.filter(({ verdict }) => verdict !== 'not-applicable')
  return w.met(asked.filter(({ verdict }) => verdict === 'met').length, asked.length)
}

function Findings({ one }: Readonly<{ one: ParcelDossier }>) {
  const w = useWords(receptionWords)
  const content = one.receipt && receiptIn(one.receipt)
  if (!content) return null
  return (
    <More summary={w.findings(one.participant.name)}>
      <Reasons reasons={[...content.reasons, ...content.findings.map(({ words }) => words)]} />
    </More>
  )
}

type FilesProps = Readonly<{
  rows: readonly ListedRow[]
  /** Where a file is handed out; absent while the parcel is not taken in. */
  at?: string
}>

export function FileTable({ rows, at }: FilesProps) {
  const w = useWords(receptionWords)
  const words: Readonly<Record<FileKind, string>> = w
  const columns: readonly Column<ListedRow>[] = [
    {
      id: 'name',
      header: w.oneFile,
      names: true,
      cell: ({ ten, tep, loai, 'nhap-thay': entered }) => {
        const format = tep.split('.').at(-1)?.toUpperCase()
        const label = loai === 'van-ban' ? `${ten} (${format})` : ten
        const isOpen = at !== undefined && loai !== 'du-lieu'
        return (
          <>
            {isOpen ? (
              <a href={`${at}/${tep}`} lang="vi">
                {label}
              </a>
            ) : (
              <span lang="vi">{label}</span>
            )}{' '}
            <ProxySaid said={entered} />
          </>
        )
      },
    },
    { id: 'kind', header: w.kind, cell: ({ loai }) => words[loai] },
    { id: 'about', header: w.about, cell: ({ 'ho-so': about }) => about ?? '' },
    { id: 'size', header: w.size, end: true, cell: ({ co }) => String(Math.ceil(co / 1024)) },
    {
      id: 'hash',
      header: w.hash,
      cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 8)}</code>,
      value: ({ sha256 }) => sha256,
    },
  ]
  return <DataTable caption={w.files} columns={columns} rows={rows} />
}
