import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDong } from './money.vi.ts'

test('money is shown with points between thousands', () => {
  assert.deepEqual([450_000, 0, 999, 1_490_000, -10_000].map(formatDong), [
    '450.000 đồng',
    '0 đồng',
    '999 đồng',
    '1.490.000 đồng',
    '-10.000 đồng',
  ])
})

test('parts of a đồng are not shown', () => {
  assert.throws(() => formatDong(0.5))
})
