/** A plan read from its file (nhập kế hoạch): text in, a draft with places and sureness out. */
export {
  ADDED_AT,
  ADDED_WORDS,
  addedKey,
  addedValue,
  fieldsToAdd,
  isAdded,
  lineNamed,
  withAdded,
} from './add-value.ts'
export type { Participant } from './clauses/participants.ts'
export { sumFaultsOf } from './criteria/criteria-sums.ts'
export { ruleIn } from './criteria/line-rule.ts'
export { ruleKey } from './criteria/line-rule-key.ts'
export { type Draft, foundIn, type ReadPlan, readPlan } from './draft.ts'
export { TROUBLE, wordDraft } from './draft.vi.ts'
export { draftFiles, questionsOf } from './draft-campaign.ts'
export type { OpenQuestion } from './draft-questions.vi.ts'
export { keepReading, keptReading } from './kept-reading.ts'
export { type MarkedLine, markedLines } from './marked-lines.ts'
export { readPlanFile } from './plan-file.reader.ts'
export {
  after,
  type DraftValue,
  type Settled,
  sameCells,
  settledDraft,
  unsettled,
  valuesOf,
} from './settle.ts'
export type { Found, Place, Sureness } from './text/found.ts'
export { fromLegacy } from './text/legacy.ts'
export { officeKey } from './text/office.ts'
export { type PlanText, pagesOf, textOf } from './text/plan-text.ts'
export type { FileTrouble } from './text/trouble.ts'
export { type CellFlaw, type Cells, cellsOf, valueFrom } from './value-cells.ts'
export { DRAFT_FIELDS, type DraftField, SHAPES, type ValueCell } from './value-shape.ts'
export { type ValueOf, wordSumFault, wordValue } from './value-words.vi.ts'
