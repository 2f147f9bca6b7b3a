/** The form of each part of the examples: untouched it asks for nothing, touched for one thing. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { plainScalar, readYaml } from '#platform'
import { choiceName, composedAll, editsOf } from './part-edits.ts'
import { type Line, linesOf } from './part-lines.ts'
import { DEFINITION_SHAPE, shapeAt } from './part-shape.ts'

const CAMPAIGNS = join(import.meta.dirname, '../../../campaigns')

function rawOf(campaign: string): unknown {
  const read = readYaml('x', readFileSync(join(CAMPAIGNS, campaign, 'campaign.yaml'), 'utf8'))
  assert.ok(read.ok)
  return read.value.value
}

const at = (tree: unknown, steps: readonly PropertyKey[]): unknown =>
  steps.reduce<unknown>((node, step) => Object(node)[step], tree)

function linesAt(tree: unknown, steps: readonly PropertyKey[]): readonly Line[] {
  const shape = steps.length === 0 ? DEFINITION_SHAPE : shapeAt(steps, tree)
  assert.ok(shape, `no shape at ${steps.join('.')}`)
  const key = String(steps.findLast((step) => typeof step === 'string') ?? '')
  return linesOf({ shape, value: at(tree, steps), name: '', key, above: '', steps, required: true })
}

/** What a browser sends of the lines when nobody touches them. */
function untouched(lines: readonly Line[]): Record<string, string> {
  return Object.assign(
    {},
    ...lines.map((line) => {
      if (line.is === 'leaf') return { [line.name]: line.text }
      if (line.is === 'group') return untouched(line.lines)
      if (line.is === 'link') return {}
      const choice = line.chosen < 0 ? '' : String(line.chosen)
      return { [choiceName(line.name)]: choice, ...untouched(line.branches) }
    }),
  )
}

/** Every block of the tree that has a page of its own. */
function* parts(tree: unknown, steps: readonly PropertyKey[]): Generator<readonly PropertyKey[]> {
  yield steps
  const lines = linesAt(tree, steps)
  for (const link of lines.filter((line) => line.is === 'link')) {
    if (!link.isList) yield* parts(tree, link.steps)
    else
      for (const index of Object.keys(Object(link.value))) {
        yield* parts(tree, [...link.steps, Number(index)])
      }
  }
}

for (const campaign of ['an-bien-cchc-2020', 'khoi-ky-cchc-2022', 'dai-tu-cchc-2021'])
  test(`${campaign}: no form of any part asks for a change that nobody made`, () => {
    const tree = rawOf(campaign)
    const all = [...parts(tree, [])]
    assert.ok(all.length > 30)
    for (const steps of all) {
      const lines = linesAt(tree, steps)
      assert.deepEqual(editsOf(lines, untouched(lines), plainScalar), [], steps.join('.'))
    }
  })

const tree = rawOf('an-bien-cchc-2020')
const award = linesAt(tree, ['awards', 0])
const editsWith = (typed: Record<string, string>) =>
  editsOf(award, { ...untouched(award), ...typed }, plainScalar)

test('a share becomes what YAML reads of it, a text stays a text, what is emptied goes', () => {
  assert.deepEqual(editsWith({ 'quota.percent': '25%', name: '2020', run: '' }), [
    { does: 'set', path: ['awards', 0, 'name'], value: '2020' },
    { does: 'remove', path: ['awards', 0, 'run'] },
    { does: 'set', path: ['awards', 0, 'quota', 'percent'], value: '25%' },
  ])
  assert.deepEqual(editsWith({ 'quota.count': '3' }), [
    { does: 'set', path: ['awards', 0, 'quota', 'count'], value: 3 },
  ])
})

test('another way of writing replaces the value: an open base becomes a stated one', () => {
  assert.deepEqual(editsWith({ 'cach:quota.of': '0', 'quota.of~0': 'registered' }), [
    { does: 'set', path: ['awards', 0, 'quota', 'of'], value: 'registered' },
  ])
})

test('what must be there is not taken away by being emptied: the schema then says so', () => {
  assert.deepEqual(editsWith({ name: ' ' }), [
    { does: 'set', path: ['awards', 0, 'name'], value: '' },
  ])
})

test('a new element is made of what was typed; of nothing typed nothing is made', () => {
  const shape = shapeAt(['cycles', 0], tree)
  assert.ok(shape)
  const place = { name: '', key: 'cycles', above: '', steps: ['cycles'], required: true }
  const lines = linesOf({ ...place, shape, value: undefined })
  const typed = { id: 'nam-2021', kind: 'annual', years: 'a\n b \n\n' }
  assert.deepEqual(composedAll(lines, typed, plainScalar), { ...typed, years: ['a', 'b'] })
  assert.equal(composedAll(lines, {}, plainScalar), undefined)
})
