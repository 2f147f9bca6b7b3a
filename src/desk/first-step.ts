/**
 * The first step of each role (bước đầu tiên): where somebody begins who is here for the first
 * time.
 */
import type { Role } from '#access'

/** A page below the first campaign; of the office when it begins elsewhere. */
const PAGES: Readonly<Record<Role, Readonly<{ below: string } | { page: string }>>> = {
  'standing-officer': { page: '/phong-trao' },
  'unit-head': { below: '/dang-ky' },
  'unit-officer': { below: '/so-lieu' },
  individual: { below: '/dang-ky' },
  inspector: { below: '/kiem-tra' },
  appraiser: { below: '/cham-diem' },
  'council-member': { below: '/hoi-dong' },
  chairperson: { below: '' },
  'records-officer': { page: '/so-van-ban' },
  signer: { page: '/so-van-ban' },
  publicist: { below: '/quyet-dinh' },
  auditor: { page: '/nhat-ky' },
  administrator: { page: '/quan-tri/tai-khoan' },
}

export type FirstStep = Readonly<{ role: Role; href: string }>

/** One for each role held, but for those put away. */
export function firstSteps(
  roles: readonly Role[],
  putAway: readonly string[],
  campaign: string | undefined,
): readonly FirstStep[] {
  return [...new Set(roles)]
    .filter((role) => !putAway.includes(role))
    .map((role) => {
      const page = PAGES[role]
      if ('page' in page) return { role, href: page.page }
      const base = campaign === undefined ? '/phong-trao' : `/phong-trao/${campaign}${page.below}`
      return { role, href: base }
    })
}
