/** Who may sign on a day, and what a head may give away: worked days of December 2020. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { DutyRow } from './duty.ts'
import { type Delegation, delegationRow, type Signer, signersOn } from './signing.ts'
import { wordSigner, wordSigners } from './signing.vi.ts'

const duty = (account: string, rest: Record<string, string>): Signer => ({
  account,
  name: account,
  entry: 1,
  row: DutyRow.parse({ account, role: 'chairperson', organisation: 'huyen', ...rest }),
})
const chair = duty('chu-tich', { from: '2018-01-01' })
const deputy = duty('pho', { from: '2020-12-01', to: '2020-12-20', capacity: 'delegated' })
const acting = duty('quyen', { from: '2021-01-01', to: '2021-03-31', capacity: 'acting' })

const wish: Delegation = {
  account: 'pho',
  capacity: 'delegated',
  from: civil('2020-12-01'),
  to: civil('2020-12-20'),
  basis: '12/GUQ-UBND',
}

test('a delegation is in force on its first and its last day, and on no other', () => {
  const days = ['2020-11-30', '2020-12-01', '2020-12-20', '2020-12-21']
  const who = days.map((on) => signersOn([deputy, chair], civil(on)).map(({ name }) => name))

  assert.deepEqual(who, [['chu-tich'], ['chu-tich', 'pho'], ['chu-tich', 'pho'], ['chu-tich']])
})

test('the signers are named with their capacity and days', () => {
  assert.match(wordSigners([deputy]), /^pho, TUQ\. \(từ 0?1\/12\/2020 đến 20\/12\/2020\)$/)
  assert.match(wordSigners([]), /chưa ghi ai/)
})

test('whoever signs for the head says so before the post', () => {
  const head = 'Chủ tịch UBND huyện'
  const own = 'Chánh Văn phòng'

  assert.equal(wordSigner('A', chair.row, { head, own }), 'A, Chủ tịch UBND huyện')
  assert.equal(wordSigner('B', deputy.row, { head }), 'B, TUQ. Chủ tịch UBND huyện')
  assert.equal(
    wordSigner('B', deputy.row, { head, own }),
    'B, TUQ. Chủ tịch UBND huyện (Chánh Văn phòng)',
  )
  assert.equal(wordSigner('C', chair.row, { head: undefined }), 'C')
})

const REFUSED: readonly (readonly [string, Partial<Delegation>, readonly Signer[]])[] = [
  ['not-head', {}, []],
  ['passed-on', { account: 'khac' }, [deputy]],
  ['oneself', { account: 'chu-tich' }, [chair]],
  ['no-end', { to: undefined }, [chair]],
  ['no-end', { to: undefined, capacity: 'acting' }, [chair]],
  ['ends-before', { to: civil('2020-11-30') }, [chair]],
  ['beyond-own', { from: civil('2017-12-31') }, [chair]],
  ['beyond-own', { from: civil('2021-03-01'), to: civil('2021-04-01') }, [acting]],
]

for (const [why, change, own] of REFUSED)
  test(`a delegation is refused: ${why} ${JSON.stringify(change)}`, () => {
    assert.deepEqual(delegationRow({ ...wish, ...change }, own), { ok: false, refusal: why })
  })

test('a deputy of the working rules needs no last day; by order, no decisions are signed', () => {
  const given = delegationRow({ ...wish, to: undefined, capacity: 'deputy' }, [chair])
  const ordered = delegationRow({ ...wish, capacity: 'by-order' }, [chair])

  assert.ok(given.ok && ordered.ok)
  assert.deepEqual([given.value.role, ordered.value.role], ['chairperson', 'signer'])
})
