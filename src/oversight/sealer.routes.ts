/**
 * Seals the audit while the office runs (niêm phong định kỳ): every few seconds what was done
 * since. Several processes may do it at once; the database lets one at a time.
 */
import type { World } from '#office'
import type { Scope } from '#platform/database'
import { checkOn } from './chain-check.store.ts'
import { sealActs } from './seal.store.ts'

const EVERY = 5_000

/** Starts sealing; the function it answers stops it. */
export function startSealing(world: World): () => void {
  const scope: Scope = { tenant: world.tenant, role: 'app', paths: [] }
  const turn = async () => {
    await world.db.write(scope, sealActs)
    await world.db.write(scope, checkOn)
  }
  const seal = () => turn().catch((fault: unknown) => world.say(`seal: ${fault}`))
  const timer = setInterval(() => void seal(), EVERY)
  timer.unref()
  void seal()
  return () => clearInterval(timer)
}
