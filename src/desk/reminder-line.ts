/** A reminder in a line, in the reader's language. */
import type { Lang } from '#design'
import type { DeadlineKind } from './deadline.ts'
import { deadlineWords } from './deadline.words.ts'
import type { Reminder, ReminderKind } from './reminder.ts'
import { reminderWords } from './reminder.words.ts'
import type { TaskKind } from './task.ts'
import { taskWords } from './task.words.ts'

export function wordReminder(
  lang: Lang,
  { kind, about, many }: Pick<Reminder, 'kind' | 'about' | 'many'>,
): string {
  if (!isOver(kind)) return taskWords[lang][kind](about, many ?? 1)
  const deadline = kind.slice('over-'.length) as DeadlineKind
  return reminderWords[lang].over([deadlineWords[lang][deadline], about].filter(Boolean).join(': '))
}

export function isOver(kind: ReminderKind): kind is Exclude<ReminderKind, TaskKind> {
  return kind.startsWith('over-')
}
