/**
 * A campaign's sections (các mục của một phong trào) in the order of its life: a few groups, and
 * the pages of the group one is in.
 */
import { type Action, can } from '#access'
import type { Group } from '#design'
import type { AnyAsk } from './ask.ts'
import type { CampaignState } from './campaign-state.store.ts'
import { officeWords } from './office.words.ts'

type Words = typeof officeWords.vi
/** The words that are said as they are, without anything put into them. */
type Word = { [W in keyof Words]: Words[W] extends string ? W : never }[keyof Words]

/** A page of a group; `also`: paths of pages that belong to it and stand elsewhere. */
type Section = Readonly<{ path: string; label: Word; may: Action; also?: readonly string[] }>

const GROUPS: readonly (readonly [label: Word, sections: readonly Section[]])[] = [
  ['overview', [{ path: '', label: 'overview', may: 'campaign.read' }]],
  [
    'plan',
    [
      { path: '/ke-hoach', label: 'plan', may: 'campaign.read' },
      { path: '/cau-hoi', label: 'questions', may: 'campaign.read' },
      { path: '/thoi-han', label: 'deadlines', may: 'campaign.read', also: ['/su-kien'] },
      { path: '/phat-dong', label: 'launch', may: 'campaign.read' },
    ],
  ],
  [
    'recording',
    [
      { path: '/dang-ky', label: 'registrations', may: 'campaign.read' },
      { path: '/so-lieu', label: 'records', may: 'campaign.read', also: ['/minh-chung'] },
    ],
  ],
  [
    'sheets',
    [
      { path: '/cham-diem', label: 'sheets', may: 'campaign.read', also: ['/kiem-tra-don-vi'] },
      { path: '/kiem-tra', label: 'inspections', may: 'inspection.read' },
      { path: '/xep-hang', label: 'ranking', may: 'ranking.read' },
    ],
  ],
  [
    'choosing',
    [
      { path: '/tieu-chuan', label: 'findings', may: 'campaign.read' },
      { path: '/xac-minh', label: 'matters', may: 'matter.read' },
      { path: '/de-nghi', label: 'nominations', may: 'campaign.read', also: ['/rut'] },
      { path: '/hoi-dong', label: 'selection', may: 'session.read' },
    ],
  ],
  [
    'deciding',
    [
      { path: '/ho-so', label: 'dossiers', may: 'campaign.read', also: ['/goi-ho-so'] },
      { path: '/quyet-dinh', label: 'decisions', may: 'decision.read', also: ['/ke-thua'] },
      { path: '/trao-thuong', label: 'receipts', may: 'decision.read' },
      { path: '/dinh-chinh', label: 'corrections', may: 'decision.read' },
      { path: '/xem-xet-lai', label: 'reviews', may: 'campaign.read' },
      { path: '/van-ban', label: 'papersMade', may: 'campaign.read', also: ['/giay-khen'] },
    ],
  ],
  [
    'reporting',
    [
      { path: '/tong-ket', label: 'summary', may: 'report.read' },
      { path: '/cong-bo', label: 'publications', may: 'report.read', also: ['/ma-tra-cuu'] },
      { path: '/kiem-chung', label: 'package', may: 'export.take' },
      { path: '/nhat-ky', label: 'audit', may: 'audit.read' },
    ],
  ],
]

/** The groups with a page that the actor may read; each leads to the first of its pages. */
export function sectionsFor(
  { actor, lang, url }: Pick<AnyAsk, 'actor' | 'lang' | 'url'>,
  state: Pick<CampaignState, 'id' | 'scope'>,
): readonly Group[] {
  if (!actor) return []
  const w = officeWords[lang]
  const base = `/phong-trao/${state.id}`
  const resource = { path: state.scope, campaign: state.id, host: state.scope }
  const leads = ({ path, label, also = [] }: Section) => {
    const here = isBelow(url.pathname, base, [path, ...also])
    return { href: `${base}${path}`, label: w[label], here }
  }
  return GROUPS.flatMap(([label, sections]): readonly Group[] => {
    const pages = sections.filter(({ may }) => can(actor, may, resource)).map(leads)
    const [first] = pages
    if (!first) return []
    const named = pages.length === 1 ? first.label : w[label]
    return [{ href: first.href, label: named, here: pages.some(({ here }) => here), pages }]
  })
}

function isBelow(pathname: string, base: string, paths: readonly string[]): boolean {
  return paths.some((path) =>
    path === ''
      ? pathname === base
      : pathname === `${base}${path}` || pathname.startsWith(`${base}${path}/`),
  )
}
