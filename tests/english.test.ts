/**
 * Every page in English: no sentence of the program is left in Vietnamese. What stands as
 * Vietnamese is data, or marked as such: the plan, the law, a finding or a paper as published.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld, type Visitor } from '#testing'
import { PAGES, wayTo } from './browser/every-page.ts'
import { EXAMPLES, prepared } from './browser/every-page-made.ts'
import { leftInVietnamese } from './english-words.ts'

const world = await testWorld('2025-12-20', EXAMPLES)
const office = await testOffice(world)
const made = await prepared({ world, desk: office.as })
const people = new Map<string, Promise<Visitor>>()

function visitorOf(account: string): Promise<Visitor> {
  if (account === '') return Promise.resolve(office.stranger)
  const known = people.get(account) ?? office.as(account)
  people.set(account, known)
  return known
}

/** The page as whoever has switched to English gets it. */
async function english(account: string, path: string): Promise<string> {
  const visitor = await visitorOf(account)
  const { status, text } = await visitor.send(path, { headers: { cookie: 'ngon-ngu=en' } })
  assert.ok(status === 303 || text.includes('<html lang="en"'), path)
  return text
}

test('no page leaves a sentence of the program in Vietnamese', async () => {
  const found: string[] = []
  for (const route of PAGES) {
    const way = wayTo(route, made)
    assert.ok(typeof way !== 'string', `no way to ${way}`)
    const html = await english(way.account, way.path)
    found.push(...leftInVietnamese(html).map((one) => `${route.path}: ${one}`))
  }

  assert.deepEqual([...new Set(found)], [])
})

test('a sentence of the program is found, data and what is marked are not', () => {
  const page = (main: string) => `<html lang="en"><body><main>${main}</main></body></html>`

  assert.equal(
    leftInVietnamese(page('<p>Chưa có phong trào nào trong phạm vi của bạn.</p>')).length,
    1,
  )
  assert.equal(
    leftInVietnamese(page('<input placeholder="Chưa có phong trào nào trong phạm vi của bạn."/>'))
      .length,
    1,
  )
  assert.equal(leftInVietnamese(page('<p>UBND xã Đông Thái</p>')).length, 0)
  assert.equal(leftInVietnamese(page('<p lang="vi">đạt từ 50 điểm trở lên</p>')).length, 0)
  assert.equal(
    leftInVietnamese(page('<p lang="vi">Chưa có phong trào nào trong phạm vi của bạn.</p>')).length,
    1,
  )
})
