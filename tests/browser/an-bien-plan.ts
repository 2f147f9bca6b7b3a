/** The campaign that is walked, and the example whose records it goes through again. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { HOME } from '#campaign'
import type { Journey } from './traveller.ts'

export const EXAMPLE = 'an-bien-cchc-2020'
export const ID = 'an-bien-hanh-trinh'
export const AT = `/phong-trao/${ID}`
export const FOLDER = join(HOME, 'campaigns', EXAMPLE)

/** What the example's offices recorded in life. */
export async function recordsOf({ world }: Journey, campaign = EXAMPLE) {
  const live = await world.live.campaign(campaign)
  assert.ok(live)
  return live.records
}

/** The day as people write it in a form. */
export function written(day: string): string {
  return day.split('-').reverse().join('/')
}
