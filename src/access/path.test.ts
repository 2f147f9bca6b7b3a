/** What went into an organisation, day by day: mergers and renames, never splits or powers. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import type { OrganisationRow, SuccessionRow } from '#registry'
import { placesOn } from './path.ts'

type Step = readonly [string, string, SuccessionRow['how'], string?]

const unit = (id: string, to?: string) =>
  ({ id, name: id, level: 'commune', kind: 'x', to: to && civil(to) }) as OrganisationRow
const step = (...[predecessor, on, how, successor = 'moi']: Step) =>
  ({ predecessor, successor, on: civil(on), how, basis: 'nghị quyết' }) satisfies SuccessionRow

const organisations = [
  unit('cu', '2020-06-30'),
  unit('giua', '2020-11-24'),
  unit('tach', '2020-11-24'),
  unit('huyen', '2020-11-24'),
  unit('song'),
  unit('moi'),
]
const successions = [
  step('cu', '2020-07-01', 'renamed', 'giua'),
  step('giua', '2020-11-25', 'merged'),
  step('tach', '2020-11-25', 'split'),
  step('huyen', '2020-11-25', 'powers-moved'),
  step('song', '2020-11-25', 'merged'),
]
const goneInto = (id: string, day: string) =>
  placesOn({ organisations, people: [], posts: [], successions }, civil(day)).goneInto(id)

test('a merger takes over what its units had taken over before, and not before its day', () => {
  assert.deepEqual(goneInto('moi', '2020-11-25'), ['giua', 'cu'])
  assert.deepEqual(goneInto('moi', '2020-11-24'), [])
  assert.deepEqual(goneInto('giua', '2020-11-24'), ['cu'])
  assert.deepEqual(goneInto('cu', '2020-11-25'), [])
})

test('of a split, of powers that moved and of a unit that is still there, nobody is heir', () => {
  const heirs = goneInto('moi', '2025-01-01')

  assert.equal(
    ['tach', 'huyen', 'song'].some((one) => heirs.includes(one)),
    false,
  )
})
