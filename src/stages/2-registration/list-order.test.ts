/** Lists of participants: collectives stay as they came, people stand by their given names. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inListOrder } from './list-order.ts'

const person = (name: string) => ({ isPerson: true, name })
const collective = (name: string) => ({ isPerson: false, name })

test('people by given name after the collectives, whose order is the tree’s', () => {
  const rows = [
    person('Danh Hoàng Vũ'),
    collective('UBND xã Tây Yên'),
    person('Lê Đức'),
    collective('UBND xã Đông Thái'),
    person('Trần Thị Ánh'),
    person('Mai Thị Diễm'),
  ]

  assert.deepEqual(
    inListOrder(rows, (row) => row).map(({ name }) => name),
    [
      'UBND xã Tây Yên',
      'UBND xã Đông Thái',
      'Trần Thị Ánh',
      'Mai Thị Diễm',
      'Lê Đức',
      'Danh Hoàng Vũ',
    ],
  )
})
