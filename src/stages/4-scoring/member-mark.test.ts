/** Marks of single members: hidden until the own mark is in, with their spread afterwards. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatExact } from '#kernel'
import { MemberMarkRow, marksSeen } from './member-mark.ts'

function mark(account: string, points: string): MemberMarkRow {
  const line = { participant: 'xa-a', cycle: 'nam-2020', criterion: '2.3' }
  return MemberMarkRow.parse({
    ...{ ...line, account, name: account, points, note: '', on: '2020-12-10' },
  })
}

const TWO = [mark('an', '1'), mark('binh', '1,75')]

test('before the own mark a member sees how many have marked, and nothing of what they gave', () => {
  assert.deepEqual(marksSeen(TWO, 'cuc'), {
    own: undefined,
    given: 2,
    all: undefined,
    spread: undefined,
  })
})

test('with the own mark in a member sees everybody and how far the marks lie apart', () => {
  const { own, all, spread } = marksSeen(TWO, 'an')

  assert.equal(own?.account, 'an')
  assert.deepEqual(all, TWO)
  assert.deepEqual(
    spread && [spread.least, spread.greatest, spread.apart].map((one) => formatExact(one)),
    ['1', '1,75', '0,75'],
  )
})

test('a mark alone has no spread', () => {
  assert.equal(marksSeen([mark('an', '1')], 'an').spread, undefined)
})
