/** The own templates of an office: those in use, adding one, the tags, and what a paper lacks. */
import { useContext } from 'preact/hooks'
import {
  type Attempt,
  Button,
  type Column,
  DataTable,
  Field,
  Form,
  Language,
  LinkButton,
  More,
  Notice,
  Reasons,
  Select,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { MAKERS } from '#papers'
import { TAGS, type Tag } from '#papers/template'
import type { StandingTemplate } from './own-template.store.ts'
import { templateWords } from './own-templates.words.ts'
import { kindName } from './paper-kinds.words.ts'

type Props = Readonly<{
  at: string
  standing: readonly StandingTemplate[]
  mayManage: boolean
  attempt: Attempt
}>

export function TemplatesPage(props: Props) {
  const w = useWords(templateWords)
  return (
    <>
      <p class="soft">{w.intro}</p>
      <InUse {...props} />
      {props.mayManage && <Add {...props} />}
      <More summary={w.tags}>
        <p>{w.loop}</p>
        <Tags />
      </More>
    </>
  )
}

function InUse({ at, standing, mayManage }: Props) {
  const w = useWords(templateWords)
  const lang = useContext(Language)
  const columns: readonly Column<StandingTemplate>[] = [
    {
      id: 'kind',
      header: w.kind,
      names: true,
      cell: ({ row }) => kindName(lang, row.kind),
    },
    {
      id: 'file',
      header: w.file,
      cell: ({ row }) => <a href={`${at}/${row.kind}/tep`}>{w.take(row.name)}</a>,
    },
    { id: 'since', header: w.since, cell: ({ row }) => `${row.by}, ${formatCivil(row.on)}` },
  ]
  const stop: Column<StandingTemplate> = {
    id: 'stop',
    header: w.stop,
    cell: ({ entry, row }) => (
      <Form action={`${at}/${row.kind}/thoi-dung`}>
        <input type="hidden" name="seen" value={entry} />
        <Button second>
          {w.stop}
          <span class="visually-hidden">{w.stopOf(kindName(lang, row.kind))}</span>
        </Button>
      </Form>
    ),
  }
  const shown = mayManage ? [...columns, stop] : columns
  return <DataTable caption={w.standing} columns={shown} rows={standing} empty={w.none} />
}

function Add({ at, standing, attempt }: Props) {
  const w = useWords(templateWords)
  const lang = useContext(Language)
  const kinds = MAKERS.map(({ kind }) => ({ value: kind, label: kindName(lang, kind) }))
  const seen = Math.max(0, ...standing.map(({ entry }) => entry))
  return (
    <>
      <h2>{w.add}</h2>
      <Form action={at} files>
        <input type="hidden" name="seen" value={seen} />
        <Select name="loai" label={w.kind} hint={w.addHelp} options={kinds} attempt={attempt} />
        <Field name="tep" kind="file" label={w.chooseFile} hint={w.fileHint} attempt={attempt} />
        <Button>{w.send}</Button>
      </Form>
    </>
  )
}

function Tags() {
  const w = useWords(templateWords)
  const columns: readonly Column<Tag>[] = [
    {
      id: 'tag',
      header: w.tag,
      names: true,
      cell: ({ name, fields }) => <code>{fields ? `{#${name}}` : `{${name}}`}</code>,
    },
    { id: 'means', header: w.means, cell: ({ means }) => <span lang="vi">{means}</span> },
    {
      id: 'fields',
      header: w.fields,
      cell: ({ fields = {} }) => fieldsOf(Object.keys(fields)),
    },
  ]
  const first = TAGS.filter(({ name }) => !/^bang_[2-9]$/.test(name))
  return <DataTable caption={w.tags} columns={columns} rows={first} />
}

/** Cells of a table are many and go by number. */
function fieldsOf(names: readonly string[]): string {
  const cells = names.filter((name) => /^o\d+$/.test(name))
  const others = names.filter((name) => !cells.includes(name)).map((name) => `{${name}}`)
  const range = cells.length > 0 ? [`{${cells[0]}} … {${cells.at(-1)}}`] : []
  return [...range, ...others].join(' ')
}

type LacksProps = Readonly<{ lines: readonly string[]; print: string; back: string }>

/** What a paper lacks for the template, said before it is printed. */
export function LacksPage({ lines, print, back }: LacksProps) {
  const w = useWords(templateWords)
  return (
    <>
      {lines.length === 0 ? (
        <Notice tone="good">{w.whole}</Notice>
      ) : (
        <>
          <Notice tone="open">{w.lacking}</Notice>
          <Reasons reasons={lines} />
        </>
      )}
      <p>{w.pdf}</p>
      <p class="no-print">
        <LinkButton href={print}>{w.print}</LinkButton>
      </p>
      <p>
        <a href={back}>{w.back}</a>
      </p>
    </>
  )
}
