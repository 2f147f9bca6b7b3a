/** Searching: the words stay in the address, and nothing beyond the reach of who asks is found. */
import { can } from '#access'
import { fold } from '#kernel'
import { type Ask, get, look, type Route, screen } from '#office'
import { type Group, type Link, SearchPage } from './search.page.tsx'
import {
  findIssued,
  findNamed,
  findPapers,
  type IssuedHit,
  type PaperHit,
  SHOWN,
} from './search.store.ts'
import { searchWords } from './search.words.ts'

export const searchRoutes: readonly Route[] = [get('/tim', 'signed-in', search)]

/** Longer words find nothing more. */
const LONGEST = 100

async function search(ask: Ask): Promise<Response> {
  const words = (ask.url.searchParams.get('q') ?? '').trim().normalize('NFC').slice(0, LONGEST)
  const groups = words === '' ? [] : await found(ask, words)
  return screen(
    ask,
    { title: searchWords[ask.lang].title },
    <SearchPage words={words} groups={groups} />,
  )
}

async function found(ask: Ask, words: string): Promise<readonly Group[]> {
  const campaigns = campaignsNamed(ask, words)
  const { people, units, papers, issued } = await look(ask.world, ask.actor, async (tx) => ({
    people: await findNamed(tx, 'people', words),
    units: await findNamed(tx, 'organisations', words),
    papers: await findPapers(tx, words),
    issued: await findIssued(tx, words),
  }))
  return [
    groupOf(
      'people',
      people.map(({ id, name }) => ({ href: `/so/nguoi/${id}`, label: name })),
    ),
    groupOf(
      'units',
      units.map(({ id, name }) => ({ href: `/so/don-vi/${id}`, label: name })),
    ),
    groupOf('campaigns', campaigns),
    groupOf(
      'papers',
      papers.map((hit) => paperLink(ask, hit)),
    ),
    groupOf('issued', issued.map(issuedLink)),
  ]
}

function groupOf(name: Group['name'], links: readonly Link[]): Group {
  return { name, links: links.slice(0, SHOWN), isMore: links.length > SHOWN }
}

function campaignsNamed({ standing, actor }: Ask, words: string): readonly Link[] {
  return standing.campaigns
    .filter(({ id, title }) => fold(`${title} ${id}`).includes(fold(words)))
    .filter(({ id, scope: path }) =>
      can(actor, 'campaign.read', { path, campaign: id, host: path }),
    )
    .map(({ id, title }) => ({ href: `/phong-trao/${id}`, label: title }))
}

/** Where papers of each kind are worked on. */
const PAGES: Readonly<Record<PaperHit['table'], string>> = {
  registrations: 'dang-ky',
  conclusions: 'xep-hang',
  nominations: 'tieu-chuan',
  sessions: 'hoi-dong',
  submissions: 'ho-so',
  decisions: 'quyet-dinh',
}

function paperLink({ lang }: Ask, { table, campaign, participant, number }: PaperHit): Link {
  const isOwnPage = table === 'registrations' || table === 'nominations'
  const one = isOwnPage && participant !== '' ? `/${participant}` : ''
  const href = `/phong-trao/${campaign}/${PAGES[table]}${one}`
  return { href, label: number, note: searchWords[lang][table] }
}

function issuedLink({ organisation, book, year, number, symbol, subject }: IssuedHit): Link {
  const href = `/so-van-ban/${organisation}/${book}/${year}/${number}`
  return { href, label: `${number.padStart(2, '0')}/${symbol} (${year})`, note: subject }
}
