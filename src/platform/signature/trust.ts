/**
 * Whose word a certificate rests on (chuỗi tin cậy): a chain to a root that the office names. None
 * named, or none reached, is "not established" and never "valid". Revocation is not asked: no
 * network is used here.
 */
import { BasicConstraints, type Certificate } from 'pkijs'
import { factsOf, isInForce } from './certificate.ts'
import { toNode } from './key-check.ts'

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

export function trustOf({ certificate, carried, roots, at }: Asked): Trust {
  if (roots.length === 0) return no('no-roots')
  if (!at) return no('no-time')
  if (!isInForce(factsOf(certificate), at)) return no('dates')
  const root = rootAbove(certificate, { carried, roots, at }, 0)
  return root ? { trust: 'established', root: factsOf(root).name } : no('no-chain')
}

function no(why: Extract<Trust, { why: unknown }>['why']): Trust {
  return { trust: 'not-established', why }
}

/** Longer than any chain of an office. */
const LONGEST = 8

type Above = Readonly<Omit<Asked, 'certificate' | 'at'> & { at: Date }>

/** The named root that vouches for a certificate, over as many between as came along. */
function rootAbove(one: Certificate, above: Above, below: number): Certificate | undefined {
  const { carried, roots, at } = above
  const vouches = (issuer: Certificate) => isIssuerOf(issuer, { one, at, below })
  const root = roots.find(vouches)
  if (root || below >= LONGEST) return root
  for (const issuer of carried.filter((it) => it !== one).filter(vouches)) {
    const found = rootAbove(issuer, above, below + 1)
    if (found) return found
  }
  return undefined
}

type Below = Readonly<{ one: Certificate; at: Date; below: number }>

const CONSTRAINTS = '2.5.29.19'
const NAME_CONSTRAINTS = '2.5.29.30'

/** May it issue, was it in force, and did its key sign? What limits names is not read: no. */
function isIssuerOf(issuer: Certificate, { one, at, below }: Below): boolean {
  const [upper, lower] = [toNode(issuer), toNode(one)]
  const limits = issuer.extensions?.find(({ extnID }) => extnID === CONSTRAINTS)?.parsedValue
  const most = limits instanceof BasicConstraints ? limits.pathLenConstraint : undefined
  const isWithin = typeof most !== 'number' || below <= most
  const isOpen = !issuer.extensions?.some(({ extnID }) => extnID === NAME_CONSTRAINTS)
  const may = upper.ca && isWithin && isOpen && isInForce(factsOf(issuer), at)
  return may && lower.checkIssued(upper) && lower.verify(upper.publicKey)
}
