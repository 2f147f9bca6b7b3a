/** A campaign folder loaded into a real database and exported again is the same folder. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { HOME } from '#campaign'
import { campaignFiles, type LiveCampaign, loadFolder } from '#office'
import { type TestWorld, testWorld, worldOver } from '#testing'

const EXAMPLES = ['an-bien-cchc-2020', 'khoi-ky-cchc-2022', 'dai-tu-cchc-2021']
const world = await testWorld('2026-11-26', EXAMPLES)

/** Every file of the folder that belongs to the campaign, by name. */
function folderOf(id: string): ReadonlyMap<string, string> {
  const folder = join(HOME, 'campaigns', id)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const own = names.filter((name) => /\.(yaml|csv)$/.test(name) && !name.startsWith('scenarios'))
  return new Map(own.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

async function exported(of: TestWorld, id: string): Promise<ReadonlyMap<string, string>> {
  const live = await campaign(of, id)
  const files = await of.db.read({ tenant: of.tenant, role: 'engine', paths: [] }, (tx) =>
    campaignFiles(tx, live),
  )
  return new Map(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('utf8')]))
}

async function campaign(of: TestWorld, id: string): Promise<LiveCampaign> {
  const live = await of.live.campaign(id)
  assert.ok(live)
  return live
}

for (const id of EXAMPLES)
  test(`${id} comes out as it went in, byte for byte`, async () => {
    const files = await exported(world, id)

    assert.deepEqual(new Map([...files].sort()), new Map([...folderOf(id)].sort()))
  })

test('another process on the same database sees the same campaign', async () => {
  const other = worldOver(world.db, '2026-11-26')

  assert.deepEqual(await exported(other, 'khoi-ky-cchc-2022'), folderOf('khoi-ky-cchc-2022'))
})

test('a campaign that is there already is refused, and nothing of it is doubled', async () => {
  const again = await loadFolder(world, join(HOME, 'campaigns', 'an-bien-cchc-2020'))

  assert.equal(again.ok, false)
  assert.deepEqual(await exported(world, 'an-bien-cchc-2020'), folderOf('an-bien-cchc-2020'))
})
