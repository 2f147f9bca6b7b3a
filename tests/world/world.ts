/** An office for a test: a fresh database, the program's law, a given day. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HOME, type LawRead, loadLaw, PROGRAM } from '#campaign'
import { type CivilDate, civil } from '#kernel'
import { Live, loadFolder, type World } from '#office'
import { fileStore } from '#platform/files'
import { freshDatabase } from './database.ts'

let law: LawRead | undefined

function theLaw(): LawRead {
  const read = law ? undefined : loadLaw(join(HOME, 'law'))
  if (read && !read.ok) throw new Error(JSON.stringify(read.refusal))
  law ??= read?.value
  if (!law) throw new Error('no law')
  return law
}

export type TestWorld = World & {
  /** The day it is, which a test may move. */
  day: CivilDate
  /** Takes letters; a test may put another in its place. */
  mail: World['mail']
}

/** The office on a day, with these example campaigns loaded. */
export async function testWorld(
  day: string,
  campaigns: readonly string[] = [],
): Promise<TestWorld> {
  const world = worldOver(await freshDatabase(), day)
  for (const id of campaigns) {
    const loaded = await loadFolder(world, join(HOME, 'campaigns', id))
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal))
  }
  return world
}

/** Another process of the same office: its own live books over the same database. */
export function worldOver(db: World['db'], day: string): TestWorld {
  const tenant = 'mac-dinh'
  const criteria = join(HOME, 'criteria')
  const world: TestWorld = {
    db,
    tenant,
    live: new Live({ db, tenant, law: theLaw(), criteria }),
    program: PROGRAM,
    home: HOME,
    data: join(tmpdir(), 'thidua-thu-tep'),
    files: fileStore(join(tmpdir(), 'thidua-thu-tep', 'tep')),
    day: civil(day),
    today: () => world.day,
    now: () => Date.parse(`${world.day}T02:00:00Z`),
    mail: { send: async () => undefined },
    address: 'http://thi-dua.test',
    remindDays: [7, 3, 1, 0],
    say: () => undefined,
  }
  return world
}
