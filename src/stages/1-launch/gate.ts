/**
 * The gate before a campaign is launched (điều kiện phát động): everything that blocks it, and what
 * only warns, each with the place where it is put right. Nothing is launched past a blocker.
 */
import type { CivilDate } from '#kernel'
import type { Definition } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import { missingBodies } from './bodies.ts'
import type { OpenPoint } from './check/index.ts'
import type { MilestoneRow } from './milestone.ts'

/** Where the remedy is: a file and line, a question, a part of the form, an act on this page. */
export type Remedy =
  | (InFile & Readonly<{ at: 'file' }>)
  | Readonly<{ at: 'question'; id: string }>
  | Readonly<{ at: 'part'; path: string }>
  | Readonly<{ at: 'approval' }>
  /** The body comes into the book, or the plan names another. */
  | (Partial<InFile> & Readonly<{ at: 'bodies' }>)

/** A line of a file, and the part of the form that shows it, where one does. */
type InFile = Readonly<{ file: string; line?: number | undefined; part?: string | undefined }>

export type Hindrance = Readonly<{ fact: GateFact; remedy: Remedy }>

export type GateFact =
  | Readonly<{ code: 'problem'; says: string }>
  | Readonly<{ code: 'question'; says: string; asks: string }>
  | Readonly<{ code: 'quota-zero'; award: string }>
  | Readonly<{ code: 'no-host'; host: string }>
  | Readonly<{ code: 'not-approved' }>
  | Readonly<{ code: 'changed-since'; on: CivilDate }>
  | Readonly<{ code: 'other-plan'; number: string }>
  | Readonly<{ code: Gap }>
  | Readonly<{ code: 'over'; says: string }>
  | Readonly<{ code: 'notice'; says: string }>

/** What a plan usually has and this one has not. */
type Gap = 'no-registration' | 'no-purposes' | 'few-bases' | 'no-dossier'

type GateProblem = Readonly<{
  message: string
  file: string
  line?: number | undefined
  /** The keys down to the value, 'participants[don-vi].scope.organisations[1]'. */
  field?: string | undefined
  /** What stands there and is wrong. */
  found?: string | undefined
}>

export type GateInput = Readonly<{
  problems: readonly GateProblem[]
  /** Undefined when the files cannot be read as a definition. */
  definition: Definition | undefined
  points: readonly (OpenPoint & Readonly<{ says: string }>)[]
  organisations: readonly Readonly<{ id: string; kind?: string }>[]
  /** The hash of the definition as it is now. */
  hash: string
  approval: MilestoneRow | undefined
  today: CivilDate
}>

export type Gate = Readonly<{ blocks: readonly Hindrance[]; warns: readonly Hindrance[] }>

export function gateOf(input: GateInput): Gate {
  return {
    blocks: [
      ...problemsIn(input),
      ...openQuestions(input, true),
      ...zeroQuotas(input),
      ...missingHost(input),
      ...missingApproval(input),
    ],
    warns: [...openQuestions(input, false), ...notices(input), ...gaps(input)],
  }
}

/** What names a body that the campaign has not is put right where bodies come into its book. */
function problemsIn({ problems, definition, organisations }: GateInput): readonly Hindrance[] {
  const { ids, kinds } = missingBodies(definition, organisations)
  const missing = new Set([...ids, ...kinds])
  return problems.map(({ message, file, line, field = '', found = '' }) => {
    const part = definition && file.endsWith('campaign.yaml') ? partNamed(field) : undefined
    return {
      fact: { code: 'problem', says: message },
      remedy: { at: missing.has(found) ? 'bodies' : 'file', file, line, ...(part && { part }) },
    }
  })
}

/** The part with a page of its own that a value stands in; elements without id by their place. */
function partNamed(field: string): string | undefined {
  const [, list, element = ''] = /^([a-z-]+)\[([^\]]+)\]/.exec(field) ?? []
  if (list === undefined) return /^plan\b/.test(field) ? 'plan' : undefined
  return `${list}.${/^\d+$/.test(element) ? `#${element}` : element}`
}

