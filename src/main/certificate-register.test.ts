/** The register of awards as a CSV file of the office: read, gone on with, never begun by guess. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { civil } from '#kernel'
import { entered, registerIn } from './certificate-register.ts'

const register = join(mkdtempSync(join(tmpdir(), 'so-vang-')), 'so-vang.csv')
const on = civil('2020-12-31')

function unbooked(...participants: readonly string[]) {
  const key = { award: 'giay-khen', cycle: 'nam-2020', granted: civil('2020-12-30') }
  const office = { keeper: 'ubnd-huyen', keeperName: 'UBND huyện' }
  return participants.map((participant) => ({ ...key, participant, ...office }))
}

function enter(participants: readonly string[], options: Readonly<Record<string, string>> = {}) {
  const given = { register, ...options }
  const lines = registerIn(given)
  assert.ok(lines.ok && lines.value !== undefined)
  const all = entered({
    lines: lines.value,
    unbooked: unbooked(...participants),
    options: given,
    on,
  })
  return all.ok ? all.value.map(({ participant, number }) => [participant, number]) : all.refusal
}

test('an empty register is begun with the number that the office says', () => {
  assert.match(String(enter(['a'])), /ghi --register-from SỐ/)
  assert.match(String(enter(['a'], { 'register-from': '0' })), /ghi --register-from SỐ/)
  assert.deepEqual(enter(['a', 'b'], { 'register-from': '57' }), [
    ['a', 57],
    ['b', 58],
  ])
})

test('it goes on after the last number, and refuses one that was given', () => {
  assert.match(String(enter(['c'], { 'register-from': '58' })), /đã ghi đến số 58/)
  assert.deepEqual(enter(['c']), [
    ['a', 57],
    ['b', 58],
    ['c', 59],
  ])
})

test('another volume is asked for its own first number', () => {
  assert.match(String(enter(['d'], { volume: '2021' })), /ghi --register-from SỐ/)
  const all = enter(['d'], { volume: '2021', 'register-from': '1' })
  assert.deepEqual(all.at(-1), ['d', 1])
})

test('the file is a table that people can read', () => {
  const [head, first] = readFileSync(register, 'utf8').split('\n')
  assert.equal(head, 'award,cycle,participant,granted,keeper,volume,number,on,by')
  assert.equal(
    first,
    'giay-khen,nam-2020,a,2020-12-30,ubnd-huyen,,57,2020-12-31,thidua certificates',
  )
})
