/**
 * Codes of an authenticator (mã xác thực): six digits that change every half minute, and recovery
 * codes on paper for the day when the phone is gone.
 */
import { createHash } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { encodeQR } from 'qr'
import { newPassword } from './password.ts'

const PERIOD = 30

/** A new secret, as authenticators take it typed (base32). */
export function newCodeSecret(): string {
  return new Secret({ size: 20 }).base32
}

/**
 * The time step that the code belongs to, the one before and the one after the present included,
 * since clocks differ; undefined when it is none of theirs.
 */
export function stepOfCode(secret: string, code: string, now: number): number | undefined {
  const delta = totp(secret).validate({ token: code, timestamp: now, window: 1 })
  return delta === null ? undefined : Math.floor(now / 1000 / PERIOD) + delta
}

/** What an authenticator reads from the picture: the program, the account, the secret. */
export function codeAddress(secret: string, label: string): string {
  return totp(secret, label).toString()
}

/** A text as a QR picture that a page shows: an address that holds the picture itself. */
export function pictureOf(text: string): string {
  const svg = encodeQR(text, 'svg', { border: 4 })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

const RECOVERY_CODES = 10

/** Ten codes, each of which works once. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    newPassword().slice(0, 'xxxx-xxxx-xxxx'.length),
  )
}

/** How a recovery code is kept: 59 random bits need no slow hash. */
export function hashOfCode(code: string): string {
  const typed = code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return createHash('sha256').update(typed).digest('hex')
}

function totp(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: 'Thi Đua', label, secret: Secret.fromBase32(secret), period: PERIOD })
}
