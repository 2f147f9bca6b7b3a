/** Oversight (giám sát): the chain over the audit, sealed and computed again. */
export { CertificateList, signedText } from './certificate-list.ts'
export { type ChainReport, lastSeal, type Seal, sealActs, verifyChain } from './seal.store.ts'
export { startSealing } from './sealer.routes.ts'
