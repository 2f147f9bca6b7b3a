/** A sheet of people with everything that offices get wrong, each fault with its cell. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterOf } from './import-columns.ts'
import type { Known } from './import-index.ts'
import { importPeople } from './import-people.ts'
import { wordImportFault } from './import-people.vi.ts'
import { PersonRow, PostRow } from './person.ts'

const known: Known = {
  units: new Map([
    ['xa-a', 'UBND xã Đông Thái'],
    ['xa-b', 'UBND xã Tây Yên'],
  ]),
  people: [PersonRow.parse({ id: 'nguyen-thi-en', name: 'Nguyễn Thị Én' })],
  posts: [
    PostRow.parse({
      person: 'nguyen-thi-en',
      organisation: 'xa-a',
      title: 'Công chức',
      duty: 'staff',
      from: '2020-01-01',
    }),
  ],
}
const HEADER = [
  'Họ và tên',
  'Đơn vị',
  'Chức danh',
  'Nhóm nhiệm vụ',
  'Từ ngày',
  'Mã người',
  'Đến ngày',
]

function read(...rows: readonly (readonly string[])[]) {
  return importPeople({ name: 'Người', rows: [HEADER, ...rows] }, known)
}

/** Where and why, in one line each. */
function faults(...rows: readonly (readonly string[])[]): readonly string[] {
  const imported = read(...rows)
  assert.equal(imported.ok, false)
  return imported.ok
    ? []
    : imported.refusal.map(({ row, column, what }) => `${column ?? ''}${row} ${what.why}`)
}

test('a new person gets a code from the name; the unit is known by code or by name', () => {
  const imported = read(
    ['Trần Văn Ấm', 'xa-a', 'Phó Chủ tịch', 'leader', '1/3/2021'],
    [],
    ['Lê Thị Bưởi', 'ubnd xa tay yen', 'Công chức', 'one-stop', '2021-03-01', '', '31/12/2021'],
  )

  assert.ok(imported.ok)
  assert.deepEqual(
    imported.value.people.map(({ id }) => id),
    ['tran-van-am', 'le-thi-buoi'],
  )
  assert.deepEqual(
    imported.value.posts.map((post) => post.organisation),
    ['xa-a', 'xa-b'],
  )
})

test('a further post of somebody known adds no person', () => {
  const imported = read([
    'Nguyễn Thị Én',
    'xa-b',
    'Công chức',
    'staff',
    '1/1/2022',
    'nguyen-thi-en',
  ])

  assert.ok(imported.ok)
  assert.deepEqual([imported.value.people.length, imported.value.posts.length], [0, 1])
})

const cases = [
  ['an unknown unit', ['A B', 'xa-c', 'x', 'staff', '1/1/2021'], ['B2 unknown-unit']],
  ['no name and no real day', ['', 'xa-a', 'x', 'staff', '30/2/2021'], ['A2 cell', 'E2 cell']],
  ['TCVN3 letters', ['NguyÔn V¨n A', 'xa-a', 'x', 'staff', '1/1/2021'], ['A2 not-unicode']],
  ['VNI letters', ['Ñoaøn Vaên B', 'xa-a', 'x', 'staff', '1/1/2021'], ['A2 not-unicode']],
  ['a namesake in the unit', ['nguyễn thị én', 'xa-a', 'x', 'staff', '1/1/2021'], ['A2 namesake']],
  [
    'a code of somebody else',
    ['A B', 'xa-a', 'x', 'staff', '1/1/2021', 'nguyen-thi-en'],
    ['F2 other-name'],
  ],
  [
    'the same post again',
    ['Nguyễn Thị Én', 'xa-a', 'Công chức', 'staff', '1/1/2020', 'nguyen-thi-en'],
    ['C2 same-post'],
  ],
  [
    'ends before it begins',
    ['A B', 'xa-a', 'x', 'staff', '1/1/2021', '', '31/12/2020'],
    ['G2 ends-before'],
  ],
] as const

for (const [why, row, found] of cases)
  test(`refused with its cell: ${why}`, () => {
    assert.deepEqual(faults(row), found)
  })

test('faults of all rows come at once, counted as Excel does', () => {
  const bad = ['A B', 'xa-c', 'x', 'staff', '1/1/2021']

  assert.deepEqual(faults(bad, [], bad), ['B2 unknown-unit', 'B4 unknown-unit'])
})

test('a near miss of a unit is offered', () => {
  const imported = read(['A B', 'UBND xã Đông Thai', 'x', 'staff', '1/1/2021'])
  const near = read(['A B', 'UBND xã Đông Thá', 'x', 'staff', '1/1/2021'])

  assert.ok(imported.ok, 'without diacritics it is the same')
  assert.ok(!near.ok)
  assert.match(near.refusal.map(wordImportFault).join(), /có phải: UBND xã Đông Thái/)
})

test('a header with a strange column and one missing says both', () => {
  const rows = [['Họ và tên', 'Đơn vị', 'Chức danh', 'Từ ngày', 'CMND']]
  const imported = importPeople({ name: 'x', rows }, known)

  assert.ok(!imported.ok)
  const whys = imported.refusal.map(({ column, what }) => `${column ?? ''} ${what.why}`)
  assert.deepEqual(whys, [' missing-column', 'E strange-column'])
})

test('columns are named as Excel names them', () => {
  assert.deepEqual([0, 25, 26, 701, 702].map(letterOf), ['A', 'Z', 'AA', 'ZZ', 'AAA'])
})

test('a hundred and fifty namesakes of other units each get a code of their own', () => {
  const units = new Map(Array.from({ length: 150 }, (_, at) => [`xa-${at}`, `UBND xã ${at}`]))
  const rows = [...units.keys()].map((unit) => ['Trần Văn An', unit, 'x', 'staff', '1/1/2021'])
  const imported = importPeople({ name: 'Người', rows: [HEADER, ...rows] }, { ...known, units })

  assert.ok(imported.ok)
  assert.equal(new Set(imported.value.people.map(({ id }) => id)).size, 150)
})

test('a row is held against every row before it, however many those are', () => {
  const rows = Array.from({ length: 3_000 }, (_, at) => {
    return [`Người Số ${at}`, 'xa-a', 'x', 'staff', '1/1/2021']
  })
  const same = ['nguoi so 0', 'xa-a', 'x', 'staff', '1/1/2021']

  assert.equal(read(...rows).ok, true)
  assert.deepEqual(faults(...rows, same), ['A3002 namesake'])
})
