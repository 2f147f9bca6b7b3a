/** The checker's findings of a definition as the pages list them, each with its file and line. */
import type { Defined, Loaded } from '#campaign'
import type { Result } from '#kernel'
import type { Problem } from '#platform'
import { type OpenPoint, wordPoint } from './check/index.ts'
import type { Said } from './check-list.page.tsx'

type Read = Readonly<{
  loaded: Result<Loaded, unknown>
  found: Result<Defined, readonly Problem[]>
}>

export function saidOf({ loaded, found }: Read): readonly Said[] {
  if (!found.ok) return found.refusal.map(wrong)
  const { problems, warnings, report } = found.value
  const lineOf = ({ file, path }: OpenPoint) =>
    loaded.ok ? loaded.value.place(file, path)?.line : undefined
  return [
    ...problems.map(wrong),
    ...report.questions.map((point) => pointSaid(point, lineOf(point))).sort(worstFirst),
    ...warnings.map(({ message, file, line }) => ({ says: message, file, line, ...NOTICE })),
  ]
}

const NOTICE = { state: 'notice' } as const
const ORDER: readonly Said['state'][] = ['wrong', 'open', 'notice', 'settled']

function worstFirst(a: Said, b: Said): number {
  return ORDER.indexOf(a.state) - ORDER.indexOf(b.state)
}

function wrong({ message, file, line }: Problem): Said {
  return { says: message, file, line, state: 'wrong' }
}

function pointSaid(point: OpenPoint, line: number | undefined): Said {
  const { file, question, settled, weight } = point
  const state = settled ? 'settled' : weight === 'question' ? 'open' : 'notice'
  return { says: wordPoint(point), file, line, question: question?.id, state }
}
