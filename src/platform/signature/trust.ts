/**
 * Whose word a certificate rests on (chuỗi tin cậy): a chain to a root that the office names. None
 * named, or none reached, is "not established" and never "valid". Revocation is not asked: no
 * network is used here.
 */
import { type Certificate, CertificateChainValidationEngine } from 'pkijs'
import { factsOf, isInForce } from './certificate.ts'

export type Trust =
  | Readonly<{ trust: 'established'; root: string }>
  | Readonly<{ trust: 'not-established'; why: 'no-roots' | 'no-time' | 'no-chain' | 'dates' }>

type Asked = Readonly<{
  certificate: Certificate
  carried: readonly Certificate[]
  roots: readonly Certificate[]
  /** The moment of signing as claimed. */
  at: Date | undefined
}>

export async function trustOf({ certificate, carried, roots, at }: Asked): Promise<Trust> {
  const no = (why: 'no-roots' | 'no-time' | 'no-chain' | 'dates'): Trust => {
    return { trust: 'not-established', why }
  }
  if (roots.length === 0) return no('no-roots')
  if (!at) return no('no-time')
  if (!isInForce(factsOf(certificate), at)) return no('dates')
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...roots],
    certs: [...carried.filter((one) => one !== certificate), certificate],
    checkDate: at,
  })
  const found = await engine.verify().catch(() => undefined)
  const root = found?.certificatePath?.at(-1)
  if (!found?.result || !root || !roots.some((one) => isSame(one, root))) return no('no-chain')
  return { trust: 'established', root: factsOf(root).name }
}

function isSame(one: Certificate, other: Certificate): boolean {
  const der = (it: Certificate) => Buffer.from(it.toSchema(true).toBER())
  return der(one).equals(der(other))
}
