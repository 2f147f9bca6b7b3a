/** The sentence for a formula: the formula as declared, each input with its value, the points. */
import { formatExact } from '#kernel'
import { chosenExpression, type Formula } from './formula.ts'
import { isExact } from './inputs.ts'
import type { PointsFinding } from './rule.ts'
import { wordPoints } from './words.vi.ts'

export function wordFormula(rule: Formula, finding: PointsFinding): string {
  const expression = chosenExpression(rule, finding.used)
  const used = rule.inputs.flatMap(({ name, label }) => {
    const value = finding.used[name]
    return isExact(value) ? [`${name} là ${label} = ${formatExact(value)}`] : []
  })
  const text = expression.ok ? expression.value : ''
  return `${text} = ${wordPoints(finding.points)} (${used.join('; ')})`
}
