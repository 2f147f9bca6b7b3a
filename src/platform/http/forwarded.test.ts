/** X-Forwarded-For is believed from the proxy of the settings, and from nobody else. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressBehind, isSecureBehind } from './forwarded.ts'

const PROXY = '10.0.0.5'
const CASES: readonly (readonly [string, string | null, readonly string[], string])[] = [
  ['203.0.113.7', null, [], '203.0.113.7'],
  ['203.0.113.7', '198.51.100.1', [], '203.0.113.7'],
  ['203.0.113.7', '198.51.100.1', [PROXY], '203.0.113.7'],
  [PROXY, '198.51.100.1', [PROXY], '198.51.100.1'],
  ['::ffff:10.0.0.5', '198.51.100.1', [PROXY], '198.51.100.1'],
  // Whatever the visitor wrote itself stands before what the proxy added.
  [PROXY, '1.2.3.4, 198.51.100.1', [PROXY], '198.51.100.1'],
  [PROXY, '1.2.3.4, 198.51.100.1, 10.0.0.6', [PROXY, '10.0.0.6'], '198.51.100.1'],
  [PROXY, null, [PROXY], PROXY],
  [PROXY, ' , ', [PROXY], PROXY],
]

for (const [connection, forwarded, trusted, address] of CASES)
  test(`${connection} saying ${forwarded}, trusting ${trusted.join(' ') || 'nobody'}`, () => {
    assert.equal(addressBehind(connection, forwarded, trusted), address)
  })

test('HTTPS is believed from the proxy of the settings, and from nobody else', () => {
  assert.equal(isSecureBehind('::ffff:10.0.0.5', 'https', [PROXY]), true)
  assert.equal(isSecureBehind(PROXY, 'http', [PROXY]), false)
  assert.equal(isSecureBehind(PROXY, null, [PROXY]), false)
  assert.equal(isSecureBehind('203.0.113.7', 'https', [PROXY]), false)
  assert.equal(isSecureBehind(PROXY, 'https', []), false)
})
