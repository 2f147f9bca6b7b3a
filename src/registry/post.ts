/**
 * The posts (vị trí công tác) of a person over a span of time: which unit nominates them, and
 * whether they do the work directly. A person with two posts is one person; a transfer within the
 * year keeps both rows.
 */
import type { CivilDate } from '#kernel'
import type { PostRow } from './person.ts'

export type Span = Readonly<{ from: CivilDate; to: CivilDate }>

/** Posts held on at least one day of the span. */
export function postsWithin(posts: readonly PostRow[], span: Span): readonly PostRow[] {
  return posts.filter(
    (post) => post.from <= span.to && (post.to === undefined || post.to >= span.from),
  )
}

/**
 * The post that counts for the span: the main one; among several the one held last. Undefined when
 * the person held none.
 */
export function countingPost(posts: readonly PostRow[], span: Span): PostRow | undefined {
  const held = postsWithin(posts, span)
  const main = held.filter((post) => post.main)
  return latest(main.length > 0 ? main : held)
}

function latest(posts: readonly PostRow[]): PostRow | undefined {
  return posts.reduce<PostRow | undefined>(
    (best, post) => (best === undefined || lastsLonger(post, best) ? post : best),
    undefined,
  )
}

function lastsLonger(post: PostRow, than: PostRow): boolean {
  const end = post.to ?? '9999-12-31'
  const otherEnd = than.to ?? '9999-12-31'
  return end > otherEnd || (end === otherEnd && post.from > than.from)
}
