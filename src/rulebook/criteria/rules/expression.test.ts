/** The tiny arithmetic of formulas: precedence, exactness, and what is no expression. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Exact, exact, exactText } from '#kernel'
import { evaluate, namesIn, parseExpression } from './expression.ts'

const names = new Map<string, Exact>([
  ['a', exact(7)],
  ['so-ho-so', exact(2)],
  ['max', exact(10)],
])

function value(text: string): string {
  const parsed = parseExpression(text)
  if (!parsed.ok) return `refused at ${parsed.refusal.at}`
  const result = evaluate(parsed.value, names)
  return result ? exactText(result) : 'undefined'
}

for (const [text, gives] of [
  ['1 + 2 * 3', '7'],
  ['(1 + 2) * 3', '9'],
  ['7 - 2 - 1', '4'],
  ['12 / 3 / 2', '2'],
  ['-a + 10', '3'],
  ['0.1 + 0.2', '0.3'],
  ['a / 3', '7/3'],
  ['min(a, so-ho-so, 5)', '2'],
  ['max(a, max)', '10'],
  ['max * so-ho-so / 4', '5'],
  ['a / (2 - so-ho-so)', 'undefined'],
  ['max(1, a / 0)', 'undefined'],
  ['', 'refused at -1'],
  ['1 +', 'refused at -1'],
  ['(1 + 2', 'refused at -1'],
  ['1 2', 'refused at 2'],
  ['min 1', 'refused at 4'],
  ['a ** 2', 'refused at 3'],
  ['process.exit()', 'refused at 7'],
  ['A', 'refused at 0'],
] as const) {
  test(`“${text}” gives ${gives}`, () => {
    assert.equal(value(text), gives)
  })
}

test('the names of an expression are those it uses', () => {
  const parsed = parseExpression('min(a, max) + so-ho-so - a')

  assert.deepEqual(parsed.ok && namesIn(parsed.value), ['a', 'max', 'so-ho-so', 'a'])
})

test('no text makes the reader throw or run for ever', () => {
  const piece = fc.constantFrom(
    'a',
    'max',
    'min',
    '(',
    ')',
    ',',
    '+',
    '-',
    '*',
    '/',
    '1.5',
    ' ',
    '$',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      assert.equal(typeof parseExpression(pieces.join('')).ok, 'boolean')
    }),
  )
})
