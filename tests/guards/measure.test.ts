import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bigFunctions, longFile, longLines } from './measure.ts'
import { told } from './tree.ts'

const PATH = 'src/kernel/sample.ts'
const TEST = 'src/kernel/sample.test.ts'

test('a line of 100 columns is in measure, one of 101 is not', () => {
  const says = (columns: number) =>
    told(longLines({ path: PATH, text: `//${'ế'.repeat(columns - 2)}` }))

  assert.equal(says(100), '')
  assert.equal(says(101), `${PATH}:1 101 columns`)
})

test('a URL may be as long as it is', () => {
  const text = `// see https://example.org/${'a'.repeat(100)}`

  assert.equal(told(longLines({ path: PATH, text })), '')
})

test('quoted text may be long in a test only', () => {
  const text = `const words = '${'a'.repeat(100)}'`

  assert.equal(longLines({ path: PATH, text }).length, 1)
  assert.equal(told(longLines({ path: TEST, text })), '')
})

test('a long text of several lines is quoted in each of them', () => {
  const text = `const words = \`\n${'a'.repeat(101)}\n\``

  assert.equal(told(longLines({ path: TEST, text })), '')
})

test('long code around quoted text is long in a test too', () => {
  const text = `const ${'a'.repeat(101)} = 'short'`

  assert.equal(longLines({ path: TEST, text }).length, 1)
})

test('a file of 300 lines is in measure, one of 301 is not', () => {
  assert.equal(told(longFile({ path: PATH, text: 'it\n'.repeat(300) })), '')
  assert.equal(longFile({ path: PATH, text: 'it\n'.repeat(301) }).length, 1)
})

function says(text: string): string {
  return told(bigFunctions({ path: PATH, text }))
}

test('a function of 50 lines is in measure, one of 51 is not', () => {
  const long = (lines: number) => `const f = () => {\n${'it()\n'.repeat(lines - 2)}}`

  assert.equal(says(long(50)), '')
  assert.equal(says(long(51)), `${PATH}:1 function of 51 lines`)
})

test('three parameters are in measure, four are not', () => {
  assert.equal(says('function f(a, b, c) {}'), '')
  assert.equal(says('function f(a, b, c, d) {}'), `${PATH}:1 4 parameters`)
  assert.equal(says('const it = { f(a, b, c, d) {} }'), `${PATH}:1 4 parameters`)
})

test('the parameters of a type are no function', () => {
  assert.equal(says('type F = (a: 1, b: 2, c: 3, d: 4) => void'), '')
})

test('three levels are in measure, four are not', () => {
  assert.equal(says('function f() { for (;;) { if (a) { while (b) {} } } }'), '')
  assert.match(
    says('function f() { for (;;) { if (a) { while (b) { try {} catch {} } } } }'),
    /deeper/,
  )
})

test('functions within functions are levels', () => {
  assert.equal(says('const f = () => { () => { () => { () => { } } } }'), '')
  assert.match(says('const f = () => { () => { () => { () => { () => { } } } } }'), /deeper/)
})

test('functions of one expression are no levels', () => {
  assert.equal(says('const f = () => () => () => () => () => 1'), '')
})

test('else if is no level of its own', () => {
  const chain = 'if (a) {} else if (b) {} else if (c) {} else if (d) {} else if (e) {}'

  assert.equal(says(`function f() { ${chain} }`), '')
})

test('the callback of describe is a chapter', () => {
  assert.equal(says(`describe('it', () => {\n${'it()\n'.repeat(60)}})`), '')
})
