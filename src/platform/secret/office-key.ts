/**
 * The office's own key (khóa của cơ quan): Ed25519, made once, in the data folder where only the
 * program reads it. It signs lists and parcels, and the codes of certificates follow from it.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type OfficeKey = Readonly<{
  /** What codes are made with. */
  codes: Uint8Array
  /** The public half as PEM, and its fingerprint, which people compare. */
  open: string
  mark: string
  sign(text: string): string
}>

/** A signer of lists from a private key in PEM; undefined when it is no Ed25519 key. */
export function listSigner(pem: string): Pick<OfficeKey, 'open' | 'sign'> | undefined {
  try {
    const secret = createPrivateKey(pem)
    if (secret.asymmetricKeyType !== 'ed25519') return undefined
    return {
      open: openHalf(secret),
      sign: (text) => sign(null, Buffer.from(text), secret).toString('base64'),
    }
  } catch {
    return undefined
  }
}

/** The tenant's key; made on first use, by whichever process comes first. */
export function officeKey(data: string, tenant: string): OfficeKey {
  const secret = createPrivateKey(secretText(join(data, 'khoa'), tenant))
  const der = secret.export({ type: 'pkcs8', format: 'der' })
  const open = openHalf(secret)
  return {
    codes: new Uint8Array(hkdfSync('sha256', der, tenant, 'certificate codes', 32)),
    open,
    mark: markOf(open),
    sign: (text) => sign(null, Buffer.from(text), secret).toString('base64'),
  }
}

function secretText(folder: string, tenant: string): string {
  const path = join(folder, `${tenant}.pem`)
  if (!existsSync(path)) makeKey(folder, path)
  return readFileSync(path, 'utf8')
}

/** Written whole under another name, then given its name unless another process was faster. */
function makeKey(folder: string, path: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { privateKey } = generateKeyPairSync('ed25519')
  const half = `${path}.${randomUUID()}`
  const text = privateKey.export({ type: 'pkcs8', format: 'pem' })
  writeFileSync(half, text, { mode: 0o600, flush: true })
  try {
    linkSync(half, path)
  } catch (fault) {
    if (!existsSync(path)) throw fault
  } finally {
    rmSync(half)
  }
}

function openHalf(secret: KeyObject): string {
  return createPublicKey(secret).export({ type: 'spki', format: 'pem' }).toString()
}

/** The fingerprint of a public key: SHA-256 of its bytes. */
export function markOf(open: string): string {
  const der = createPublicKey(open).export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(der).digest('hex')
}

/** Did the holder of the key sign exactly this text? */
export function isSigned(text: string, signature: string, open: string): boolean {
  return verify(null, Buffer.from(text), createPublicKey(open), Buffer.from(signature, 'base64'))
}
