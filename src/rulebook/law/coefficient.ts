/**
 * The coefficient of prize money (hệ số tiền thưởng) of a form at a level under a regime. A kind
 * without a row of its own is derived from the individual's by the regime's factor; anything else
 * unknown is refused, never guessed.
 */
import { type Exact, multiply, ok, type Result, refuse } from '#kernel'
import { type Certainty, leastCertain, type Source } from './entry.ts'
import type { Receiver } from './grant.schema.ts'
import type { Law } from './law.ts'
import type { Coefficient, Factor } from './money.schema.ts'

export type CoefficientQuery = Readonly<{
  regime: string
  form: string
  level: string
  kind: Receiver
}>

export type CoefficientFact = CoefficientQuery &
  Readonly<{
    value: Exact
    basis: Coefficient
    /** Present when the value is the individual's times this factor. */
    factor?: Factor
    certainty: Certainty
    sources: readonly Source[]
  }>

export type CoefficientRefusal =
  | Readonly<{ why: 'unknown-regime'; regime: string; known: readonly string[] }>
  | (CoefficientQuery & Readonly<{ why: 'regime-not-read' }>)
  | (CoefficientQuery & Readonly<{ why: 'no-coefficient'; known: readonly Coefficient[] }>)

/**
 * The coefficient, exact, with its source; refused with the rows that the regime has for the form.
 */
export function coefficientOf(
  law: Law,
  query: CoefficientQuery,
): Result<CoefficientFact, CoefficientRefusal> {
  const regime = law.regimes.find(({ id }) => id === query.regime)
  if (!regime) {
    const known = law.regimes.map(({ id }) => id)
    return refuse({ why: 'unknown-regime', regime: query.regime, known })
  }
  if (regime.known === 'not-read') return refuse({ why: 'regime-not-read', ...query })
  const found = ownRow(law, query) ?? derived(law, query)
  return found ? ok(found) : refuse({ why: 'no-coefficient', ...query, known: rows(law, query) })
}

function rows(law: Law, { regime, form }: CoefficientQuery): readonly Coefficient[] {
  return law.coefficients.filter((row) => row.regime === regime && row.form === form)
}

function rowFor(law: Law, query: CoefficientQuery, kind: Receiver): Coefficient | undefined {
  return rows(law, query).find(
    (row) => row.kind === kind && (row.levels?.includes(query.level) ?? true),
  )
}

function ownRow(law: Law, query: CoefficientQuery): CoefficientFact | undefined {
  const basis = rowFor(law, query, query.kind)
  if (!basis) return undefined
  const { value, certainty, source } = basis
  return { ...query, value, basis, certainty, sources: [source] }
}

function derived(law: Law, query: CoefficientQuery): CoefficientFact | undefined {
  const basis = rowFor(law, query, 'individual')
  const factor = law.factors.find(
    ({ regimes, kind, forms }) =>
      kind === query.kind && regimes.includes(query.regime) && forms.includes(query.form),
  )
  if (!basis || !factor) return undefined
  const value = multiply(basis.value, factor.value)
  const certainty = leastCertain(['computed', basis.certainty, factor.certainty])
  return { ...query, value, basis, factor, certainty, sources: [basis.source, factor.source] }
}
