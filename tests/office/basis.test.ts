/** Every field of law or plan says which clause wants it, in the words of the plan. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld } from '#testing'

const world = await testWorld('2020-12-20', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const unit = await office.as('dong-thai-chu-tich')
const BASE = '/phong-trao/an-bien-cchc-2020'

/** The summaries of all bases on a page. */
async function clausesAt(path: string, visitor = unit): Promise<readonly string[]> {
  const { text, status } = await visitor.get(path)
  assert.equal(status, 200, path)
  return [...text.matchAll(/<summary>Căn cứ: ([^<]+)<\/summary>/g)].map(
    ([, clauses = '']) => clauses,
  )
}

test('the form of registration names II.3 at each of its fields', async () => {
  const clauses = await clausesAt(`${BASE}/dang-ky/mot-cua-dong-thai`)

  assert.ok(clauses.length >= 4, clauses.join())
  assert.deepEqual([...new Set(clauses)], ['II.3'])
})

test('a measure names the clause of the condition that asks for it', async () => {
  const { text } = await unit.get(`${BASE}/so-lieu/danh-hoang-vu/nam-2020`)
  const [, indicator = ''] = /chi-tieu\/([a-z0-9-]+)"/.exec(text) ?? []
  const clauses = await clausesAt(`${BASE}/so-lieu/danh-hoang-vu/nam-2020/chi-tieu/${indicator}`)

  assert.ok(
    clauses.some((clause) => clause.startsWith('III.1')),
    clauses.join(),
  )
})

test('a score sheet and each of its lines name the clause and the criteria set', async () => {
  for (const path of ['', '/2.3']) {
    const [clauses = ''] = await clausesAt(`${BASE}/cham-diem/ubnd-xa-dong-thai/nam-2020${path}`)
    assert.match(clauses, /^III\.1\.a; Bộ tiêu chí/)
  }
})

test('a nomination names the clause of the meeting and that of the letter', async () => {
  const clauses = await clausesAt(`${BASE}/de-nghi/mot-cua-dong-thai`)

  assert.equal(clauses.length, 2)
})

test('each paper of a dossier names its clause', async () => {
  const clauses = await clausesAt(`${BASE}/ho-so/mot-cua-dong-thai`)

  assert.deepEqual([...new Set(clauses)], ['III.3'])
})

test('an award to decide on names its clause and that of its number', async () => {
  const clauses = await clausesAt(`${BASE}/quyet-dinh`, await office.as('an-bien-chu-tich'))

  assert.equal(clauses.length, 2)
  for (const clause of clauses) assert.match(clause, /III/)
})
