/** Acts sealed to the last: the sealer waits for what is open anywhere on the tests' server. */
import { setTimeout as pause } from 'node:timers/promises'
import { sealActs, verifyChain } from '#oversight'
import type { TestWorld } from './world.ts'

type Store = Pick<TestWorld, 'db' | 'tenant'>

/** Seals again until nothing is left unsealed. */
export async function sealAll({ db, tenant }: Store): Promise<void> {
  for (let left = 1; left > 0; await pause(20)) {
    await db.write({ tenant, role: 'app', paths: [] }, sealActs)
    left = (await db.read({ tenant, role: 'engine', paths: [] }, verifyChain)).unsealed
  }
}
