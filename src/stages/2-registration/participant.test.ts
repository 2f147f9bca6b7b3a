/** Plan 49/KH-UBND II.2: one-stop sections and their officials; two posts count once. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { type OrganisationRow, type PostRow, treeOf } from '#registry'
import { Cycle, ParticipantGroup } from '#rulebook/definition'
import { participantsIn } from './index.ts'

const year = Cycle.parse({
  id: 'nam-2020',
  kind: 'annual',
  name: 'Năm 2020',
  from: '2020-01-01',
  to: '2020-12-31',
})
const cited = { clause: 'II.2', words: 'Bộ phận tiếp nhận và trả kết quả' }
const sections = { id: 'bo-phan', kind: 'collective', name: 'Bộ phận', ...cited }
const officials = { id: 'can-bo', kind: 'individual', name: 'Cán bộ', ...cited }

function organisation(id: string, more: Partial<OrganisationRow> = {}): OrganisationRow {
  const blank = { parent: undefined, from: undefined, to: undefined, group: undefined }
  return { id, name: id, kind: 'one-stop', level: 'section', head: undefined, ...blank, ...more }
}

function post(person: string, place: string, more: Partial<PostRow> = {}): PostRow {
  const kept = { direct: true, main: undefined, from: civil('2018-01-01'), to: undefined }
  return { person, organisation: place, title: 'Công chức', duty: 'one-stop', ...kept, ...more }
}

const tree = treeOf(
  [
    organisation('xa-a', { kind: 'ubnd', level: 'commune' }),
    organisation('mc-a', { parent: 'xa-a', group: 'xa' }),
    organisation('mc-b', { parent: 'xa-a' }),
    organisation('mc-cu', { parent: 'xa-a', to: civil('2019-12-31') }),
  ],
  [],
)
const people = ['an', 'binh'].map((id) => ({ id, name: id, gender: undefined, note: undefined }))

function found(group: object, posts: readonly PostRow[] = []) {
  return participantsIn([ParticipantGroup.parse(group)], year, { tree, people, posts })
}

test('a section closed before the year takes no part', () => {
  const ids = found({ ...sections, scope: { organisations: ['one-stop'] } }).map((one) => one.id)

  assert.deepEqual(ids, ['mc-a', 'mc-b'])
})

test('whose class counts is the answer, or nobody while it is open', () => {
  const scope = { organisations: ['one-stop'] }
  const bodies = (rule: unknown) =>
    found({ ...sections, scope, 'class-of': rule }).map((one) => one.classBody)

  assert.deepEqual(bodies('parent'), ['xa-a', 'xa-a'])
  assert.deepEqual(bodies('self'), ['mc-a', 'mc-b'])
  assert.deepEqual(bodies({ open: 'whose-class' }), [undefined, undefined])
})

test('a person with two posts is counted once, in the main one', () => {
  const posts = [post('an', 'mc-b'), post('an', 'mc-a', { main: true, direct: false })]
  const [one, ...others] = found({ ...officials, scope: { duties: ['one-stop'] } }, posts)

  assert.deepEqual(others, [])
  assert.equal(one?.unit, 'mc-a')
  assert.equal(one?.direct, true, 'one direct post is enough')
})

test('a transfer within the year counts at the later unit', () => {
  const posts = [post('an', 'mc-a', { to: civil('2020-05-31') }), post('an', 'mc-b')]

  assert.equal(found({ ...officials, scope: { duties: ['one-stop'] } }, posts)[0]?.unit, 'mc-b')
})

test('other duties and posts outside the year are out of scope', () => {
  const posts = [
    post('an', 'mc-a', { duty: 'accountant' }),
    post('binh', 'mc-a', { to: civil('2019-12-31') }),
  ]

  assert.deepEqual(found({ ...officials, scope: { duties: ['one-stop'] } }, posts), [])
})

test('the main post decides between two groups, whichever is named first', () => {
  const groups = ['can-bo', 'chuyen-trach'].map((id) =>
    ParticipantGroup.parse({ ...officials, id, scope: { duties: [id] } }),
  )
  const posts = [
    post('an', 'mc-a', { duty: 'can-bo' }),
    post('an', 'mc-b', { duty: 'chuyen-trach', main: true }),
    post('an', 'xa-a', { duty: 'ke-toan', main: true, from: civil('2020-06-01') }),
  ]
  const groupsOf = (list: readonly ParticipantGroup[]) =>
    participantsIn(list, year, { tree, people, posts }).map(({ group, unit }) => [group, unit])

  assert.deepEqual(groupsOf(groups), [['chuyen-trach', 'mc-b']])
  assert.deepEqual(groupsOf(groups.toReversed()), [['chuyen-trach', 'mc-b']])
  assert.deepEqual(groupsOf(groups.slice(0, 1)), [['can-bo', 'mc-a']])
})
