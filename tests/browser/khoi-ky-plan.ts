/** The campaign that is walked, and the example whose records it goes through again. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { HOME } from '#campaign'
import type { Visitor } from '#testing'

export const EXAMPLE = 'khoi-ky-cchc-2022'
export const ID = 'khoi-ky-hanh-trinh'
export const AT = `/phong-trao/${ID}`
export const FOLDER = join(HOME, 'campaigns', EXAMPLE)
export const YEARS = ['nam-2022', 'nam-2023', 'nam-2024', 'nam-2025'] as const
export const PERIOD = 'giai-doan-2022-2025'
/** The day up to which the example is told. */
export const LAST = '2025-12-20'

/** One more form of a kind that was walked in the browser before, sent as the browser would. */
export async function again(
  visitor: Visitor,
  path: string,
  fields: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const given = Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : []))
  const sent = await visitor.post(path, Object.fromEntries(given))
  const [problem] = /id="loi"[\s\S]{0,400}/.exec(sent.text) ?? []
  assert.equal(sent.status, 303, `${path}: ${problem}`)
}
