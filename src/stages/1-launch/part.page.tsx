/**
 * The form of one part of the definition: its fields, the parts below it, what the checker
 * says.
 */
import { useContext } from 'preact/hooks'
import {
  type Attempt,
  Button,
  Card,
  Compare,
  DataTable,
  Facts,
  Form,
  Language,
  LinkButton,
  useWords,
} from '#design'
import { type CheckList, CheckListCard } from './check-list.page.tsx'
import { partWords } from './part.words.ts'
import { explained, nameOf, PartLine } from './part-fields.page.tsx'
import type { Line, Link } from './part-lines.ts'

export type PartItem = Readonly<{ label: string; href: string }>

type Props = Readonly<{
  lines: readonly Line[]
  /** Lists and blocks with a page of their own, what is in them, and where one is added. */
  links: readonly Readonly<{
    link: Link
    href: string
    items: readonly PartItem[]
    ways: readonly PartItem[]
  }>[]
  seen: number | undefined
  isNew: boolean
  isElement: boolean
  check: CheckList
  attempt: Attempt
  /** The fields that somebody else saved otherwise: name, what was typed, what stands. */
  differs: readonly Readonly<{ name: string; mine: string; theirs: string }>[]
}>

export function PartPage(props: Props) {
  const { lines, links, seen, isNew, isElement, attempt, differs, check } = props
  const w = useWords(partWords)
  const hasFields = lines.some(({ is }) => is !== 'link')
  return (
    <>
      {differs.length > 0 && <Differences differs={differs} />}
      {links.length > 0 && !isNew && <Parts links={links} />}
      {hasFields && (
        <Form seen={seen}>
          {isNew && <input type="hidden" name="does" value="add" />}
          {lines.map((line) => (
            <PartLine line={line} attempt={attempt} />
          ))}
          <Button>{w.save}</Button>
        </Form>
      )}
      {isElement && !isNew && <Acts seen={seen} />}
      {check.said.length > 0 && <CheckListCard {...check} />}
    </>
  )
}

function Acts({ seen }: Pick<Props, 'seen'>) {
  const w = useWords(partWords)
  return (
    <div class="actions">
      <Form seen={seen}>
        <Button second name="does" value="copy">
          {w.copy}
        </Button>
      </Form>
      <Form seen={seen}>
        <Button second name="does" value="remove">
          {w.remove}
        </Button>
      </Form>
    </div>
  )
}

function Differences({ differs }: Pick<Props, 'differs'>) {
  const w = useWords(partWords)
  const shown = (text: string) => (text === '' ? w.empty : text)
  return (
    <Compare
      mine={<Facts facts={differs.map(({ name, mine }) => [name, shown(mine)] as const)} />}
      theirs={<Facts facts={differs.map(({ name, theirs }) => [name, shown(theirs)] as const)} />}
    />
  )
}

function Parts({ links }: Pick<Props, 'links'>) {
  const w = useWords(partWords)
  const lang = useContext(Language)
  return (
    <DataTable
      caption={w.parts}
      rows={links}
      columns={[
        {
          id: 'part',
          header: w.part,
          names: true,
          cell: ({ link, href }) =>
            link.isList ? nameOf(link, lang) : <a href={href}>{nameOf(link, lang)}</a>,
        },
        { id: 'holds', header: w.holds, cell: (row) => <Holds {...row} /> },
        {
          id: 'words',
          header: w.explained,
          cell: ({ link }) => <span class="soft">{explained(link, lang)}</span>,
        },
      ]}
    />
  )
}

function Holds({ link, items, ways }: Props['links'][number]) {
  const w = useWords(partWords)
  if (!link.isList) return <>{link.value === undefined ? w.absent : ''}</>
  return (
    <ul class="reasons">
      {items.map(({ label, href }) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
      {ways.map(({ label, href }) => (
        <li>
          <a href={href}>+ {label}</a>
        </li>
      ))}
    </ul>
  )
}

/** The form cannot be drawn: the file has to be put right first. */
export function NoForm({ href, check }: Readonly<{ href: string; check: CheckList }>) {
  const w = useWords(partWords)
  return (
    <>
      <Card title={w.unreadable}>
        <LinkButton href={href}>{w.toFile}</LinkButton>
      </Card>
      <CheckListCard {...check} />
    </>
  )
}
