/** The people of the register within reach, by given name. */
import {
  type Column,
  DataTable,
  Field,
  FilterForm,
  LinkButton,
  NOTHING_TYPED,
  type Option,
  Pager,
  Select,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { RegistryTabs } from './organisations.page.tsx'
import type { PersonRow, PostRow } from './person.ts'
import { personWords } from './person.words.ts'

/** A person with the post that counts today. */
export type PersonLine = Readonly<{ person: PersonRow; post: PostRow | undefined; unit: string }>

type Props = Readonly<{
  rows: readonly PersonLine[]
  q: string
  unit: string
  units: readonly Option[]
  page: number
  pages: number
  mayImport: boolean
}>

export function PeoplePage({ rows, q, unit, units, page, pages, mayImport }: Props) {
  const w = useWords(personWords)
  const columns: readonly Column<PersonLine>[] = [
    {
      id: 'name',
      header: w.name,
      names: true,
      cell: ({ person }) => <a href={`/so/nguoi/${person.id}`}>{person.name}</a>,
    },
    { id: 'title', header: w.title, cell: ({ post }) => post?.title ?? w.none },
    { id: 'unit', header: w.unit, cell: (line) => line.unit },
    { id: 'from', header: w.from, cell: ({ post }) => (post ? formatCivil(post.from) : '') },
    { id: 'note', header: w.note, cell: ({ person }) => person.note },
    { id: 'code', header: w.code, cell: ({ person }) => <code>{person.id}</code> },
  ]
  const isAsked = q !== '' || unit !== ''
  const hrefOf = (to: number) =>
    `/so/nguoi?q=${encodeURIComponent(q)}&don-vi=${encodeURIComponent(unit)}&trang=${to}`
  return (
    <>
      <RegistryTabs here="nguoi" />
      {mayImport && (
        <p>
          <LinkButton second href="/so/nguoi/nhap">
            {w.import}
          </LinkButton>
        </p>
      )}
      <FilterForm clear="/so/nguoi">
        <Field name="q" label={w.search} attempt={NOTHING_TYPED} value={q} />
        <Select
          name="don-vi"
          label={w.unit}
          hint={w.unitHint}
          attempt={NOTHING_TYPED}
          value={unit}
          options={units}
          search
        />
      </FilterForm>
      <DataTable
        caption={w.people}
        columns={columns}
        rows={rows}
        empty={isAsked ? w.empty : w.noneYet}
      />
      <Pager page={page} pages={pages} hrefOf={hrefOf} />
    </>
  )
}
