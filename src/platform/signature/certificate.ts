/** What a certificate says (nội dung chứng thư số): whose it is, by whom, from when to when. */
import { Certificate, type RelativeDistinguishedNames } from 'pkijs'
import type { CertificateFacts } from './signer.ts'

const COMMON_NAME = '2.5.4.3'
const ORGANISATION = '2.5.4.10'

/** Reads DER; throws when it is no certificate. */
export function readCertificate(der: Uint8Array): Certificate {
  return Certificate.fromBER(new Uint8Array(der))
}

export function factsOf(certificate: Certificate): CertificateFacts {
  const { subject, issuer, serialNumber, notBefore, notAfter } = certificate
  return {
    name: part(subject, COMMON_NAME) || part(subject, ORGANISATION),
    organisation: part(subject, ORGANISATION),
    issuer: part(issuer, COMMON_NAME) || part(issuer, ORGANISATION),
    serial: Buffer.from(serialNumber.valueBlock.valueHexView).toString('hex').toUpperCase(),
    from: notBefore.value,
    to: notAfter.value,
  }
}

function part({ typesAndValues }: RelativeDistinguishedNames, type: string): string {
  const found = typesAndValues.find((one) => one.type === type)
  return String(found?.value.valueBlock.value ?? '').normalize('NFC')
}

/** In force at a moment: both ends included, as X.509 counts. */
export function isInForce({ from, to }: Pick<CertificateFacts, 'from' | 'to'>, at: Date): boolean {
  return from <= at && at <= to
}
