/** Importing people: the file, then what is wrong in it, or what it would add. */
import {
  type Attempt,
  Badge,
  Button,
  type Column,
  DataTable,
  Field,
  Form,
  LinkButton,
  Notice,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { importWords } from './import.words.ts'
import type { Fault } from './import-columns.ts'
import { wordImportFault } from './import-people.vi.ts'
import type { PostRow } from './person.ts'

/** A post that the file adds, with the names a reader knows. */
export type ImportLine = Readonly<{ post: PostRow; name: string; unit: string; isNew: boolean }>

export function ImportPage({ attempt }: Readonly<{ attempt: Attempt }>) {
  const w = useWords(importWords)
  return (
    <>
      <p>{w.help}</p>
      <p>
        <LinkButton second href="/so/nguoi/nhap/mau">
          {w.template}
        </LinkButton>
      </p>
      <Form files>
        <Field name="tep" label={w.file} kind="file" attempt={attempt} />
        <Button>{w.check}</Button>
      </Form>
    </>
  )
}

export function FaultsPage(props: Readonly<{ faults: readonly Fault[]; attempt: Attempt }>) {
  const { faults, attempt } = props
  const w = useWords(importWords)
  const columns: readonly Column<Fault>[] = [
    { id: 'sheet', header: w.sheet, cell: ({ sheet }) => sheet },
    { id: 'row', header: w.row, end: true, cell: ({ row }) => row },
    { id: 'column', header: w.column, cell: ({ column }) => column ?? '' },
    {
      id: 'fault',
      header: w.fault,
      names: true,
      cell: (fault) => <span lang="vi">{wordImportFault(fault)}</span>,
    },
  ]
  return (
    <>
      <Notice tone="bad">{w.faultsHelp}</Notice>
      <DataTable caption={w.faults(faults.length)} columns={columns} rows={faults} />
      <ImportPage attempt={attempt} />
    </>
  )
}

type PreviewProps = Readonly<{ lines: readonly ImportLine[]; people: number; sheet: string }>

/** `sheet` is what was read, sent back when it is confirmed and then read once more. */
export function PreviewPage({ lines, people, sheet }: PreviewProps) {
  const w = useWords(importWords)
  const columns: readonly Column<ImportLine>[] = [
    { id: 'name', header: w.name, names: true, cell: ({ name }) => name },
    { id: 'code', header: w.code, cell: ({ post }) => <code>{post.person}</code> },
    {
      id: 'new',
      header: w.isNew,
      cell: ({ isNew }) => (isNew ? <Badge tone="good">{w.yes}</Badge> : w.no),
    },
    { id: 'unit', header: w.unit, cell: ({ unit }) => unit },
    { id: 'post', header: w.post, cell: ({ post }) => post.title },
    { id: 'from', header: w.from, cell: ({ post }) => formatCivil(post.from) },
  ]
  return (
    <>
      <Notice tone="open">{w.previewHelp(people, lines.length)}</Notice>
      <DataTable caption={w.preview} columns={columns} rows={lines} />
      <Form action="/so/nguoi/nhap/ghi" hidden={{ sheet }}>
        <Button>{w.confirm}</Button>
      </Form>
    </>
  )
}
