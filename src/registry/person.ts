/**
 * People and the posts they hold over time: one person may have several posts and is counted once.
 */
import { z } from 'zod'
import { day, id, maybeDay, maybeText, maybeYes, text } from '#rulebook/cells'

/** people.csv */
export const PersonRow = z.strictObject({ id, name: text, gender: maybeText, note: maybeText })
export type PersonRow = z.infer<typeof PersonRow>

/** posts.csv */
export const PostRow = z.strictObject({
  person: id,
  organisation: id,
  title: text,
  /** The duty the campaign's scope asks for: one-stop, reform-officer, staff. */
  duty: id,
  /** Does the reform work directly (trực tiếp thực hiện). */
  direct: maybeYes,
  /** The post that nominates; a person with several posts has one main post. */
  main: maybeYes,
  from: day,
  to: maybeDay,
})
export type PostRow = z.infer<typeof PostRow>
