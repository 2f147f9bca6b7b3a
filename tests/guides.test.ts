/**
 * The guides say what is so: one for each role, every label in bold is a word of the screens, and
 * every picture is of a page that the person in it may open.
 */
import assert from 'node:assert/strict'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { ROLE_NAMES } from '#access'
import { addExampleDesk } from '#main'
import { testOffice, testWorld } from '#testing'
import { ROOT } from './guards/tree.ts'

type Picture = Readonly<{ name: string; account?: string; path: string }>

const EXAMPLES = ['an-bien-cchc-2020', 'khoi-ky-cchc-2022']
const GUIDES = join(ROOT, 'docs', 'guides')
const PICTURES: readonly Picture[] = parse(read(join(GUIDES, 'pictures.yaml')))
const guides = readdirSync(GUIDES).filter((name) => name.endsWith('.md'))
const texts = guides.map((name) => ({ name, text: read(join(GUIDES, name)) }))

function read(file: string): string {
  return readFileSync(file, 'utf8')
}

test('every role has its guide, and the first page leads to each', () => {
  const [first] = texts.filter(({ name }) => name === 'README.md')
  const wanted = [...ROLE_NAMES, 'anybody'].map((role) => `${role}.md`)

  assert.deepEqual(guides.toSorted(), ['README.md', ...wanted].toSorted())
  assert.deepEqual(
    wanted.filter((name) => !first?.text.includes(`](${name})`)),
    [],
  )
})

test('what a guide prints in bold stands on a screen: else the words have changed', () => {
  const files = globSync('src/**/*.{words,vi}.ts', { cwd: ROOT })
  const words = files.map((file) => read(join(ROOT, file)).replace(/' \+\s*'/g, '')).join('\n')
  const bold = texts.flatMap(({ name, text }) =>
    [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label = '']) => ({
      name,
      label: label.replace(/\s+/g, ' '),
    })),
  )

  assert.ok(bold.length > 80)
  assert.deepEqual(
    bold.filter(({ label }) => !words.includes(`'${label}`) && !words.includes(`\`${label}`)),
    [],
  )
})

test('every picture is used, and every picture used is there', () => {
  const names = PICTURES.map(({ name }) => name).toSorted()
  const all = [...texts.map(({ text }) => text), read(join(ROOT, 'README.md'))].join('\n')
  const used = [...all.matchAll(/pictures\/([a-z-]+)\.png/g)].map(([, name = '']) => name)

  assert.deepEqual([...new Set(used)].toSorted(), names)
  assert.deepEqual(
    readdirSync(join(GUIDES, 'pictures')).toSorted(),
    names.map((name) => `${name}.png`),
  )
})

test('whoever is in a picture may open the page', async () => {
  const world = await testWorld('2025-12-20', EXAMPLES)
  for (const id of EXAMPLES) await addExampleDesk(world, id)
  const { as, stranger } = await testOffice(world)
  const answers: string[] = []
  for (const { name, account, path } of PICTURES) {
    const person = account === undefined ? stranger : await as(account)
    const { status } = await person.get(path)
    if (status !== 200) answers.push(`${name}: ${status}`)
  }

  assert.deepEqual(answers, [])
})

test('links between the documents lead somewhere', () => {
  const links = texts.flatMap(({ name, text }) =>
    [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, to = '']) => ({ name, to })),
  )

  assert.deepEqual(
    links.filter(({ to }) => !existsSync(join(GUIDES, to))),
    [],
  )
})
