/** Something that waits for a person (việc đang chờ): what, about whom, until when, and where. */
import type { CivilDate } from '#kernel'

export const TASK_KINDS = [
  'register',
  'register-late',
  'explain',
  'self-score',
  'establish',
  'nominate',
  'send-dossier',
  'supplement',
  'mend-returned',
  'approve',
  'launch',
  'answer-question',
  'admit',
  'open-stage',
  'record-event',
  'conclude',
  'settle-tie',
  'receive-dossier',
  'check-dossier',
  'forward-dossier',
  'record-session',
  'inspect',
  'appraise',
  'judge-explanation',
  'read-session',
  'vote',
  'confirm-session',
  'decide',
  'doubt-award',
  'number-decision',
  'confirm-receipt',
  'recover-money',
  'answer-review',
  'give-duty',
  'renew-duty',
] as const

export type TaskKind = (typeof TASK_KINDS)[number]

export type Task = Readonly<{
  kind: TaskKind
  /** Whom or what it is about, in the words of the records. */
  about: string
  /** How many things it stands for, when one line stands for several. */
  count?: number | undefined
  /** The page below the campaign that does it, or of the office. */
  path: string
  /** The last day; absent: as soon as it can be done. */
  until?: CivilDate | undefined
}>

/** Where things of one kind are listed, for many of them at once. */
const LISTS: Readonly<Partial<Record<TaskKind, string>>> = {
  register: '/dang-ky?tinh-trang=none',
  'register-late': '/dang-ky?tinh-trang=none',
  explain: '/cham-diem',
  'self-score': '/cham-diem',
  establish: '/tieu-chuan',
  nominate: '/de-nghi',
  'send-dossier': '/ho-so',
  supplement: '/ho-so',
  'mend-returned': '/tieu-chuan?ket-qua=returned',
  'answer-question': '/cau-hoi',
  admit: '/dang-ky?tinh-trang=late',
  'receive-dossier': '/ho-so',
  'check-dossier': '/ho-so',
  'forward-dossier': '/ho-so',
  'judge-explanation': '/cham-diem',
  'number-decision': '/quyet-dinh',
  'confirm-receipt': '/trao-thuong',
  'recover-money': '/trao-thuong',
  'answer-review': '/xem-xet-lai',
  'give-duty': '/quan-tri/tai-khoan',
}

/** More of one kind than this are one line with their number. */
const MOST = 3

/** Many alike with one last day become one line that leads to their list. */
export function gathered(tasks: readonly Task[]): readonly Task[] {
  const groups = Map.groupBy(tasks, ({ kind, until = '' }) => `${kind} ${until}`)
  return [...groups.values()].flatMap((alike): readonly Task[] => {
    const [first] = alike
    const path = first && LISTS[first.kind]
    if (!first || path === undefined || alike.length <= MOST) return alike
    return [{ kind: first.kind, about: '', count: alike.length, path, until: first.until }]
  })
}

/** What ends first stands first; what has no end, last. */
export function byUrgency(a: Task, b: Task): number {
  const [first, second] = [a.until ?? '9999', b.until ?? '9999']
  return first < second ? -1 : first > second ? 1 : 0
}
