/**
 * How far a campaign has come (các bước của phong trào), told by what has been recorded in it: the
 * records are the progress, nobody has to say it.
 */
export const LIFE = [
  'drafting',
  'registering',
  'recording',
  'scoring',
  'selecting',
  'filing',
  'deciding',
  'over',
] as const

export type LifeStep = (typeof LIFE)[number]

type Recorded = Readonly<
  Record<
    | 'decisions'
    | 'submissions'
    | 'papers'
    | 'sessions'
    | 'nominations'
    | 'scores'
    | 'conclusions'
    | 'measures',
    readonly unknown[]
  >
>

/** The step that the latest kind of record belongs to. */
export function lifeStep(state: 'draft' | 'launched' | 'closed', records: Recorded): LifeStep {
  if (state !== 'launched') return state === 'draft' ? 'drafting' : 'over'
  const { decisions, submissions, papers, sessions, nominations } = records
  const { scores, conclusions, measures } = records
  const reached: readonly (readonly [LifeStep, boolean])[] = [
    ['deciding', decisions.length > 0],
    ['filing', submissions.length + papers.length > 0],
    ['selecting', sessions.length + nominations.length > 0],
    ['scoring', scores.length + conclusions.length > 0],
    ['recording', measures.length > 0],
  ]
  return reached.find(([, is]) => is)?.[0] ?? 'registering'
}
