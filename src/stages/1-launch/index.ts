/**
 * Launch (phát động): the definition that holds on a day, its deadlines, and what is wrong or open
 * in it.
 */

export { deadlineIn, type EventDay, type PlacedDeadline } from '#rulebook/definition'
export { type AmendedPlace, amendedPlaces } from './amended-places.ts'
export * from './check/index.ts'
export { type DefineInput, define } from './define.ts'
export type { DefinitionFile, DefinitionProblem, Origin } from './draft.ts'
export { type BadPath, locate, type Override, type Steps, setAt } from './override.ts'
export * from './plan.vi.ts'
