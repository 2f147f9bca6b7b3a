/**
 * The signed list for checks without the office (danh sách tra cứu ngoại tuyến): codes stand in it
 * by their hash, so that whoever holds the list cannot make a certificate's code from it.
 */
import { z } from 'zod'
import { day } from '#rulebook/cells'

const Line = z.strictObject({
  code: z.string().describe('SHA-256 of the code'),
  name: z.string(),
  unit: z.string(),
  form: z.string(),
  decision: z.string(),
  revoked: z.string().optional(),
})
const Body = z.strictObject({
  thidua: z.literal(1),
  campaign: z.string(),
  made: day,
  awards: z.array(Line),
})
export const CertificateList = z.strictObject({
  body: Body,
  key: z.string().describe('the public key, PEM'),
  signature: z.string().describe('Ed25519 over the body as JSON, base64'),
})
export type CertificateList = z.infer<typeof CertificateList>
export type CertificateBody = z.infer<typeof Body>

/** Exactly what is signed. */
export function signedText(body: CertificateBody): string {
  return JSON.stringify(body)
}
