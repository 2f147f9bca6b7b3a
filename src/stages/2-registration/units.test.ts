/** Units that merge, split or change their name within the year; every unit is invented. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { OrganisationRow, SuccessionRow, treeOf } from '#registry'
import { Cycle, ParticipantGroup } from '#rulebook/definition'
import { changesWithin, participantsIn, renamesIn, wordChange } from './index.ts'

const year = (id: string) =>
  Cycle.parse({ id, kind: 'annual', name: `Năm ${id}`, from: `${id}-01-01`, to: `${id}-12-31` })
const [Y2024, Y2025] = [year('2024'), year('2025')]

const cited = { clause: 'II.2', words: 'các đơn vị' }
const units = ParticipantGroup.parse({
  ...{ id: 'don-vi', kind: 'collective', name: 'Đơn vị', ...cited, 'class-of': 'parent' },
  scope: { organisations: ['ubnd-xa'] },
})
const officials = ParticipantGroup.parse({
  ...{ id: 'can-bo', kind: 'individual', name: 'Cán bộ', ...cited },
  scope: { duties: ['chuyen-mon'] },
})

type Cells = Readonly<Record<string, string>>

function unit(id: string, more: Cells = {}): OrganisationRow {
  const blank = { parent: '', from: '', to: '', group: '', head: '' }
  const own = { id, name: `UBND xã ${id}`, kind: 'ubnd-xa', level: 'commune' }
  return OrganisationRow.parse({ ...blank, ...own, ...more })
}

function change(predecessor: string, successor: string, how: string): SuccessionRow {
  return SuccessionRow.parse({ predecessor, successor, on: '2025-07-01', how, basis: 'nghị quyết' })
}

const OLD = { to: '2025-06-30' }
const NEW = { from: '2025-07-01' }

function registerOf(rows: readonly OrganisationRow[], steps: readonly SuccessionRow[] = []) {
  const tree = treeOf(rows, steps)
  return { tree, renamed: renamesIn([Y2024, Y2025], steps), people: [], posts: [] }
}

type Register = ReturnType<typeof registerOf>

const idsIn = (cycle: Cycle, register: Register) =>
  participantsIn([units], cycle, register).map(({ id }) => id)

const saidIn = (cycle: Cycle, register: Register) =>
  changesWithin([units.scope.organisations], cycle, register).map(wordChange)

const merged = registerOf(
  [unit('a', OLD), unit('b', OLD), unit('c'), unit('moi', NEW)],
  [change('a', 'moi', 'merged'), change('b', 'moi', 'merged')],
)

test('two communes merged on 1/7/2025 leave their place of that year to the new one', () => {
  assert.deepEqual(idsIn(Y2024, merged), ['a', 'b', 'c'])
  assert.deepEqual(idsIn(Y2025, merged), ['c', 'moi'])
})

test('a merger carries nothing and says so, in the year of the merger only', () => {
  assert.deepEqual(saidIn(Y2024, merged), [])
  assert.deepEqual(saidIn(Y2025, merged), [
    'UBND xã a hợp nhất vào UBND xã moi ngày 1/7/2025: kết quả của đơn vị cũ không tự cộng sang; cơ quan thường trực quyết định.',
    'UBND xã b hợp nhất vào UBND xã moi ngày 1/7/2025: kết quả của đơn vị cũ không tự cộng sang; cơ quan thường trực quyết định.',
  ])
})

test('a split leaves the place to its parts', () => {
  const split = registerOf(
    [unit('a', OLD), unit('b', NEW), unit('c', NEW)],
    [change('a', 'b', 'split'), change('a', 'c', 'split')],
  )

  assert.deepEqual(idsIn(Y2025, split), ['b', 'c'])
  assert.match(saidIn(Y2025, split)[0] ?? '', /chia, tách thành UBND xã b và UBND xã c ngày 1\/7/)
})

test('a renamed commune is one unit under its last id, by the name of the year', () => {
  const renamed = registerOf([unit('a', OLD), unit('b', NEW)], [change('a', 'b', 'renamed')])
  const named = (cycle: Cycle) =>
    participantsIn([units], cycle, renamed).map(({ id, name }) => [id, name])

  assert.deepEqual(named(Y2024), [['b', 'UBND xã a']])
  assert.deepEqual(named(Y2025), [['b', 'UBND xã b']])
  assert.deepEqual(saidIn(Y2025, renamed), [
    'UBND xã a đổi tên thành UBND xã b ngày 1/7/2025: đăng ký, số liệu, kết quả của đơn vị cũ tính cho đơn vị mang tên mới.',
  ])
})

test('an official of a renamed unit belongs to the new id, whatever the post says', () => {
  const steps = [change('a', 'b', 'renamed')]
  const people = [{ id: 'an', name: 'An', gender: undefined, note: undefined }]
  const kept = { direct: undefined, main: undefined, from: civil('2020-01-01'), to: undefined }
  const posts = [{ person: 'an', organisation: 'a', title: 'x', duty: 'chuyen-mon', ...kept }]
  const register = { ...registerOf([unit('a', OLD), unit('b', NEW)], steps), people, posts }

  assert.equal(participantsIn([officials], Y2025, register)[0]?.unit, 'b')
})

test('a unit stays with what it achieved where no successor takes part in its group', () => {
  const other = { ...NEW, kind: 'ubnd-xa-moi' }
  const gone = registerOf(
    [unit('a', OLD), unit('b', OLD), unit('c', OLD), unit('moi', other)],
    [change('a', 'moi', 'merged'), change('b', '', 'dissolved')],
  )

  assert.deepEqual(idsIn(Y2025, gone), ['a', 'b', 'c'])
  const still = 'vẫn xét đơn vị này theo kết quả đã ghi; cơ quan thường trực quyết định.'
  assert.deepEqual(saidIn(Y2025, gone), [
    `UBND xã a hợp nhất vào UBND xã moi ngày 1/7/2025: ${still}`,
    `UBND xã b giải thể ngày 1/7/2025, không có đơn vị kế thừa: ${still}`,
    `UBND xã c chấm dứt hoạt động sau ngày 30/6/2025, chưa ghi đơn vị kế thừa: ${still}`,
  ])
})

test('what ceased in an earlier year is not told again', () => {
  const earlier = { to: '2024-12-30' }
  const register = registerOf([unit('a', earlier), unit('c')], [])

  assert.deepEqual(saidIn(Y2025, register), [])
  assert.match(saidIn(Y2024, register).join(), /UBND xã a chấm dứt hoạt động sau ngày 30\/12\/2024/)
})

test('a unit that ends with the year takes part in it', () => {
  const last = { to: '2025-12-31' }
  const end = registerOf([unit('a', last), unit('b', NEW)], [change('a', 'b', 'merged')])

  assert.deepEqual(idsIn(Y2025, end), ['a', 'b'])
  assert.deepEqual(saidIn(Y2025, end), [])
})

test('of a unit that changed its parent, kind or group the row of the last day counts', () => {
  const rows = [
    unit('a', { ...OLD, parent: 'huyen', group: 'cu' }),
    unit('a', { ...NEW, parent: 'tinh', group: 'moi' }),
    unit('b', { ...OLD }),
    unit('b', { ...NEW, kind: 'phuong' }),
  ]
  const found = (cycle: Cycle) =>
    participantsIn([units], cycle, registerOf(rows)).map((one) => [
      one.id,
      one.classBody,
      one.comparable,
    ])

  assert.deepEqual(found(Y2024), [
    ['a', 'huyen', 'cu'],
    ['b', undefined, undefined],
  ])
  assert.deepEqual(found(Y2025), [['a', 'tinh', 'moi']])
  assert.deepEqual(saidIn(Y2025, registerOf(rows)), [])
})
