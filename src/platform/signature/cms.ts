/**
 * A signature as PAdES wants it (ETSI EN 319 142-1, level B-B): a detached CMS with the digest of
 * the bytes and the hash of the signing certificate. The time stands in the PDF, not in here.
 */
import { createHash } from 'node:crypto'
import { fromBER, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'

export const OIDS = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
  timestamp: '1.2.840.113549.1.9.16.2.14',
  sha256: '2.16.840.1.101.3.4.2.1',
} as const

/** How a key signs; both over SHA-256. */
const KEY_OIDS = { RSA: '1.2.840.113549.1.1.11', EC: '1.2.840.10045.4.3.2' } as const
export type KeyKind = keyof typeof KEY_OIDS

/** A key that signs SHA-256 of what it is given: RSA PKCS#1 v1.5, or ECDSA as DER. */
export type Key = Readonly<{
  kind: KeyKind
  certificate: Certificate
  chain: readonly Certificate[]
  sign(bytes: Uint8Array): Promise<Uint8Array>
}>

/** The CMS over the bytes, without the bytes. */
export async function cmsOf(bytes: Uint8Array, key: Key): Promise<Uint8Array> {
  const { certificate, chain } = key
  const signerInfo = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({
      issuer: certificate.issuer,
      serialNumber: certificate.serialNumber,
    }),
    digestAlgorithm: algorithm(OIDS.sha256),
    signatureAlgorithm: algorithm(KEY_OIDS[key.kind]),
    signedAttrs: attributesOf(bytes, certificate),
  })
  const signature = await key.sign(signedBytes(signerInfo))
  signerInfo.signature = new OctetString({ valueHex: exact(signature) })
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: [algorithm(OIDS.sha256)],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OIDS.data }),
    certificates: [certificate, ...chain],
    signerInfos: [signerInfo],
  })
  const content = signed.toSchema(true)
  const whole = new ContentInfo({ contentType: OIDS.signedData, content })
  return new Uint8Array(whole.toSchema().toBER())
}

function algorithm(algorithmId: string): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithmId })
}

function attributesOf(bytes: Uint8Array, certificate: Certificate): SignedAndUnsignedAttributes {
  const own = sha256(new Uint8Array(certificate.toSchema(true).toBER()))
  const attributes = [
    { type: OIDS.contentType, values: [new ObjectIdentifier({ value: OIDS.data })] },
    { type: OIDS.messageDigest, values: [new OctetString({ valueHex: sha256(bytes) })] },
    { type: OIDS.signingCertificate, values: [signingCertificate(own)] },
  ]
  return new SignedAndUnsignedAttributes({
    type: 0,
    attributes: inOrder(attributes.map((one) => new Attribute(one))),
  })
}

/** DER writes a set in the order of its encodings (X.690, 11.6). */
function inOrder(attributes: readonly Attribute[]): Attribute[] {
  const encoded = (one: Attribute) => Buffer.from(one.toSchema().toBER())
  return attributes.toSorted((a, b) => Buffer.compare(encoded(a), encoded(b)))
}

/** SigningCertificateV2 (RFC 5035): SHA-256 is the default and is left out. */
function signingCertificate(hash: ArrayBuffer): Sequence {
  const one = new Sequence({ value: [new OctetString({ valueHex: hash })] })
  return new Sequence({ value: [new Sequence({ value: [one] })] })
}

/** The attributes as they are signed: a SET, not the tagged field (RFC 5652, 5.4). */
function signedBytes({ signedAttrs }: SignerInfo): Uint8Array {
  const bytes = new Uint8Array(signedAttrs?.toSchema().toBER() ?? new ArrayBuffer(0))
  bytes[0] = 0x31
  return bytes
}

function sha256(bytes: Uint8Array): ArrayBuffer {
  return exact(createHash('sha256').update(bytes).digest())
}

function exact(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}

/** Reads a CMS; zeroes that fill up the place in the PDF may follow it. Throws when it is none. */
export function readCms(der: Uint8Array): SignedData {
  const { result, offset } = fromBER(exact(der))
  if (offset < 0) throw new Error('no ASN.1')
  return new SignedData({ schema: new ContentInfo({ schema: result }).content })
}
