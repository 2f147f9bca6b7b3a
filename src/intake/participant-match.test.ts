/** Participants of a plan against the registry: exact, suggested, none; none by itself. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchParticipants } from './participant-match.ts'

const REGISTRY = [
  { id: 'ubnd-xa-a', name: 'UBND xã An Mẫu', kind: 'commune-committee' },
  { id: 'ubnd-xa-b', name: 'UBND xã Bình Mẫu', kind: 'commune-committee' },
  { id: 'so-noi-vu', name: 'Sở Nội vụ', kind: 'department' },
  { id: 'hoi-phu-nu', name: 'Hội Phụ nữ xã An Mẫu', kind: 'mass-organisation' },
]

function matched(name: string, more: object = {}) {
  const participant = { kind: 'collective', name, units: [], ...more } as const
  return matchParticipants([{ key: 'participants.0', participant }], REGISTRY).map(
    ({ how, kinds, units }) => `${how}: ${kinds.join('+')} (${units.length})`,
  )
}

const EXAMPLES: readonly (readonly [name: string, read: readonly string[]])[] = [
  ['Sở Nội vụ', ['exact: department (1)']],
  ['Uỷ ban nhân dân xã An Mẫu', ['suggested: commune-committee (2)']],
  ['So Noi vu', ['suggested: department (1)']],
  ['UBND các xã', ['suggested: commune-committee (2)']],
  ['Các sở, ban, ngành; UBND các xã trên địa bàn', ['suggested: commune-committee+department (3)']],
  ['Các doanh nghiệp trên địa bàn', ['none:  (0)']],
]

for (const [name, read] of EXAMPLES)
  test(`“${name}” is ${read.join()}`, () => {
    assert.deepEqual(matched(name), read)
  })

test('what was found stands first, what the registry lacks is named, the same unit twice is told', () => {
  const named = (name: string, key: string) => {
    const participant = { kind: 'collective', name, units: [] } as const
    return { key, participant }
  }
  const matches = matchParticipants(
    [
      named('UBND xã Bình Mẫu', 'participants.0'),
      named('UBND xa Binh Mau', 'participants.1'),
      named('Sở Nội vụ và Sở Tài chính; UBND các phường, xã', 'participants.2'),
    ],
    REGISTRY,
  )

  assert.deepEqual(matches[0]?.units, ['UBND xã Bình Mẫu', 'UBND xã An Mẫu'])
  assert.deepEqual(
    matches.map(({ twin }) => twin),
    [undefined, 'UBND xã Bình Mẫu', undefined],
  )
  assert.deepEqual(matches[2]?.missing, ['Sở Tài chính', 'UBND các phường'])
})

test('individuals and participants whose units were chosen are asked for no more', () => {
  assert.deepEqual(matched('Sở Nội vụ', { units: ['department'] }), [])
  assert.deepEqual(matched('Công chức Sở Nội vụ', { kind: 'individual' }), [])
})
