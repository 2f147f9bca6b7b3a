/** What was found, in groups: people, units, campaigns, papers. */
import { type Column, ListAway, useWords } from '#design'
import { searchWords } from './search.words.ts'

export type Link = Readonly<{ href: string; label: string; note?: string }>

export type Group = Readonly<{
  name: 'people' | 'units' | 'campaigns' | 'papers' | 'issued'
  links: readonly Link[]
  isMore: boolean
}>

export function SearchPage({
  words,
  groups,
}: Readonly<{ words: string; groups: readonly Group[] }>) {
  const w = useWords(searchWords)
  const found = groups.filter(({ links }) => links.length > 0)
  return (
    <>
      <form class="filter">
        <div class="field">
          <label for="tu-khoa">{w.label}</label>
          <p class="hint" id="tu-khoa-goi-y">
            {w.hint}
          </p>
          <input id="tu-khoa" name="q" value={words} aria-describedby="tu-khoa-goi-y" />
        </div>
        <button type="submit" class="button">
          {w.search}
        </button>
      </form>
      {words !== '' && found.length === 0 && (
        <>
          <p>{w.none(words)}</p>
          <p class="soft">{w.help}</p>
        </>
      )}
      {found.map((group) => (
        <Found group={group} />
      ))}
      <FoundAway groups={found} />
    </>
  )
}

type FoundRow = Readonly<{ kind: string; link: Link }>

/** All groups as one spreadsheet. */
function FoundAway({ groups }: Readonly<{ groups: readonly Group[] }>) {
  const w = useWords(searchWords)
  const rows = groups.flatMap(({ name, links }) => links.map((link) => ({ kind: w[name], link })))
  const columns: readonly Column<FoundRow>[] = [
    { id: 'kind', header: w.kind, cell: ({ kind }) => kind },
    { id: 'name', header: w.found, cell: ({ link }) => link.label },
    { id: 'note', header: w.note, cell: ({ link }) => link.note },
  ]
  return <ListAway caption={w.away} columns={columns} rows={rows} />
}

function Found({ group }: Readonly<{ group: Group }>) {
  const w = useWords(searchWords)
  return (
    <section>
      <h2>{w[group.name]}</h2>
      <ul>
        {group.links.map(({ href, label, note }) => (
          <li>
            <a href={href}>{label}</a>
            {note && <span class="soft"> {note}</span>}
          </li>
        ))}
      </ul>
      {group.isMore && <p class="soft">{w.more}</p>}
    </section>
  )
}
