/** A parcel taken in: where it came from, its dossiers, and its files to open. */
import { Facts, useWords } from '#design'
import type { ReadParcel } from '#exchange'
import { formatCivil } from '#kernel'
import { DossierTable, FileTable } from './parcel-tables.page.tsx'
import { ParcelFacts } from './preview.page.tsx'
import type { ReceivedParcelRow } from './received.ts'
import { receptionWords } from './reception.words.ts'

type Props = Readonly<{
  at: string
  row: ReceivedParcelRow
  read: ReadParcel
  /** The campaign of ours that its nominations were recorded in. */
  into: Readonly<{ id: string; title: string }> | undefined
}>

export function ReceivedPage({ at, row, read, into }: Props) {
  const w = useWords(receptionWords)
  const { received, by, paper } = row
  return (
    <>
      <Facts
        facts={[
          [w.received, formatCivil(received)],
          [w.by, by],
          [w.letter, paper],
          [w.intoDone, into && <a href={`/phong-trao/${into.id}/de-nghi`}>{into.title}</a>],
        ]}
      />
      <ParcelFacts read={read} />
      <DossierTable parcel={read.parcel} />
      <FileTable rows={read.rows} at={`${at}/tep`} />
      <p class="no-print">
        <a href={`${at}/du-lieu`}>{w.data}</a>
      </p>
    </>
  )
}
