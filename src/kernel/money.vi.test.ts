import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dongDigits, formatDong } from './money.vi.ts'

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

test('a sum is read as people write it, and a doubtful grouping is left to be refused', () => {
  const read = ['450.000', '1 490 000', '450000', '450.000 đồng', '900đ', ' 50.000 '].map(
    dongDigits,
  )
  const left = ['450.00', '45.0000', '450,000', '', 'bốn trăm', '-450.000'].map(dongDigits)

  assert.deepEqual(read, ['450000', '1490000', '450000', '450000', '900', '50000'])
  assert.deepEqual(left, ['450.00', '45.0000', '450,000', '', 'bốn trăm', '-450.000'])
})
