/** Every id of the plan that a history shows is said by its name, and never by a guessed one. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorld } from '#testing'
import { planNames } from './plan-names.ts'

const world = await testWorld('2020-12-31', ['an-bien-cchc-2020'])
const live = await world.live.campaign('an-bien-cchc-2020')
const computed = live?.computed(world.today())
assert.ok(live?.loaded.ok && computed?.ok)
const plan = { definition: computed.value.definition, ...live.loaded.value }

const CASES: Readonly<Record<string, readonly [column: string, id: string, name: RegExp]>> = {
  'a line with its number': ['criterion', '1.1', /^1\.1 \S/],
  'a figure of the line': ['input', 'days', /ngày/i],
  'a dossier by what it is for': ['dossier', 'ho-so-tap-the', /^Giấy khen .* tập thể$/],
  'a paper of a dossier': ['item', 'van-ban-de-nghi', /đề nghị/i],
}

for (const [what, [column, id, name]] of Object.entries(CASES))
  test(`${what} has its name`, () => {
    assert.match(planNames(plan, '1.1')[column]?.get(id) ?? '', name)
  })

test('a figure is not named by a line that was not asked for', () => {
  assert.equal(planNames(plan)['input']?.get('days'), undefined)
})

test('an id that two places of the plan call otherwise keeps its id', () => {
  const [first] = plan.definition.dossiers
  assert.ok(first)
  const [item] = first.items
  assert.ok(item)
  const other = { ...first, id: 'khac', items: [{ ...item, name: 'Tên khác' }] }
  const definition = { ...plan.definition, dossiers: [first, other] }

  assert.equal(planNames({ ...plan, definition })['item']?.get(item.id), undefined)
})

test('no line of the records names a criterion, paper or dossier by its bare id', () => {
  const { scores, figures, papers } = live.records
  const names = planNames(plan)
  const unnamed = [
    ...[...scores, ...figures].map((row) => ['criterion', row.criterion] as const),
    ...papers.flatMap((row) => [['dossier', row.dossier] as const, ['item', row.item] as const]),
  ].filter(([column, id]) => names[column]?.get(id) === undefined)

  assert.deepEqual(unnamed, [])
})
