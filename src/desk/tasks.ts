/**
 * Everything that waits for one person in one campaign on a day, what ends first standing first.
 */
import { afterwardsTasks } from './afterwards-tasks.ts'
import { agencyTasks, draftTasks } from './agency-tasks.ts'
import { councilTasks } from './council-tasks.ts'
import type { Ground } from './ground.ts'
import { scoringTasks } from './scoring-tasks.ts'
import { byUrgency, gathered, type Task } from './task.ts'
import { unitTasks } from './unit-tasks.ts'

/** In a campaign that is over nothing waits. */
export function tasksOf(ground: Ground): readonly Task[] {
  if (ground.state === 'closed') return []
  if (ground.state === 'draft') return draftTasks(ground)
  const all = [unitTasks, agencyTasks, scoringTasks, councilTasks, afterwardsTasks].flatMap((of) =>
    of(ground),
  )
  return gathered(all).toSorted(byUrgency)
}
