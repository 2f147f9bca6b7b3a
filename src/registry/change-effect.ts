/**
 * What follows from a change of the tree (hệ quả của thay đổi), as it is told before it is kept:
 * units, people, duties, and each running campaign.
 */
import type { CivilDate } from '#kernel'

/** Records of these tables are counted; the registry's own rows are told apart. */
export const COUNTED = [
  'registrations',
  'measures',
  'scores',
  'nominations',
  'papers',
  'submissions',
  'decisions',
] as const

/** Something that waits, as it stands on a desk (việc đang chờ): what, and where it is done. */
export type OpenTask = Readonly<{ says: string; href: string; until: CivilDate | undefined }>

export type CampaignEffect = Readonly<{
  id: string
  title: string
  kept: Readonly<Record<(typeof COUNTED)[number], number>>
  open: readonly OpenTask[]
  /** Proposals that the chairperson has not decided. */
  undecided: number
}>

type Unit = Readonly<{ id: string; name: string }>

export type ChangeEffect = Readonly<{
  ends: readonly Unit[]
  begins: readonly Unit[]
  /** Units that exist already and take over. */
  takesOver: readonly Unit[]
  /** Units below, which get another parent. */
  below: readonly Unit[]
  people: number
  left: number
  duties: number
  campaigns: readonly CampaignEffect[]
}>
