/** Secrets: passwords as argon2id hashes, and passwords that people can read aloud. */
export { checkPassword, hashPassword, newPassword } from './password.ts'
