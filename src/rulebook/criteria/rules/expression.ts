/**
 * A tiny exact arithmetic (biểu thức): + - * /, min, max, parentheses, names and decimals. No other
 * words, no code.
 * Grammar: sum = product {(+|-) product}; product = unit {(*|/) unit}; unit = number | name | ( sum
 * ) | -unit | min|max ( sum {, sum} ).
 */
import {
  add,
  divide,
  type Exact,
  exact,
  greatest,
  isZero,
  least,
  multiply,
  negate,
  ok,
  present,
  type Result,
  refuse,
  subtract,
} from '#kernel'

export type Expression =
  | Readonly<{ is: 'number'; value: Exact }>
  | Readonly<{ is: 'name'; name: string }>
  | Readonly<{ is: 'call'; name: 'min' | 'max'; of: readonly Expression[] }>
  | Readonly<{ is: '+' | '-' | '*' | '/'; left: Expression; right: Expression }>

/** Where reading stopped and what stood there. */
export type ExpressionFault = Readonly<{ at: number; found: string }>

type Token = Readonly<{ text: string; at: number }>
type Reader = { readonly tokens: readonly Token[]; next: number }

const TOKEN = /\s*(\d+(?:\.\d+)?|[a-z][a-z0-9-]*[a-z0-9]|[a-z]|[-+*/(),])/gy
const END: Token = { text: '', at: -1 }

/** A name may hold hyphens, so subtraction is written with spaces: "a - b". */
export function parseExpression(text: string): Result<Expression, ExpressionFault> {
  const tokens = split(text)
  if (!tokens.ok) return tokens
  const reader: Reader = { tokens: tokens.value, next: 0 }
  const parsed = readSum(reader)
  if (!parsed.ok) return parsed
  const rest = peek(reader)
  return rest === END ? parsed : refuse({ at: rest.at, found: rest.text })
}

/** The names an expression uses. */
export function namesIn(expression: Expression): readonly string[] {
  switch (expression.is) {
    case 'number':
      return []
    case 'name':
      return [expression.name]
    case 'call':
      return expression.of.flatMap(namesIn)
    default:
      return [...namesIn(expression.left), ...namesIn(expression.right)]
  }
}

/** The exact value; undefined when it divides by zero. Every name must be given. */
export function evaluate(
  expression: Expression,
  names: ReadonlyMap<string, Exact>,
): Exact | undefined {
  switch (expression.is) {
    case 'number':
      return expression.value
    case 'name':
      return present(names.get(expression.name), `name ${expression.name} was given`)
    case 'call':
      return evaluateCall(expression, names)
    default:
      return combine(
        expression.is,
        evaluate(expression.left, names),
        evaluate(expression.right, names),
      )
  }
}

function evaluateCall(
  call: Extract<Expression, { is: 'call' }>,
  names: ReadonlyMap<string, Exact>,
): Exact | undefined {
  const values = call.of.map((part) => evaluate(part, names))
  return values.reduce((a, b) => a && b && (call.name === 'min' ? least(a, b) : greatest(a, b)))
}

function combine(
  is: '+' | '-' | '*' | '/',
  a: Exact | undefined,
  b: Exact | undefined,
): Exact | undefined {
  if (!a || !b) return undefined
  if (is === '+') return add(a, b)
  if (is === '-') return subtract(a, b)
  if (is === '*') return multiply(a, b)
  return isZero(b) ? undefined : divide(a, b)
}

function split(text: string): Result<readonly Token[], ExpressionFault> {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  let end = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    tokens.push({ text: match[1] ?? '', at: TOKEN.lastIndex - (match[1] ?? '').length })
    end = TOKEN.lastIndex
  }
  const rest = text.slice(end).trim()
  return rest === '' ? ok(tokens) : refuse({ at: end, found: rest })
}

function peek(reader: Reader): Token {
  return reader.tokens[reader.next] ?? END
}

function accept(reader: Reader, ...texts: readonly string[]): string | undefined {
  const { text } = peek(reader)
  if (!texts.includes(text)) return undefined
  reader.next += 1
  return text
}

function fault(reader: Reader): Result<never, ExpressionFault> {
  const { at, text } = peek(reader)
  return refuse({ at, found: text })
}

function readSum(reader: Reader): Result<Expression, ExpressionFault> {
  let left = readProduct(reader)
  for (let sign = accept(reader, '+', '-'); sign && left.ok; sign = accept(reader, '+', '-')) {
    const right = readProduct(reader)
    if (!right.ok) return right
    left = ok({ is: sign === '+' ? '+' : '-', left: left.value, right: right.value })
  }
  return left
}

function readProduct(reader: Reader): Result<Expression, ExpressionFault> {
  let left = readUnit(reader)
  for (let sign = accept(reader, '*', '/'); sign && left.ok; sign = accept(reader, '*', '/')) {
    const right = readUnit(reader)
    if (!right.ok) return right
    left = ok({ is: sign === '*' ? '*' : '/', left: left.value, right: right.value })
  }
  return left
}

function readUnit(reader: Reader): Result<Expression, ExpressionFault> {
  if (accept(reader, '-')) return negated(readUnit(reader))
  if (accept(reader, '(')) return closed(reader, readSum(reader))
  const call = accept(reader, 'min', 'max')
  if (call) return readCall(reader, call === 'min' ? 'min' : 'max')
  const { text } = peek(reader)
  if (!/^[a-z0-9]/.test(text)) return fault(reader)
  reader.next += 1
  return ok(/^\d/.test(text) ? { is: 'number', value: exact(text) } : { is: 'name', name: text })
}

function readCall(reader: Reader, name: 'min' | 'max'): Result<Expression, ExpressionFault> {
  // A bare `max` is the criterion's maximum; with parentheses it is the function.
  if (!accept(reader, '(')) return name === 'max' ? ok({ is: 'name', name }) : fault(reader)
  const of: Expression[] = []
  do {
    const part = readSum(reader)
    if (!part.ok) return part
    of.push(part.value)
  } while (accept(reader, ','))
  return closed(reader, ok({ is: 'call', name, of }))
}

function closed(
  reader: Reader,
  inner: Result<Expression, ExpressionFault>,
): Result<Expression, ExpressionFault> {
  if (!inner.ok) return inner
  return accept(reader, ')') ? inner : fault(reader)
}

function negated(inner: Result<Expression, ExpressionFault>): Result<Expression, ExpressionFault> {
  if (!inner.ok) return inner
  if (inner.value.is === 'number') return ok({ is: 'number', value: negate(inner.value.value) })
  return ok({ is: '-', left: { is: 'number', value: exact(0) }, right: inner.value })
}
