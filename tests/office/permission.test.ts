/**
 * Every route, asked by every role of another district: nothing but refusals. A route added later
 * is walked too.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ROLE_NAMES } from '#access'
import { setPassword } from '#access/store'
import { ROUTES } from '#main'
import { nobody, type Route } from '#office'
import { hashPassword } from '#platform/secret'
import { addPerson, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-07-30', ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'])
const office = await testOffice(world)

/** What a path's names stand for: things of An Biên. */
const OF_AN_BIEN: Readonly<Record<string, string>> = {
  campaign: 'an-bien-cchc-2020',
  participant: 'mot-cua-dong-thai',
  organisation: 'ubnd-xa-dong-thai',
  person: 'danh-hoang-vu',
  cycle: 'nam-2020',
  account: 'dong-thai-chu-tich',
}

/** Routes that name something of An Biên and ask for a right. */
const guarded = ROUTES.filter(
  ({ may, path }) => !['anybody', 'signed-in', 'own-account'].includes(may) && path.includes('/:'),
)

const pathOf = ({ path }: Route): string =>
  path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => OF_AN_BIEN[name] ?? 'x')

for (const role of ROLE_NAMES)
  test(`${role} of Khôi Kỳ gets nothing of An Biên`, async () => {
    const account = `la-${role}`
    const person = 'trieu-thi-en'
    await addPerson(world, { account, role, organisation: 'ubnd-xa-khoi-ky', person })
    const visitor = await office.as(account)

    const open: string[] = []
    for (const route of guarded) {
      const path = pathOf(route)
      const page = route.method === 'GET' ? await visitor.get(path) : await visitor.post(path, {})
      if (![403, 404].includes(page.status)) open.push(`${page.status} ${route.method} ${path}`)
    }

    assert.deepEqual(open, [])
  })

test('whoever is not signed in is led to the sign-in page, and to nothing else', async () => {
  const closed = ROUTES.filter(({ may }) => may !== 'anybody')

  for (const route of closed) {
    const path = pathOf(route)
    const { stranger } = office
    const page = route.method === 'GET' ? await stranger.get(path) : await stranger.post(path, {})
    const isLed = page.status === 303 && page.location.startsWith('/dang-nhap')
    assert.ok(isLed || page.status === 404, `${page.status} ${path}`)
  }
})

test('a one-time password opens the own account, and nothing else', async () => {
  const account = 'an-bien-thuong-truc'
  const officer = await office.as(account)
  const hash = await hashPassword('một lần rồi thôi')
  await world.db.write(nobody(world), (tx) => setPassword(tx, account, { hash, mustChange: true }))
  const led: string[] = []

  for (const route of ROUTES.filter(({ may }) => may !== 'anybody' && may !== 'own-account')) {
    const path = pathOf(route)
    const page = route.method === 'GET' ? await officer.get(path) : await officer.post(path, {})
    if (page.status !== 404 && page.location !== '/tai-khoan') led.push(`${page.status} ${path}`)
  }

  assert.deepEqual(led, [])
  assert.equal((await officer.get('/')).location, '/tai-khoan')
  assert.equal((await officer.get('/tai-khoan')).status, 200)
})
