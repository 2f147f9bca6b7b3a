/**
 * Secrets: passwords as argon2id hashes, one-time codes, and secrets that people can read aloud.
 */
export {
  codeAddress,
  hashOfCode,
  newCodeSecret,
  newRecoveryCodes,
  pictureOf,
  stepOfCode,
} from './one-time-code.ts'
export { checkPassword, hashPassword, newPassword } from './password.ts'
