/** A running office: who asks, what may be done, the campaigns as they stand. */
export { act, type Deed, glance, look, SYSTEM, scopeOf } from './act.ts'
export { actorOf } from './actor.ts'
export { download, goTo, isSecure } from './answer.ts'
export { type Application, application, type Trouble } from './application.ts'
export { type AnyAsk, type Ask, type Attempt, NOTHING_TRIED } from './ask.ts'
export { campaignFiles } from './campaign-files.ts'
export type { CampaignState } from './campaign-state.store.ts'
export { workingDay } from './day-for.ts'
export { definitionOf } from './definition-of.ts'
export { DOCUMENTS } from './document.store.ts'
export {
  authorTyped,
  enteredBy,
  entryMark,
  handsInFor,
  isForUnit,
  paperKind,
  paperTyped,
  unitMark,
} from './entered-by.ts'
export { wordProxyPaperRefusal } from './entered-by.words.ts'
export { keptPage } from './kept-page.ts'
export { Live, type Standing } from './live.ts'
export { LiveBook } from './live-book.ts'
export type { LiveCampaign } from './live-campaign.ts'
export { loadFolder } from './load-folder.ts'
export { ACTS, type KeepMoment, type MadeKnown } from './made-known.ts'
export { mayAbout } from './may-about.ts'
export { type CampaignAsk, outcomeOf, registeredOf } from './outcome-of.tsx'
export { recordsAfter } from './records-after.ts'
export { get, type May, post, type Route, upload } from './route.ts'
export { mayAudit, partOf, screen } from './screen.tsx'
export { enterInBook, scopeOf as registryScope } from './share-registry.store.ts'
export { trouble } from './trouble.tsx'
export { COOKIES, greet, nobody } from './visitor.ts'
export type { World } from './world.ts'
