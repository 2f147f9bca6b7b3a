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

/** Registering anew (đăng ký lại từ đầu): until when, or late with a reason. */
export type NewcomerDuty = Readonly<{
  cycle: string
  last: CivilDate | undefined
  isOver: boolean
  href: string
}>

export type CampaignEffect = Readonly<{
  id: string
  title: string
  kept: Readonly<Record<(typeof COUNTED)[number], number>>
  open: readonly OpenTask[]
  /** What units that begin have to do here, cycle by cycle. */
  newcomers: readonly NewcomerDuty[]
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
