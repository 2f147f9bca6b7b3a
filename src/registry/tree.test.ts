/** Districts end on 30/6/2025; communes merge; the register keeps what was and who took over. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import {
  ceasedBy,
  existsOn,
  lifeOf,
  lineage,
  nameOf,
  type OrganisationRow,
  renamesBy,
  rowOn,
  rowWithin,
  type SuccessionRow,
  successorsOn,
  treeOf,
} from './index.ts'

function organisation(id: string, more: Partial<OrganisationRow> = {}): OrganisationRow {
  return {
    id,
    name: id,
    kind: 'ubnd',
    level: 'commune',
    parent: undefined,
    from: undefined,
    to: undefined,
    group: undefined,
    head: undefined,
    ...more,
  }
}

function succession(predecessor: string, successor: string, on = '2025-07-01'): SuccessionRow {
  return { predecessor, successor, on: civil(on), how: 'merged', basis: 'nghị quyết sắp xếp' }
}

const tree = treeOf(
  [
    organisation('tinh', { level: 'province' }),
    organisation('huyen', { level: 'district', parent: 'tinh', to: civil('2025-06-30') }),
    organisation('khoi-ky', { parent: 'huyen', to: civil('2025-06-30') }),
    organisation('my-yen', { parent: 'huyen', to: civil('2025-06-30') }),
    organisation('xa-dai-tu', { parent: 'tinh', from: civil('2025-07-01') }),
    organisation('mot-cua', { parent: 'khoi-ky', level: 'section' }),
  ],
  [succession('khoi-ky', 'xa-dai-tu'), succession('my-yen', 'xa-dai-tu')],
)

test('the last day belongs to the old unit, the next day to the new one', () => {
  assert.equal(existsOn(tree, 'khoi-ky', civil('2025-06-30')), true)
  assert.equal(existsOn(tree, 'khoi-ky', civil('2025-07-01')), false)
  assert.equal(existsOn(tree, 'xa-dai-tu', civil('2025-06-30')), false)
  assert.equal(existsOn(tree, 'xa-dai-tu', civil('2025-07-01')), true)
})

test('an unknown unit does not exist on any day and is called by its id', () => {
  assert.equal(existsOn(tree, 'nowhere', civil('2025-07-01')), false)
  assert.equal(nameOf(tree, 'nowhere'), 'nowhere')
})

test('ceased is told with the last day, and only once it is past', () => {
  assert.equal(ceasedBy(tree, 'huyen', civil('2025-06-30')), undefined)
  assert.equal(ceasedBy(tree, 'huyen', civil('2025-12-20')), '2025-06-30')
})

test('the lineage climbs to the root, and a circle in the data does not trap it', () => {
  const circle = treeOf(
    [organisation('a', { parent: 'b' }), organisation('b', { parent: 'a' })],
    [],
  )

  assert.deepEqual(
    lineage(tree, 'mot-cua').map((row) => row.id),
    ['mot-cua', 'khoi-ky', 'huyen', 'tinh'],
  )
  assert.deepEqual(
    lineage(circle, 'a').map((row) => row.id),
    ['a', 'b'],
  )
})

test('a successor is followed through later changes to the one alive on the day', () => {
  const again = treeOf(
    [
      organisation('a', { to: civil('2020-12-31') }),
      organisation('b', { from: civil('2021-01-01'), to: civil('2025-06-30') }),
      organisation('c', { from: civil('2025-07-01') }),
    ],
    [succession('a', 'b', '2021-01-01'), succession('b', 'c')],
  )
  const on = (day: string) => successorsOn(again, 'a', civil(day)).map((row) => row.successor)

  assert.deepEqual(on('2020-12-31'), [])
  assert.deepEqual(on('2024-01-01'), ['b'])
  assert.deepEqual(on('2025-12-20'), ['c'])
})

test('a circle of successions ends', () => {
  const circle = treeOf(
    [
      organisation('a', { to: civil('2020-12-31') }),
      organisation('b', { to: civil('2020-12-31') }),
    ],
    [succession('a', 'b', '2021-01-01'), succession('b', 'a', '2021-01-01')],
  )

  assert.deepEqual(successorsOn(circle, 'a', civil('2025-01-01')), [])
})

const moved = [
  organisation('xa', { parent: 'tinh', from: civil('2025-07-01'), group: 'moi' }),
  organisation('xa', { parent: 'huyen', to: civil('2025-06-30'), group: 'cu' }),
]

test('a commune under the district to 30/6/2025 and under the province from the next day keeps its id', () => {
  for (const rows of [moved, moved.toReversed()]) {
    const dated = treeOf(rows, [])
    const parentOn = (day: string) => rowOn(dated, 'xa', civil(day))?.parent

    assert.deepEqual(['2025-06-30', '2025-07-01'].map(parentOn), ['huyen', 'tinh'])
    assert.equal(dated.organisations.get('xa')?.parent, 'tinh', 'the latest row, in any order')
    assert.equal(ceasedBy(dated, 'xa', civil('2025-12-31')), undefined)
    assert.deepEqual(lifeOf(dated, 'xa'), { from: undefined, to: undefined })
  }
})

test('within a span the row of its last day counts, or the last one in it', () => {
  const dated = treeOf([...moved, organisation('cu', { to: civil('2025-06-30') })], [])
  const within = (id: string, from: string, to: string) =>
    rowWithin(dated, id, { from: civil(from), to: civil(to) })

  assert.equal(within('xa', '2025-01-01', '2025-12-31')?.group, 'moi')
  assert.equal(within('xa', '2025-01-01', '2025-06-30')?.group, 'cu')
  assert.equal(within('cu', '2025-06-30', '2025-12-31')?.id, 'cu')
  assert.equal(within('cu', '2025-07-01', '2025-12-31'), undefined)
  const ended = treeOf(
    moved.map((row) => (row.from ? { ...row, to: civil('2025-09-30') } : row)),
    [],
  )
  const year = { from: civil('2025-01-01'), to: civil('2025-12-31') }
  assert.equal(rowWithin(ended, 'xa', year)?.group, 'moi')
})

test('a rename is one unit with one successor, followed to the last name by the day', () => {
  const renamed = (predecessor: string, successor: string, on: string) =>
    ({ ...succession(predecessor, successor, on), how: 'renamed' }) as const
  const rows = [renamed('a', 'b', '2024-07-01'), renamed('b', 'c', '2025-07-01')]
  const by = (day: string, more: readonly SuccessionRow[] = []) =>
    Object.fromEntries(renamesBy([...rows, ...more], civil(day)))

  assert.deepEqual(by('2024-06-30'), {})
  assert.deepEqual(by('2024-07-01'), { a: 'b' })
  assert.deepEqual(by('2025-07-01'), { a: 'c', b: 'c' })
  assert.deepEqual(by('2025-07-01', [succession('d', 'c')]), { a: 'b' }, 'c is a merger')
  const later = succession('a', 'd', '2025-01-01')
  assert.deepEqual(by('2024-12-31', [later]), { a: 'b' }, 'what is still to come splits nothing')
  const powers = { ...succession('huyen', 'c'), how: 'powers-moved' } as const
  assert.deepEqual(by('2025-07-01', [powers]), { a: 'c', b: 'c' })
  assert.deepEqual(by('2025-07-01', [renamed('a', 'd', '2024-07-01')]), { b: 'c' }, 'a was split')
})

test('a circle of renames ends', () => {
  const rows = [succession('a', 'b'), succession('b', 'a')].map((row) => ({
    ...row,
    how: 'renamed' as const,
  }))

  assert.equal(renamesBy(rows, civil('2025-12-31')).size, 2)
})
