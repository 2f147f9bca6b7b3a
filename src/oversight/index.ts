/** Oversight (giám sát): the chain over the audit, sealed, anchored and computed again. */

export { anchorsOff } from './anchor.store.ts'
export { type Anchor, anchorsIn } from './anchor.ts'
export { CertificateList, signedText } from './certificate-list.ts'
export { type ChainReport, verifyChain } from './chain.store.ts'
export { checkedSeal, lastFullCheck, noteCheck } from './chain-check.store.ts'
export { type AnchorPlaces, chainWork, planChainDay, startChainJobs } from './chain-jobs.routes.ts'
export { lastSeal, type Seal, sealActs, sealSome } from './seal.store.ts'
export { startSealing } from './sealer.routes.ts'
