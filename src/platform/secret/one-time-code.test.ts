/** Codes at given instants: the test values of RFC 6238, and the clocks that differ. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret } from 'otpauth'
import { codeAddress, hashOfCode, newRecoveryCodes, pictureOf, stepOfCode } from '#platform/secret'

const SECRET = Secret.fromLatin1('12345678901234567890').base32

const cases = [
  ['at its own second', '287082', 59, 1],
  ['from the step before', '287082', 89, 1],
  ['two steps later it is over', '287082', 120, undefined],
  ['a step early, from a clock that is ahead', '081804', 1_111_111_079, 37_037_036],
  ['a wrong digit', '287083', 59, undefined],
] as const

for (const [why, code, second, step] of cases)
  test(`a code ${why}`, () => {
    assert.equal(stepOfCode(SECRET, code, second * 1000), step)
  })

test('the address names the program and the account', () => {
  const address = codeAddress(SECRET, 'quan-tri')

  assert.match(address, /^otpauth:\/\/totp\/Thi%20%C4%90ua:quan-tri\?/)
  assert.match(pictureOf(address), /^data:image\/svg\+xml;base64,/)
})

test('ten recovery codes, no two alike, known however they are typed', () => {
  const codes = newRecoveryCodes()

  assert.equal(new Set(codes).size, 10)
  assert.equal(
    hashOfCode(codes[0] ?? ''),
    hashOfCode(` ${codes[0]?.toUpperCase().replaceAll('-', ' ')} `),
  )
})
