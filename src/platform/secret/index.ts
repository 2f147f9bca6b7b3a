/**
 * Secrets: passwords as argon2id hashes, one-time codes, and secrets that people can read aloud.
 */
export { awardCode, readCode, showCode } from './award-code.ts'
export { isSigned, listSigner, markOf, type OfficeKey, officeKey } from './office-key.ts'
export {
  codeAddress,
  hashOfCode,
  newCodeSecret,
  newRecoveryCodes,
  pictureOf,
  stepOfCode,
} from './one-time-code.ts'
export { checkPassword, hashPassword, newPassword } from './password.ts'
