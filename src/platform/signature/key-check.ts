/** Did the key of a certificate sign these bytes? Asked of Node's own cryptography. */
import { constants, verify, X509Certificate } from 'node:crypto'
import type { AlgorithmIdentifier, Certificate } from 'pkijs'

/** Digests by their object identifier, as Node names them. */
export const DIGESTS: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.5': 'md5',
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
const WEAK = ['md5', 'sha1']

export function isWeakDigest(name: string): boolean {
  return WEAK.includes(name)
}

const PSS = '1.2.840.113549.1.1.10'
/** Signature algorithms that name their digest; plain RSA takes that of the signer. */
const NAMED: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
}
const PLAIN = ['1.2.840.113549.1.1.1', PSS, '1.2.840.10045.2.1']

export type Signed = Readonly<{
  bytes: Uint8Array
  signature: Uint8Array
  algorithm: AlgorithmIdentifier
  /** Of the signer, by Node's name. */
  digest: string
}>

/** Undefined when the algorithm is not known here. */
export function isSignedBy(certificate: Certificate, signed: Signed): boolean | undefined {
  const { bytes, signature, algorithm, digest } = signed
  const { algorithmId } = algorithm
  const name = PLAIN.includes(algorithmId) ? digest : NAMED[algorithmId]
  if (name === undefined) return undefined
  const { publicKey } = toNode(certificate)
  if (algorithmId !== PSS) return verify(name, bytes, publicKey, signature)
  const padding = constants.RSA_PKCS1_PSS_PADDING
  const key = { key: publicKey, padding, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
  return verify(name, bytes, key, signature)
}

export function toNode(certificate: Certificate): X509Certificate {
  return new X509Certificate(Buffer.from(certificate.toSchema().toBER()))
}
