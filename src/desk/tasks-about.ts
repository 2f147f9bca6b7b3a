/**
 * What waits about some units and people (việc còn mở của những đơn vị, người này), as the desks
 * of those who have to do it show it: told before a unit is merged, split or dissolved.
 */
import type { CivilDate } from '#kernel'
import type { AnyAsk, LiveCampaign } from '#office'
import { deskAbout } from './desk.routes.ts'
import { taskWords } from './task.words.ts'
import { tasksOf } from './tasks.ts'

type TaskLine = Readonly<{ says: string; href: string; until: CivilDate | undefined }>

export async function tasksAbout(
  { world, lang }: AnyAsk,
  live: LiveCampaign,
  about: ReadonlySet<string>,
): Promise<readonly TaskLine[]> {
  const { ground } = await deskAbout(world, live, about)
  if (!ground) return []
  return tasksOf(ground).map(({ kind, about: whom, count = 1, path, until }) => ({
    says: taskWords[lang][kind](whom, count),
    href: `/phong-trao/${live.state.id}${path}`,
    until,
  }))
}
