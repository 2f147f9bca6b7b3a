/** Readings of recorded rows: one that does not fit its indicator is none, never zero or "no". */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { MeasureRow } from '#records'
import { readingOf } from './facts.ts'

function row(cells: Readonly<Record<string, string>>) {
  const blank = { part: '', whole: '', value: '', paper: '', by: '', on: '' }
  const head = { participant: 'xa-a', cycle: 'nam-2023', indicator: 'i' }
  return MeasureRow.parse({ ...blank, ...head, ...cells })
}

for (const { kind, cells, reading, why } of [
  {
    kind: 'ratio',
    cells: { part: '4898', whole: '5000' },
    reading: { kind: 'ratio', part: exact(4898), whole: exact(5000) },
    why: 'two counts are kept, not a percentage',
  },
  { kind: 'ratio', cells: { part: '4898' }, reading: undefined, why: 'no whole, no ratio' },
  {
    kind: 'number',
    cells: { value: '81,25' },
    reading: { kind: 'number', value: exact('81.25') },
    why: 'a decimal comma is exact',
  },
  { kind: 'number', cells: { value: 'cao' }, reading: undefined, why: 'a word is no number' },
  {
    kind: 'class',
    cells: { value: 'tot' },
    reading: { kind: 'class', level: 'tot' },
    why: 'a level by its id',
  },
  {
    kind: 'attestation',
    cells: { value: 'có' },
    reading: { kind: 'attestation', holds: true },
    why: 'attested',
  },
  {
    kind: 'attestation',
    cells: { value: 'không' },
    reading: { kind: 'attestation', holds: false },
    why: 'attested that it is not so',
  },
  {
    kind: 'attestation',
    cells: { value: 'chưa rõ' },
    reading: undefined,
    why: 'neither yes nor no establishes nothing',
  },
] as const) {
  test(`${kind} of ${JSON.stringify(cells)}: ${why}`, () => {
    assert.deepEqual(readingOf(row(cells), kind), reading)
  })
}

test('a reading carries its paper, author and day', () => {
  const reading = readingOf(
    row({ value: 'có', paper: '12/BC-UBND', by: 'Văn phòng', on: '20/12/2023' }),
    'attestation',
  )

  assert.deepEqual(reading, {
    kind: 'attestation',
    holds: true,
    paper: '12/BC-UBND',
    by: 'Văn phòng',
    on: '2023-12-20',
  })
})
