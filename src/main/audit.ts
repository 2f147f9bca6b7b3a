/** `thidua audit`: the chain of seals over the audit of an office, computed again. */
import process from 'node:process'
import { verifyChain } from '#oversight'
import { openDatabase } from '#platform/database'
import { readSettings } from './settings.ts'
import { storeFor } from './store-for.ts'
import type { ExitCode, Verb, World } from './verb.ts'

export const auditVerb: Verb = {
  accepts: { usage: 'thidua audit', words: [], options: {} },
  does: 'kiểm tra chuỗi niêm phong nhật ký của cơ sở dữ liệu (THIDUA_DATA hoặc DATABASE_URL)',
  run: (_parsed, world) => audit(world),
}

async function audit(world: World): Promise<ExitCode> {
  const settings = readSettings(process.env, world.home)
  if (!settings.ok) return refused(world, settings.refusal)
  const store = await storeFor(settings.value)
  if (!store.ok) return refused(world, store.refusal)
  const db = openDatabase(store.value.server)
  try {
    const scope = { tenant: settings.value.tenant, role: 'engine', paths: [] } as const
    const { broken, last, unsealed } = await db.read(scope, verifyChain)
    if (broken) world.say(`✗ Chuỗi niêm phong bị đứt tại việc số ${broken.position}.\n`)
    else world.say(`Chuỗi niêm phong nguyên vẹn: ${last.position} việc. Mã cuối: ${last.hash}\n`)
    world.say(`Chưa niêm phong: ${unsealed} việc.\n`)
    return broken ? 2 : 0
  } finally {
    await db.close()
    await store.value.release()
  }
}

function refused(world: World, why: string): ExitCode {
  world.complain(`${why}\n`)
  return 2
}
