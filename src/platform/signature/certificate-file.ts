/**
 * A certificate file as signer (chứng thư số dạng tệp): PKCS#12 with its password, or PEM with the
 * key. It stays on the machine of whoever signs; nothing of it is kept.
 */
import { createPrivateKey, type KeyObject, sign, X509Certificate } from 'node:crypto'
import { P12Signer } from '@libpdf/core'
import { ok, type Result, refuse } from '#kernel'
import { factsOf, readCertificate } from './certificate.ts'
import { cmsOf, type Key } from './cms.ts'
import type { CertificateFacts, Signer } from './signer.ts'

export type CertificateFile = Readonly<{
  content: Uint8Array
  /** PEM only: the key, when it stands in a file of its own. */
  key?: Uint8Array | undefined
  password?: string | undefined
}>

export type CertificateRefusal =
  | 'no-certificate'
  | 'no-key'
  | 'wrong-password'
  | 'other-key'
  | 'unknown-key'

export type Opened = Readonly<{ signer: Signer; holder: CertificateFacts }>

/** The signer and whose certificate it is, or why the file cannot sign. */
export async function openCertificate(
  file: CertificateFile,
): Promise<Result<Opened, CertificateRefusal>> {
  const isPem = Buffer.from(file.content).includes('-----BEGIN ')
  const key = isPem ? fromPem(file) : await fromPkcs12(file)
  if (!key.ok) return key
  const holder = factsOf(key.value.certificate)
  return ok({ signer: { sign: (bytes) => cmsOf(bytes, key.value) }, holder })
}

async function fromPkcs12({
  content,
  password = '',
}: CertificateFile): Promise<Result<Key, CertificateRefusal>> {
  // A PKCS#12 file is one sequence; anything else is no such file, whatever the password.
  if (content[0] !== 0x30) return refuse('no-certificate')
  const opened = await P12Signer.create(content, password).catch(() => undefined)
  if (!opened) return refuse('wrong-password')
  if (opened.signatureAlgorithm === 'RSA-PSS') return refuse('unknown-key')
  return ok({
    kind: opened.keyType,
    certificate: readCertificate(opened.certificate),
    chain: opened.certificateChain.map(readCertificate),
    sign: (bytes) => opened.sign(bytes, 'SHA-256'),
  })
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g
const KEY_KINDS = { rsa: 'RSA', ec: 'EC' } as const

function fromPem({ content, key, password }: CertificateFile): Result<Key, CertificateRefusal> {
  const certificates = [...Buffer.from(content).toString('latin1').matchAll(CERTIFICATE)]
  const [own, ...chain] = certificates.flatMap(([text]) => parsed(text))
  if (!own) return refuse('no-certificate')
  const opened = openKey(Buffer.from(key ?? content).toString('latin1'), password)
  if (!opened.ok) return opened
  if (!own.checkPrivateKey(opened.value)) return refuse('other-key')
  const type = opened.value.asymmetricKeyType
  if (type !== 'rsa' && type !== 'ec') return refuse('unknown-key')
  return ok({
    kind: KEY_KINDS[type],
    certificate: readCertificate(own.raw),
    chain: chain.map(({ raw }) => readCertificate(raw)),
    sign: async (bytes) => sign('sha256', bytes, opened.value),
  })
}

function parsed(text: string): readonly X509Certificate[] {
  try {
    return [new X509Certificate(text)]
  } catch {
    return []
  }
}

const PRIVATE_KEY = /-----BEGIN ([A-Z ]*)PRIVATE KEY-----[\s\S]+?-----END \1PRIVATE KEY-----/

function openKey(text: string, passphrase = ''): Result<KeyObject, CertificateRefusal> {
  const [key] = PRIVATE_KEY.exec(text) ?? []
  if (key === undefined) return refuse('no-key')
  try {
    return ok(createPrivateKey({ key, passphrase }))
  } catch {
    return refuse('wrong-password')
  }
}
