/** The parcels that may be taken: one for each receiver and cycle. */
import { Button, type Column, DataTable, Form, useWords } from '#design'
import { parcelWords } from './parcel.words.ts'

export type ParcelLine = Readonly<{
  to: string
  receiver: string
  cycle: string
  cycleName: string
  awards: readonly string[]
  count: number
}>

type Props = Readonly<{ here: string; lines: readonly ParcelLine[] }>

export function ParcelsPage({ here, lines }: Props) {
  const w = useWords(parcelWords)
  const columns: readonly Column<ParcelLine>[] = [
    { id: 'receiver', header: w.receiver, names: true, cell: ({ receiver }) => receiver },
    { id: 'cycle', header: w.cycle, cell: ({ cycleName }) => cycleName },
    { id: 'awards', header: w.awards, cell: ({ awards }) => awards.join('; ') },
    { id: 'count', header: w.count, cell: ({ count }) => count },
    {
      id: 'take',
      header: w.take,
      cell: (line) => (
        <Form action={here} hidden={{ 'noi-nhan': line.to, 'chu-ky': line.cycle }}>
          <Button second>
            {w.take}
            <span class="visually-hidden">{w.takeOf(line.receiver, line.cycleName)}</span>
          </Button>
        </Form>
      ),
      value: () => '',
    },
  ]
  return (
    <>
      <p>{w.help}</p>
      <p class="soft">{w.wait}</p>
      <DataTable caption={w.caption} columns={columns} rows={lines} empty={w.none} />
    </>
  )
}
