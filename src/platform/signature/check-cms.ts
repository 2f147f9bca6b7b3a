/**
 * A signature against the bytes it covers (kiểm tra chữ ký số): does the digest fit, did the key of
 * the certificate sign it, and is the certificate the one the signer named. Whether anybody should
 * trust that certificate is another question.
 */
import { createHash } from 'node:crypto'
import { OctetString } from 'asn1js'
import {
  type Attribute,
  Certificate,
  IssuerAndSerialNumber,
  type SignedData,
  type SignerInfo,
} from 'pkijs'
import { factsOf } from './certificate.ts'
import { OIDS, readCms } from './cms.ts'
import type { Covered } from './found.ts'
import { DIGESTS, isSignedBy, isWeakDigest } from './key-check.ts'
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

const UNREADABLE: CmsFacts = {
  verdict: 'unreadable',
  carried: [],
  isWeak: false,
  hasTimestamp: false,
}

/** What is found of a signature; one that cannot be read is said to be so, never to fit. */
export function checkCms({ bytes, cms }: Pick<Covered, 'bytes' | 'cms'>): CmsFacts {
  try {
    return factsIn(readCms(cms), bytes)
  } catch {
    return UNREADABLE
  }
}

function factsIn(signed: SignedData, bytes: Uint8Array): CmsFacts {
  const [signerInfo, other] = signed.signerInfos
  // A detached signature of one signer: one that carries its own content says nothing of the file.
  if (!signerInfo || other || signed.encapContentInfo.eContent) return UNREADABLE
  const carried = (signed.certificates ?? []).filter((one) => one instanceof Certificate)
  const certificate = carried.find((one) => isOf(one, signerInfo))
  const digest = DIGESTS[signerInfo.digestAlgorithm.algorithmId]
  if (!certificate || digest === undefined) return { ...UNREADABLE, carried }
  const fits = fit(signerInfo, { bytes, certificate, digest })
  return {
    verdict: fits === undefined ? 'unreadable' : fits ? 'intact' : 'altered',
    holder: factsOf(certificate),
    certificate,
    carried,
    isWeak: isWeakDigest(digest),
    hasTimestamp: attribute(signerInfo.unsignedAttrs, OIDS.timestamp) !== undefined,
  }
}

/** Named by issuer and number, or by the hash of its key. */
function isOf(certificate: Certificate, { sid }: SignerInfo): boolean {
  if (sid instanceof IssuerAndSerialNumber) {
    const isIssuer = der(sid.issuer).equals(der(certificate.issuer))
    return isIssuer && sid.serialNumber.isEqual(certificate.serialNumber)
  }
  const own = certificate.extensions?.find(({ extnID }) => extnID === KEY_HASH)?.parsedValue
  const said = Buffer.from(sid.valueBlock.valueHexView)
  return own instanceof OctetString && said.equals(Buffer.from(own.valueBlock.valueHexView))
}

const KEY_HASH = '2.5.29.14'

type Of = Readonly<{ bytes: Uint8Array; certificate: Certificate; digest: string }>

/** Undefined when it is signed in a way not known here. */
function fit(signerInfo: SignerInfo, { bytes, certificate, digest }: Of): boolean | undefined {
  const { signedAttrs, signature, signatureAlgorithm: algorithm } = signerInfo
  const own = signature.valueBlock.valueHexView
  const about = { signature: new Uint8Array(own), algorithm, digest }
  // Older signatures have no attributes: the key signed the file itself.
  if (!signedAttrs) return isSignedBy(certificate, { bytes, ...about })
  const said = attribute(signedAttrs, OIDS.messageDigest)?.values[0]
  const found = createHash(digest).update(bytes).digest()
  const isDigest = said instanceof OctetString && found.equals(hexOf(said))
  if (!isDigest || !namesItself(signerInfo, certificate)) return false
  return isSignedBy(certificate, { bytes: new Uint8Array(signedAttrs.encodedValue), ...about })
}

function hexOf({ valueBlock }: OctetString): Buffer {
  return Buffer.from(valueBlock.valueHexView)
}

function der(one: Readonly<{ toSchema(): { toBER(): ArrayBuffer } }>): Buffer {
  return Buffer.from(one.toSchema().toBER())
}

type Attributes = SignerInfo['signedAttrs']

function attribute(list: Attributes, type: string): Attribute | undefined {
  return list?.attributes.find((one) => one.type === type)
}

/** PAdES names the certificate by its hash; where it does not, older formats name none. */
function namesItself({ signedAttrs }: SignerInfo, certificate: Certificate): boolean {
  const [whole] = attribute(signedAttrs, OIDS.signingCertificate)?.values ?? []
  if (whole === undefined) return true
  const said = Buffer.from(whole.toBER()).toString('hex')
  return ['sha256', 'sha384', 'sha512'].some((name) =>
    said.includes(createHash(name).update(der(certificate)).digest('hex')),
  )
}
