/**
 * People between posts (điều động, kiêm nhiệm, thôi giữ chức): a post ends on the eve, another
 * begins on the day; what was stays.
 */
import { addDays, type CivilDate, ok, type Result, refuse } from '#kernel'
import type { PostRow } from './person.ts'

export type PostRefusal = 'begins-later' | 'same-post'

/** The posts that are held on the day. */
export function heldOn(posts: readonly PostRow[], on: CivilDate): readonly PostRow[] {
  return posts.filter(({ from, to }) => from <= on && (to === undefined || on <= to))
}

/** Rows of a transfer: all posts held end on the eve of the new one. */
export function transfer(
  posts: readonly PostRow[],
  next: PostRow,
): Result<readonly PostRow[], PostRefusal> {
  const held = heldOn(posts, next.from)
  if (held.some((post) => isSame(post, next))) return refuse('same-post')
  if (held.some((post) => post.from === next.from)) return refuse('begins-later')
  return ok([...held.map((post) => ({ ...post, to: addDays(next.from, -1) })), next])
}

/** The post with its last day. */
export function endPost(post: PostRow, to: CivilDate): Result<PostRow, PostRefusal> {
  return to < post.from ? refuse('begins-later') : ok({ ...post, to })
}

/**
 * Posts of a unit that goes on as another: the same posts, there, from the day on. One that is to
 * begin later was recorded for a unit that will not be there, and waits for people.
 */
export function carryOver(
  posts: readonly PostRow[],
  moved: ReadonlyMap<string, string>,
  on: CivilDate,
): readonly PostRow[] {
  return posts.flatMap((post) => {
    const organisation = moved.get(post.organisation)
    const isHeld = post.to === undefined || post.to >= on
    if (organisation === undefined || !isHeld || post.from >= on) return []
    return [
      { ...post, to: addDays(on, -1) },
      { ...post, organisation, from: on },
    ]
  })
}

function isSame(a: PostRow, b: PostRow): boolean {
  return a.organisation === b.organisation && a.title === b.title && a.duty === b.duty
}
