/** Authority on the day needed: the district gone on 30/12/2025, and who may act for it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { OrganisationRow, SuccessionRow, treeOf } from '#registry'
import { authorityOn, type GrantAsked, type GrantSays } from './authority.ts'
import { wordAuthority } from './authority.vi.ts'

const organisation = (id: string, name: string, fields: Record<string, string>) =>
  OrganisationRow.parse({ id, name, kind: 'ubnd', ...fields })
const succession = (predecessor: string, successor: string, fields: Record<string, string> = {}) =>
  SuccessionRow.parse({
    predecessor,
    successor,
    on: '2025-07-01',
    how: 'dissolved',
    basis: 'NQ 01',
    ...fields,
  })

const organisations = [
  organisation('huyen', 'UBND huyện Sông Cạn', { level: 'district', to: '2025-06-30' }),
  organisation('xa-giua', 'UBND xã Giữa', { level: 'commune', to: '2025-09-30' }),
  organisation('xa', 'UBND xã Mới', { level: 'commune' }),
  organisation('tinh', 'UBND tỉnh', { level: 'province' }),
]
const tree = treeOf(organisations, [succession('huyen', 'xa')])
const commendation = {
  id: 'giay-khen',
  authority: 'huyen',
  level: 'district',
  form: 'commendation',
} as const
const granted = (): GrantSays => ({ answer: 'granted' })
const record = (authority: string, successor: string, on = '2025-08-01') => ({
  authority,
  successor,
  basis: 'CV 5',
  by: 'cơ quan thường trực',
  on: civil(on),
})
const world = { tree, recorded: [], mayGrant: granted }
const before = civil('2025-06-30')
const after = civil('2025-12-30')

test('on its last day the district still grants', () => {
  const fact = authorityOn(commendation, before, world)
  assert.equal(fact.acting, 'huyen')
  assert.equal(fact.block, undefined)
  assert.equal(wordAuthority(fact, tree), 'UBND huyện Sông Cạn khen thưởng, ngày 30/6/2025')
})

test('after it the award is blocked, with day, basis and the successor proposed', () => {
  const fact = authorityOn(commendation, after, world)
  assert.equal(fact.acting, undefined)
  assert.deepEqual(fact.block, {
    why: 'authority',
    state: 'ceased',
    organisation: 'huyen',
    name: 'UBND huyện Sông Cạn',
    needed: '2025-12-30',
    ceased: '2025-06-30',
    basis: 'NQ 01',
    proposed: [{ organisation: 'xa', name: 'UBND xã Mới' }],
  })
})

test('a recorded successor takes the award on, and the law is asked about its own level', () => {
  const asked: GrantAsked[] = []
  const mayGrant = (query: GrantAsked): GrantSays => {
    asked.push(query)
    return { answer: 'granted' }
  }
  const fact = authorityOn(commendation, after, {
    tree,
    recorded: [record('huyen', 'xa')],
    mayGrant,
  })
  assert.equal(fact.acting, 'xa')
  assert.deepEqual(asked, [{ level: 'commune', form: 'commendation', date: '2025-12-30' }])
  assert.equal(
    wordAuthority(fact, tree),
    'UBND xã Mới khen thưởng, kế thừa UBND huyện Sông Cạn theo CV 5 (cơ quan thường trực ghi nhận ngày 1/8/2025)',
  )
})

test('a record for a day on which the district still lives changes nothing', () => {
  const fact = authorityOn(commendation, before, { ...world, recorded: [record('huyen', 'xa')] })
  assert.equal(fact.acting, 'huyen')
})

test('a recorded successor that has itself ceased is followed to the next, or blocks', () => {
  const gone = { ...world, recorded: [record('huyen', 'xa-giua')] }
  assert.equal(authorityOn(commendation, after, gone).block?.state, 'ceased')
  const onward = { ...world, recorded: [record('huyen', 'xa-giua'), record('xa-giua', 'xa')] }
  assert.equal(authorityOn(commendation, after, onward).acting, 'xa')
  const circle = { ...world, recorded: [record('huyen', 'xa-giua'), record('xa-giua', 'huyen')] }
  assert.equal(authorityOn(commendation, after, circle).block?.state, 'ceased')
})

test('of two records for one authority the later holds', () => {
  const recorded = [record('huyen', 'tinh', '2025-09-01'), record('huyen', 'xa')]
  assert.equal(authorityOn(commendation, after, { ...world, recorded }).acting, 'tinh')
})

test('powers moved away stop an organisation that lives on, from that day', () => {
  const moved = treeOf(organisations, [succession('tinh', 'xa', { how: 'powers-moved' })])
  const award = { ...commendation, authority: 'tinh', level: 'province' } as const
  const on = (day: string) => authorityOn(award, civil(day), { ...world, tree: moved })
  assert.equal(on('2025-06-30').acting, 'tinh')
  assert.equal(on('2025-07-01').block?.ceased, '2025-06-30')
})

test('a level the law has ended blocks even where the register still lists the organisation', () => {
  const mayGrant = (): GrantSays => ({
    answer: 'ceased',
    lastDay: civil('2025-06-30'),
    basis: { source: { citation: 'Luật 72/2025/QH15' } },
    successor: { level: { office: 'Chủ tịch UBND cấp xã' } },
  })
  const living = treeOf([organisation('huyen', 'UBND huyện Sông Cạn', { level: 'district' })], [])
  const fact = authorityOn(commendation, after, { tree: living, recorded: [], mayGrant })
  assert.equal(fact.block?.state, 'ceased')
  assert.equal(
    wordAuthority(fact, living),
    'UBND huyện Sông Cạn đã kết thúc hoạt động sau ngày 30/6/2025 (Luật 72/2025/QH15), trong khi cần vào ngày 30/12/2025; đề xuất nơi kế thừa: Chủ tịch UBND cấp xã; cơ quan thường trực cần ghi nhận nơi kế thừa kèm căn cứ pháp lý',
  )
})

test('a form not listed for the level blocks; what the law data does not know blocks nothing and is said', () => {
  const says = (answer: 'not-listed' | 'unknown') =>
    authorityOn(commendation, before, { ...world, mayGrant: () => ({ answer }) })
  assert.equal(says('not-listed').block?.state, 'not-competent')
  assert.equal(says('unknown').block, undefined)
  assert.equal(
    wordAuthority(says('unknown'), tree),
    'UBND huyện Sông Cạn khen thưởng, ngày 30/6/2025; văn bản pháp luật của ngày ấy chưa được đưa vào dữ liệu, cần đối chiếu',
  )
})

test('an authority the register does not know blocks and says so', () => {
  const fact = authorityOn({ ...commendation, authority: 'la' }, before, world)
  assert.equal(fact.block?.state, 'unknown')
})
