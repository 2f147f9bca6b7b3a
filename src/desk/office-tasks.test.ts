/** Accounts and duties that an administrator has to see to. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DutyRow } from '#access'
import { civil } from '#kernel'
import { officeTasks, type Staff } from './office-tasks.ts'

const account = (id: string, disabled = false) => ({
  account: id,
  name: id.toUpperCase(),
  disabled,
})
const duty = (id: string, from: string, to = ''): DutyRow =>
  DutyRow.parse({ account: id, role: 'unit-head', organisation: 'ubnd-xa-a', from, to })

const said = (given: Partial<Staff>): readonly string[] =>
  officeTasks({
    ...{ accounts: [], duties: [], day: civil('2020-07-20'), mayGive: () => true },
    ...given,
  }).map(({ kind, about, until }) => [kind, about, until].filter(Boolean).join(' '))

test('an account without a duty in force waits for one; one that was shut does not', () => {
  const accounts = [account('a'), account('b'), account('c', true)]
  const duties = [duty('a', '2020-01-01'), duty('b', '2019-01-01', '2019-12-31')]

  assert.deepEqual(said({ accounts, duties }), ['give-duty B'])
})

test('a duty that ends within two weeks is told, unless another one follows it', () => {
  const accounts = [account('a'), account('b'), account('c')]
  const duties = [
    duty('a', '2020-01-01', '2020-08-03'),
    duty('b', '2020-01-01', '2020-08-04'),
    duty('c', '2020-01-01', '2020-07-31'),
    duty('c', '2020-08-01'),
  ]

  assert.deepEqual(said({ accounts, duties }), ['renew-duty A 2020-08-03'])
})

test('whoever administers one district is not told of another, nor of accounts of nobody', () => {
  const accounts = [account('a'), account('b')]
  const duties = [duty('a', '2020-01-01', '2020-07-31')]

  assert.deepEqual(said({ accounts, duties, mayGive: () => false }), [])
})
