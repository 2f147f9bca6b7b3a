/**
 * Every signature of a file checked (kiểm tra chữ ký trong tệp): who signed, when by their own
 * clock, what it covers, whether that is intact, what came behind, and whose word it rests on.
 */
import { PDF } from '@libpdf/core'
import { ok, type Result, refuse } from '#kernel'
import { readCertificate } from './certificate.ts'
import { type CmsFacts, checkCms, type Verdict } from './check-cms.ts'
import { type Found, signaturesIn } from './found.ts'
import { type LaterChange, laterChange } from './later-change.ts'
import type { CertificateFacts } from './signer.ts'
import { type Trust, trustOf } from './trust.ts'

export type CheckedSignature = Readonly<{
  field: string
  kind: Found['kind']
  /** Of the bytes it covers; `unchecked` of a time stamp. */
  verdict: Verdict | 'unchecked'
  /** From the first byte to where, of how many now; undefined when it is no such part. */
  covers?: Readonly<{ to: number; of: number }> | undefined
  /** Undefined when it cannot be told: the file of that moment cannot be read. */
  later?: LaterChange | undefined
  holder?: CertificateFacts | undefined
  claimed?: Date | undefined
  reason?: string | undefined
  page?: number | undefined
  isWeak: boolean
  hasTimestamp: boolean
  trust: Trust
}>

export type CheckRefusal = 'not-a-pdf' | 'encrypted' | 'damaged'

/** `roots`: certificates (DER) whose word the office takes. No signature is an empty list. */
export async function checkSignatures(
  file: Uint8Array,
  roots: readonly Uint8Array[] = [],
): Promise<Result<readonly CheckedSignature[], CheckRefusal>> {
  const pdf = await PDF.load(new Uint8Array(file)).catch(() => undefined)
  if (!pdf) return refuse('not-a-pdf')
  if (pdf.isEncrypted) return refuse('encrypted')
  const found = foundIn(pdf, file)
  // What had to be guessed together is no ground to call anything intact.
  if (!found || (found.length > 0 && pdf.recoveredViaBruteForce)) return refuse('damaged')
  const checked: CheckedSignature[] = []
  for (const one of found) checked.push(await check(one, { pdf, file, roots }))
  return ok(checked)
}

/** Undefined when the form is not one. */
function foundIn(pdf: PDF, file: Uint8Array): readonly Found[] | undefined {
  try {
    return signaturesIn(pdf, file)
  } catch {
    return undefined
  }
}

type In = Readonly<{ pdf: PDF; file: Uint8Array; roots: readonly Uint8Array[] }>

const NO_CMS: CmsFacts = { verdict: 'unreadable', carried: [], isWeak: false, hasTimestamp: false }

async function check(found: Found, { pdf, file, roots }: In): Promise<CheckedSignature> {
  const { field, kind } = found
  const signed = found.covered && file.subarray(0, found.covered.end)
  const before = signed && (await asSigned(signed))
  // What stands of it in the file as signed is covered; what a later part says of it is not.
  const own = before && signed ? signedIn(before, signed).find(isSame(found)) : found
  const covered = own?.covered
  const { claimed, reason, page }: Partial<Found> = before ? (own ?? {}) : {}
  const cms = covered && kind === 'signature' ? checkCms(covered) : NO_CMS
  const { verdict, holder, certificate, carried, isWeak, hasTimestamp } = cms
  const trusted = roots.map(readCertificate)
  const noChain: Trust = { trust: 'not-established', why: 'no-chain' }
  return {
    ...{ field, kind, claimed, reason, page, holder, isWeak, hasTimestamp },
    verdict: kind === 'timestamp' ? 'unchecked' : verdict,
    covers: covered && { to: covered.end, of: file.length },
    later: before && covered && changeIn(before, pdf),
    trust: certificate ? trustOf({ certificate, carried, roots: trusted, at: claimed }) : noChain,
  }
}

function isSame({ field, covered }: Found): (other: Found) => boolean {
  return (other) => other.field === field && other.covered?.end === covered?.end
}

/** The file as it was signed; undefined when it cannot be read. */
async function asSigned(signed: Uint8Array): Promise<PDF | undefined> {
  const pdf = await PDF.load(new Uint8Array(signed)).catch(() => undefined)
  return pdf?.recoveredViaBruteForce ? undefined : pdf
}

function signedIn(pdf: PDF, file: Uint8Array): readonly Found[] {
  return foundIn(pdf, file) ?? []
}

function changeIn(before: PDF, now: PDF): LaterChange | undefined {
  try {
    return laterChange(before, now)
  } catch {
    return undefined
  }
}
