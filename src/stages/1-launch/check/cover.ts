/**
 * What a declared question covers beside the places that name it: codes of open points
 * (`authority-ceased`), or of one award, dossier or clause only (`authority-ceased:giay-khen`).
 */
import { fold } from '#kernel'
import type { Definition, Question } from '#rulebook/definition'
import type { Checked, FoundPoint } from './checked.ts'
import type { OpenFact } from './open-fact.ts'
import { citationAt, nodesOf } from './place.ts'

/** `of`: the award, dossier or clause; without it every point of the code. */
export type Cover = Readonly<{ code: string; of?: string }>

const CODES: Readonly<Record<Exclude<OpenFact['code'], 'declared'>, true>> = {
  'authority-ceased': true,
  'award-without-dossier': true,
  'class-of': true,
  'clause-doubled': true,
  'clause-skipped': true,
  'deadline-day-off': true,
  'dossier-counts-by': true,
  'dossier-deadline': true,
  'dossier-sets': true,
  'event-place-ceased': true,
  'host-ceased': true,
  'law-replaced': true,
  'order-undeclared': true,
  'period-result': true,
  'preference-mode': true,
  'print-fault': true,
  'quota-base': true,
  'quota-zero': true,
  'receiver-ceased': true,
  'registration-deadline': true,
  'standard-not-supplied': true,
  'ties-undeclared': true,
  'two-numbers': true,
  'vote-not-prescribed': true,
}

/** The codes that a question may cover. */
export const COVERED_CODES: readonly string[] = Object.keys(CODES)

/** `code` or `code:of` as it is written in open-questions.yaml. */
export function readCover(written: string): Cover {
  const [code = '', ...rest] = written.split(':')
  return rest.length === 0 ? { code } : { code, of: rest.join(':').trim() }
}

/** The question that covers the point; one that names its award, dossier or clause goes first. */
export function questionCovering(checked: Checked, found: FoundPoint): Question | undefined {
  const names = namesOf(checked.issued, found)
  const covering = (fits: (cover: Cover) => boolean): Question | undefined =>
    checked.questions.find(({ covers }) =>
      covers.map(readCover).some((cover) => cover.code === found.fact.code && fits(cover)),
    )
  return (
    covering(({ of }) => of !== undefined && names.includes(fold(of))) ??
    covering(({ of }) => of === undefined)
  )
}

/** Everything that `of` may name: awards, dossiers and the clauses that the definition cites. */
export function coverableNames(definition: Definition): readonly string[] {
  const clauses = [...nodesOf(definition)].flatMap(([{ clause }]) =>
    typeof clause === 'string' ? [clause] : [],
  )
  const ids = [...definition.awards, ...definition.dossiers].map(({ id }) => id)
  return [...new Set([...ids, ...clauses])]
}

/** The award, or the dossier with its awards, that the point is about, and its clause. */
function namesOf(definition: Definition, { path, cite }: FoundPoint): readonly string[] {
  const [list, index] = path
  const award = list === 'awards' ? definition.awards[Number(index)] : undefined
  const dossier = list === 'dossiers' ? definition.dossiers[Number(index)] : undefined
  const { clause } = citationAt(definition, cite ?? path)
  const names = [award?.id, dossier?.id, ...(dossier?.awards ?? []), clause]
  return names.flatMap((name) => (name === undefined ? [] : [fold(name)]))
}
