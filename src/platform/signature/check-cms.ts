/**
 * A signature against the bytes it covers (kiểm tra chữ ký số): does the digest fit, did the key of
 * the certificate sign it, and is the certificate the one the signer named. Whether anybody should
 * trust that certificate is another question.
 */
import { createHash } from 'node:crypto'
import { Sequence } from 'asn1js'
import { type Attribute, Certificate, type SignedData, type SignerInfo } from 'pkijs'
import { factsOf } from './certificate.ts'
import { OIDS, readCms } from './cms.ts'
import type { Covered } from './found.ts'
import type { CertificateFacts } from './signer.ts'

export type Verdict = 'intact' | 'altered' | 'unreadable'

export type CmsFacts = Readonly<{
  verdict: Verdict
  /** Whoever the certificate names; undefined when it is not in the signature. */
  holder?: CertificateFacts | undefined
  certificate?: Certificate | undefined
  /** Every certificate that came along. */
  carried: readonly Certificate[]
  /** The digest is one that can be forged today. */
  isWeak: boolean
  /** A time stamp came along; it is not checked here. */
  hasTimestamp: boolean
}>

const WEAK_DIGESTS = ['1.3.14.3.2.26', '1.2.840.113549.2.5']

const UNREADABLE: CmsFacts = {
  verdict: 'unreadable',
  carried: [],
  isWeak: false,
  hasTimestamp: false,
}

/** What is found of a signature; one that cannot be read is said to be so, never to fit. */
export async function checkCms({ bytes, cms }: Pick<Covered, 'bytes' | 'cms'>): Promise<CmsFacts> {
  try {
    return await factsIn(readCms(cms), bytes)
  } catch {
    return UNREADABLE
  }
}

async function factsIn(signed: SignedData, bytes: Uint8Array): Promise<CmsFacts> {
  const [signerInfo, other] = signed.signerInfos
  // A detached signature of one signer: one that carries its own content says nothing of the file.
  if (!signerInfo || other || signed.encapContentInfo.eContent) return UNREADABLE
  const carried = (signed.certificates ?? []).filter((one) => one instanceof Certificate)
  const facts = await signed
    .verify({ signer: 0, data: exact(bytes), extendedMode: true, checkChain: false })
    .catch((fault) => fault)
  const certificate =
    facts.signerCertificate instanceof Certificate ? facts.signerCertificate : null
  const fits = facts.signatureVerified === true
  const isNamed = certificate !== null && namesItself(signerInfo, certificate)
  return {
    verdict: fits && isNamed ? 'intact' : 'altered',
    holder: certificate ? factsOf(certificate) : undefined,
    certificate: certificate ?? undefined,
    carried,
    isWeak: WEAK_DIGESTS.includes(signerInfo.digestAlgorithm.algorithmId),
    hasTimestamp: attribute(signerInfo.unsignedAttrs, OIDS.timestamp) !== undefined,
  }
}

type Attributes = SignerInfo['signedAttrs']

function attribute(list: Attributes, type: string): Attribute | undefined {
  return list?.attributes.find((one) => one.type === type)
}

/** PAdES names the certificate by its hash; where it does not, older formats name none. */
function namesItself({ signedAttrs }: SignerInfo, certificate: Certificate): boolean {
  const named = attribute(signedAttrs, OIDS.signingCertificate)
  if (!named) return true
  const [whole] = named.values
  const der = Buffer.from(certificate.toSchema(true).toBER())
  const hashes = ['sha256', 'sha384', 'sha512'].map((name) =>
    createHash(name).update(der).digest('hex'),
  )
  const said = whole instanceof Sequence ? Buffer.from(whole.toBER()).toString('hex') : ''
  return hashes.some((hash) => said.includes(hash))
}

function exact(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
