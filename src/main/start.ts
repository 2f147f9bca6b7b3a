/** `npm start`: both example campaigns, run and printed, with what to try next. */
import { join } from 'node:path'
import { formatCivil } from '#kernel'
import { awardSummary } from '#printout'
import { computed, open } from './open.ts'
import type { World } from './verb.ts'
import { terminalWorld } from './world.ts'

const EXAMPLES = ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'] as const

const NEXT = `Thử tiếp:
  npx thidua run campaigns/an-bien-cchc-2020
  npx thidua explain campaigns/an-bien-cchc-2020 mai-thi-diem
  npx thidua simulate campaigns/an-bien-cchc-2020 --set awards.giay-khen-tap-the.quota.percent=30%
  npx thidua check campaigns/khoi-ky-cchc-2022
  npx thidua run campaigns/an-bien-cchc-2020 --out out/an-bien && npx thidua verify out/an-bien
  npx thidua new phong-trao-cua-toi
`

/** Runs one example and prints its heading, its awards and what waits for people. */
function show(name: string, world: World): boolean {
  const opened = open(join(world.home, 'campaigns', name), {}, world)
  if (!opened.ok) return false
  const found = computed(opened.value, [], world)
  if (!found.ok) return false
  const { view } = found.value
  const { title, plan } = view.campaign
  const day = `tính đến hết ngày ${formatCivil(opened.value.asOf)}`
  const waiting = view.unsettled.map((why) => `⚠ ${why}`)
  world.say(
    `${[title, `${plan} · ${day}`, '', ...awardSummary(view), '', ...waiting].join('\n')}\n\n`,
  )
  return true
}

const world = terminalWorld()
world.say('Thi Đua: hai phong trào ví dụ, đơn vị và con người trong đó là giả định.\n\n')
const shown = EXAMPLES.map((name) => show(name, world))
world.say(NEXT)
process.exitCode = shown.every(Boolean) ? 0 : 2
