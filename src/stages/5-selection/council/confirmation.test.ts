/** Counts stand when chair, secretary and a teller have confirmed exactly those figures. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { confirmed, confirmingAs, markOf } from './confirmation.ts'
import type { ConfirmationRow, SeatRow } from './council-rows.ts'

const on = civil('2020-12-21')
const by = (role: ConfirmationRow['role'], account: string, of = '1-5'): ConfirmationRow => {
  return { session: 's', role, account, name: account, of, on, paper: undefined }
}
const seats = (['chair', 'secretary', 'teller', 'member'] as const).map((role): SeatRow => {
  const seat = { council: 'hd', person: `p-${role}`, name: role, role }
  return { ...seat, from: on, to: undefined, basis: undefined }
})
const ALL = [by('chair', 'a'), by('secretary', 'b'), by('teller', 'c')]

test('two of three are not enough, three are', () => {
  assert.deepEqual(confirmed(ALL.slice(0, 2), '1-5').missing, ['teller'])
  assert.equal(confirmed(ALL, '1-5').complete, true)
})

test('figures changed afterwards must be confirmed anew', () => {
  const changed = markOf([[5, 9]])

  assert.equal(confirmed(ALL, changed).complete, false)
  assert.notEqual(changed, markOf([[5, 8]]))
  assert.notEqual(markOf([[5, 9]]), markOf([[9]]))
})

test('minutes signed on paper stand for all three', () => {
  assert.equal(confirmed([by('paper', 'office')], '1-5').complete, true)
})

test('each confirms in the own seat, once, and only counted figures', () => {
  const as = (person: string | undefined, account: string, rows = ALL.slice(0, 1)) =>
    confirmingAs({ account, person }, { seats, confirmed: confirmed(rows, '1-5'), counted: true })

  assert.equal(as('p-secretary', 'b'), 'secretary')
  assert.equal(as('p-secretary', 'a'), 'same-account')
  assert.equal(as('p-chair', 'other'), 'same-account')
  assert.equal(as('p-member', 'd'), 'no-such-seat')
  assert.equal(as(undefined, 'd'), 'no-such-seat')
  assert.equal(as('p-teller', 'c', ALL), 'done')
  const given = { seats, confirmed: confirmed([], '1-5'), counted: false }
  assert.equal(confirmingAs({ account: 'b', person: 'p-chair' }, given), 'nothing-counted')
})
