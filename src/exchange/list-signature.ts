/**
 * The sender's signature over the list of a parcel (chữ ký danh mục): the list stands for every
 * file, so whoever signed it signed all of them. The office's own key signs, as it signs the list
 * of certificates; whose key it is, its fingerprint tells people who compare it.
 */
import { z } from 'zod'
import { isSigned, markOf } from '#platform/secret'

/** Beside the list, which cannot name it. */
export const LIST_SIGNATURE = 'danh-muc.chu-ky.json'

/** What signs lists: the office's key, or anything that does the same. */
export type ListSigner = Readonly<{ open: string; sign(text: string): string }>

const Signature = z.strictObject({
  thidua: z.literal('chu-ky-danh-muc'),
  key: z.string().max(1000).describe('the public key, PEM'),
  signature: z.string().max(200).describe('Ed25519 over the words and the hash, base64'),
})

/** A signature of a list is of nothing else: the words stand before the list's SHA-256. */
const signedText = (root: string): string => `thidua danh-muc.csv ${root}`

/** The signature as its file. */
export function signatureText({ open, sign }: ListSigner, root: string): string {
  const signature = sign(signedText(root))
  return `${JSON.stringify({ thidua: 'chu-ky-danh-muc', key: open, signature }, null, 2)}\n`
}

/** The fingerprint of the key that signed the list of this hash; `wrong` when none did. */
export function markIn(file: string, root: string): string | 'wrong' {
  try {
    const { key, signature } = Signature.parse(JSON.parse(file))
    return isSigned(signedText(root), signature, key) ? markOf(key) : 'wrong'
  } catch {
    return 'wrong'
  }
}