/** What the plan leaves open and nobody has answered: blocking where awards wait for it. */
function openQuestions({ points }: GateInput, blocking: boolean): readonly Hindrance[] {
  const open = points.filter(({ settled, weight }) => !settled && weight === 'question')
  return open
    .filter((point) => isBlocking(point) === blocking)
    .map(({ says, asks, question, path }) => ({
      fact: { code: 'question', says, asks },
      remedy: question ? { at: 'question', id: question.id } : { at: 'part', path: partAt(path) },
    }))
}

/** The address of a part of the plan: elements of a list by their place, the first '#1'. */
function partAt(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === 'number' ? `#${step + 1}` : step)).join('.')
}

/**
 * A standard that the plan leaves to a later guidance of the level above does not: nobody at the
 * launch can answer it, and only the awards under it wait.
 */
function isBlocking({ question, facts }: OpenPoint): boolean {
  const isDeferred = facts.every(({ code }) => code === 'standard-not-supplied')
  return question !== undefined && question.blocks !== 'none' && !isDeferred
}

function zeroQuotas({ definition }: GateInput): readonly Hindrance[] {
  const awards = definition?.awards ?? []
  return awards
    .filter(({ quota }) => quota.floor === undefined)
    .filter(({ quota }) => quota.count === 0 || quota.percent?.n === 0n)
    .map(({ id, name }) => ({
      fact: { code: 'quota-zero', award: name },
      remedy: { at: 'part', path: `awards.${id}` },
    }))
}

function missingHost({ definition, organisations }: GateInput): readonly Hindrance[] {
  if (!definition || organisations.some(({ id }) => id === definition.host)) return []
  const { host } = definition
  return [{ fact: { code: 'no-host', host }, remedy: { at: 'bodies' } }]
}

function missingApproval({ approval, definition, hash }: GateInput): readonly Hindrance[] {
  const remedy = { at: 'approval' } as const
  if (!approval) return [{ fact: { code: 'not-approved' }, remedy }]
  if (approval.definition !== hash) {
    return [{ fact: { code: 'changed-since', on: approval.on }, remedy }]
  }
  const number = definition?.plan.number
  if (number === undefined || number === approval.number) return []
  return [{ fact: { code: 'other-plan', number }, remedy: { at: 'part', path: 'plan' } }]
}

function notices({ points }: GateInput): readonly Hindrance[] {
  return points
    .filter(({ settled, weight }) => !settled && weight === 'notice')
    .map(({ says, path }) => ({
      fact: { code: 'notice', says },
      remedy: { at: 'part', path: partAt(path) },
    }))
}

/** What a plan usually has; a campaign without it is unusual, not wrong. */
function gaps({ definition, today }: GateInput): readonly Hindrance[] {
  if (!definition) return []
  const { plan, registration, dossiers } = definition
  const absent = (code: Gap, path: string, isAbsent: boolean): readonly Hindrance[] =>
    isAbsent ? [{ fact: { code }, remedy: { at: 'part', path } }] : []
  return [
    ...absent('no-purposes', 'plan', plan.purposes.length === 0),
    ...absent('few-bases', 'plan', plan.bases.length < FEWEST_BASES),
    ...absent('no-registration', 'registration', registration.length === 0),
    ...absent('no-dossier', 'dossiers', dossiers.length === 0),
    ...registration.flatMap(({ id, until, words }): readonly Hindrance[] => {
      const isOver = !isOpen(until) && 'date' in until && until.date < today
      const remedy = { at: 'part', path: `registration.${id}` } as const
      return isOver ? [{ fact: { code: 'over', says: words }, remedy }] : []
    }),
  ]
}

/** A plan rests on the law and on the plan of the level above. */
const FEWEST_BASES = 2
