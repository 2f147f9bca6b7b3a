/** Renamed, merged, split, moved, dissolved: what stands before and after the day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { OrganisationRow } from './organisation.ts'
import { PostRow } from './person.ts'
import { carryOver, transfer } from './post-change.ts'
import { existsOn, lineage, nameOf, rowOn, successorsOn, treeOf } from './tree.ts'
import { changeTree, type TreeChange, treeWith } from './tree-change.ts'

const row = (id: string, cells: Readonly<Record<string, string>> = {}) =>
  OrganisationRow.parse({ id, name: `Xã ${id}`, kind: 'ubnd', level: 'commune', ...cells })
const tree = treeOf(
  [
    row('huyen'),
    row('a', { parent: 'huyen', from: '2004-01-01' }),
    row('mot-cua-a', { parent: 'a' }),
    row('b', { parent: 'huyen' }),
    row('c', { parent: 'huyen', to: '2019-12-31' }),
  ],
  [],
)
const on = civil('2020-07-01')
const eve = civil('2020-06-30')
const basis = 'Nghị quyết 1'

function after(change: TreeChange) {
  const rows = changeTree(tree, change)
  assert.ok(rows.ok, JSON.stringify(rows))
  return { ...rows.value, tree: treeWith(tree, rows.value) }
}

test('renamed: the former name until the eve, the new one from the day, units below follow', () => {
  const to = { id: 'a-moi', name: 'Xã A mới' }
  const { tree: next, moved } = after({ kind: 'rename', id: 'a', to, on, basis })

  assert.equal(existsOn(next, 'a', eve), true)
  assert.equal(existsOn(next, 'a', on), false)
  assert.equal(existsOn(next, 'a-moi', eve), false)
  assert.equal(nameOf(next, 'a-moi'), 'Xã A mới')
  assert.equal(rowOn(next, 'mot-cua-a', eve)?.parent, 'a')
  assert.equal(rowOn(next, 'mot-cua-a', on)?.parent, 'a-moi')
  assert.equal(successorsOn(next, 'a', on)[0]?.how, 'renamed')
  assert.deepEqual([...moved], [['a', 'a-moi']])
})

test('the title of the head takes the new name, where it had the old one in it', () => {
  const named = (head: string) => treeOf([row('d', { head }), row('e')], [])
  const to = { id: 'd-moi', name: 'Xã D mới' }
  const headOf = (head: string) => {
    const rows = changeTree(named(head), { kind: 'rename', id: 'd', to, on, basis })
    return rows.ok && rows.value.organisations.find(({ id }) => id === 'd-moi')?.head
  }

  assert.equal(headOf('Chủ tịch UBND Xã d'), 'Chủ tịch UBND Xã D mới')
  assert.equal(headOf('Trưởng phòng'), 'Trưởng phòng')
})

test('two communes merged into a new one: both end, their units go there', () => {
  const into = { id: 'ab', name: 'Xã AB' }
  const { tree: next } = after({ kind: 'merge', ids: ['a', 'b'], into, on, basis })

  assert.deepEqual(
    ['a', 'b', 'ab'].map((id) => existsOn(next, id, on)),
    [false, false, true],
  )
  assert.deepEqual(
    lineage(next, 'mot-cua-a').map(({ id }) => id),
    ['mot-cua-a', 'ab', 'huyen'],
  )
})

test('merged into one of them: that one goes on without a break', () => {
  const into = { id: 'b', name: 'Xã b' }
  const { tree: next, organisations } = after({ kind: 'merge', ids: ['a', 'b'], into, on, basis })

  assert.equal(existsOn(next, 'b', on), true)
  assert.equal(next.rows.get('b')?.length, 1)
  assert.equal(organisations.filter(({ id }) => id === 'b').length, 0)
})

test('split: two successors; dissolved: none', () => {
  const into = [
    { id: 'b1', name: 'B1' },
    { id: 'b2', name: 'B2' },
  ]
  const halves = after({ kind: 'split', id: 'b', into, on, basis })
  const gone = after({ kind: 'dissolve', id: 'b', on, basis })

  assert.deepEqual(
    successorsOn(halves.tree, 'b', on).map((one) => one.successor),
    ['b1', 'b2'],
  )
  assert.equal(rowOn(halves.tree, 'b2', on)?.parent, 'huyen')
  assert.deepEqual(gone.successions, [
    { predecessor: 'b', successor: undefined, on, how: 'dissolved', basis },
  ])
})

test('split between a new unit and a living neighbour: the neighbour goes on as it is', () => {
  const into = [{ id: 'b1', name: 'B1' }]
  const next = after({ kind: 'split', id: 'b', into, joined: ['a'], on, basis })

  assert.deepEqual(
    successorsOn(next.tree, 'b', on).map((one) => one.successor),
    ['b1', 'a'],
  )
  assert.deepEqual(next.organisations.map(({ id }) => id).sort(), ['b', 'b1'])
})

test('moved: another parent from the day on', () => {
  const { tree: next } = after({ kind: 'move', id: 'mot-cua-a', parent: 'b', on, basis })

  assert.equal(rowOn(next, 'mot-cua-a', eve)?.parent, 'a')
  assert.equal(rowOn(next, 'mot-cua-a', on)?.parent, 'b')
})

const bad: readonly (readonly [string, string, TreeChange])[] = [
  ['a unit that has ceased', 'not-there', { kind: 'dissolve', id: 'c', on, basis }],
  [
    'a unit on its first day',
    'begins-then',
    { kind: 'dissolve', id: 'a', on: civil('2004-01-01'), basis },
  ],
  ['units below it live', 'has-children', { kind: 'dissolve', id: 'a', on, basis }],
  [
    'the id is a former unit',
    'id-taken',
    { kind: 'rename', id: 'a', to: { id: 'c', name: 'C' }, on, basis },
  ],
  [
    'one alone is no merger',
    'too-few',
    { kind: 'merge', ids: ['a'], into: { id: 'x', name: 'X' }, on, basis },
  ],
  ['below itself', 'circle', { kind: 'move', id: 'a', parent: 'mot-cua-a', on, basis }],
  [
    'into its own section',
    'circle',
    { kind: 'merge', ids: ['a', 'b'], into: { id: 'mot-cua-a', name: '' }, on, basis },
  ],
  ['where it is already', 'same-place', { kind: 'move', id: 'a', parent: 'huyen', on, basis }],
  [
    'in one piece',
    'too-few',
    { kind: 'split', id: 'b', into: [{ id: 'x', name: 'X' }], on, basis },
  ],
  [
    'partly into a unit that has ceased',
    'not-there',
    { kind: 'split', id: 'b', into: [{ id: 'x', name: 'X' }], joined: ['c'], on, basis },
  ],
  [
    'partly into itself',
    'circle',
    { kind: 'split', id: 'b', into: [{ id: 'x', name: 'X' }], joined: ['b'], on, basis },
  ],
  [
    'into twins',
    'id-taken',
    {
      kind: 'split',
      id: 'b',
      into: [
        { id: 'x', name: 'X' },
        { id: 'x', name: 'X' },
      ],
      on,
      basis,
    },
  ],
]
for (const [why, refusal, change] of bad)
  test(`refused: ${why}`, () => {
    const rows = changeTree(tree, change)

    assert.equal(rows.ok ? 'done' : rows.refusal.why, refusal)
  })

const post = (cells: Readonly<Record<string, string>>) =>
  PostRow.parse({
    person: 'p',
    organisation: 'a',
    title: 'CC',
    duty: 'staff',
    from: '2018-01-01',
    ...cells,
  })

test('a transfer ends every post held on the eve and begins the new one', () => {
  const next = post({ organisation: 'b', from: '2020-07-01' })
  const rows = transfer([post({}), post({ title: 'Trưởng', to: '2019-01-01' })], next)

  assert.ok(rows.ok)
  assert.deepEqual(
    rows.value.map(({ organisation, to }) => [organisation, to]),
    [
      ['a', eve],
      ['b', undefined],
    ],
  )
  assert.deepEqual(transfer([post({})], post({ from: '2020-07-01' })), {
    ok: false,
    refusal: 'same-post',
  })
})

test('posts of a unit that goes on as another follow it; ended ones stay where they were', () => {
  const rows = carryOver(
    [post({}), post({ to: '2020-06-30', title: 'x' })],
    new Map([['a', 'n']]),
    on,
  )

  assert.deepEqual(
    rows.map(({ organisation, from, to }) => [organisation, from, to]),
    [
      ['a', civil('2018-01-01'), eve],
      ['n', on, undefined],
    ],
  )
})
