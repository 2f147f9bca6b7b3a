/** The books of an office: filters in the address, the list, and the way to enter a paper. */
import {
  Badge,
  type Column,
  DataTable,
  Field,
  FilterForm,
  LinkButton,
  NOTHING_TYPED,
  Select,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { BOOK_WORD, bookWords } from './book.words.ts'
import { BOOKS, type IssuedPaperRow, paperNumber } from './issued-paper.ts'
import { CAPACITY_LETTERS, KIND_LETTERS } from './issued-paper.vi.ts'

type Named = Readonly<{ id: string; name: string }>

/** The offices whose books may be read. */
export function OfficesPage({ offices }: Readonly<{ offices: readonly Named[] }>) {
  const w = useWords(bookWords)
  const cell = ({ id, name }: Named) => <a href={`/so-van-ban/${id}`}>{name}</a>
  const columns = [{ id: 'name', header: w.organisation, names: true, cell }]
  return <DataTable caption={w.title} columns={columns} rows={offices} empty={w.noBooks} />
}

type Props = Readonly<{
  base: string
  rows: readonly IssuedPaperRow[]
  years: readonly string[]
  chosen: Readonly<{ book: string; year: string; q: string }>
  mayEnter: boolean
}>

export function BookPage(props: Props) {
  const { base, rows, chosen, mayEnter } = props
  const w = useWords(bookWords)
  const book = BOOKS.find((one) => one === chosen.book)
  const yearOf = chosen.year ? w.ofYear(chosen.year) : w.allYears
  const caption = w.list(book ? w[BOOK_WORD[book]] : w.allBooks, yearOf)
  return (
    <>
      <Filters {...props} />
      {mayEnter && (
        <div class="actions">
          <LinkButton href={`${base}/moi`}>{w.enter}</LinkButton>
        </div>
      )}
      <p class="no-print">
        <a href={base.replace('/so-van-ban/', '/nguoi-ky/')}>{w.signersOf}</a>
        {' · '}
        <a href={base.replace('/so-van-ban/', '/mau-van-ban/')}>{w.templates}</a>
        {' · '}
        <a href="/so-van-ban?tat-ca=co">{w.others}</a>
      </p>
      <DataTable caption={caption} columns={useColumns(base)} rows={rows} />
    </>
  )
}

function Filters({ base, years, chosen }: Props) {
  const w = useWords(bookWords)
  const typed = { attempt: NOTHING_TYPED }
  const books = BOOKS.map((value) => ({ value, label: w[BOOK_WORD[value]] }))
  return (
    <FilterForm clear={base}>
      <Select name="so" label={w.book} options={books} value={chosen.book} {...typed} />
      <Select
        name="nam"
        label={w.year}
        options={years.map((value) => ({ value, label: value }))}
        value={chosen.year}
        {...typed}
      />
      <Field name="q" label={w.sought} value={chosen.q} {...typed} />
    </FilterForm>
  )
}

export function paperPath(base: string, { book, year, number }: IssuedPaperRow): string {
  return `${base}/${book}/${year}/${number}`
}

function useColumns(base: string): readonly Column<IssuedPaperRow>[] {
  const w = useWords(bookWords)
  return [
    {
      id: 'number',
      header: w.number,
      names: true,
      cell: (row) => <a href={paperPath(base, row)}>{paperNumber(row)}</a>,
    },
    { id: 'dated', header: w.dated, cell: ({ dated }) => formatCivil(dated) },
    { id: 'kind', header: w.kind, cell: ({ kind }) => KIND_LETTERS[kind] || w[kind] },
    { id: 'subject', header: w.subject, cell: ({ subject }) => subject },
    { id: 'signer', header: w.signer, cell: signerText },
    { id: 'book', header: w.book, cell: ({ book }) => w[BOOK_WORD[book]] },
    { id: 'state', header: w.state, cell: (row) => <State row={row} /> },
  ]
}

export function State({ row }: Readonly<{ row: IssuedPaperRow }>) {
  const w = useWords(bookWords)
  if (row.void) return <Badge tone="bad">{w.void}</Badge>
  if (row.reason) return <Badge tone="quiet">{w.corrected}</Badge>
  return <Badge tone="good">{w.stands}</Badge>
}

/** 'KT. Phó Chủ tịch Nguyễn Văn A', as the block of the signature reads. */
export function signerText(row: IssuedPaperRow): string {
  const { capacity, post } = row
  return [capacity && CAPACITY_LETTERS[capacity], post, row['signed-by']].filter(Boolean).join(' ')
}
