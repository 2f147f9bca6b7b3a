/** Signatures in files: put there by any signer, found again, checked against the bytes. */
export {
  type CertificateFile,
  type CertificateRefusal,
  type Opened,
  openCertificate,
} from './certificate-file.ts'
export { checkApart } from './check-apart.ts'
export type { Verdict } from './check-cms.ts'
export type { CheckedSignature, CheckRefusal } from './check-file.ts'
export type { Box, Shown } from './field.ts'
export type { LaterChange } from './later-change.ts'
export { type OnPage, type Places, placesIn } from './page-places.ts'
export { vietnamTime } from './pdf-time.ts'
export { readRoots, rootsIn } from './roots.ts'
export { type Signing, type SignRefusal, signFile } from './sign-file.ts'
export type { CertificateFacts, Signer } from './signer.ts'
export { isUntouched, type SignatureState, stateOf } from './state.ts'
export type { Trust } from './trust.ts'
