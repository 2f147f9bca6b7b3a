/**
 * Passwords (mật khẩu) as argon2id hashes. A check takes the same time whether the name is known or
 * not, so that nobody can find out who has an account.
 */
import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** OWASP's smallest advice for argon2id: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST)
}

let nobodys: Promise<string> | undefined

/** Is it the password of the hash? Without a hash it is not, after the same time. */
export async function checkPassword(known: string | undefined, given: string): Promise<boolean> {
  nobodys ??= hashPassword(newPassword())
  const same = await verify(known ?? (await nobodys), given.normalize('NFC'))
  return same && known !== undefined
}

/** Letters that are not mistaken for one another on paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A one-time password: four groups of four, 78 bits. */
export function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}
