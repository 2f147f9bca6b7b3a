/**
 * Who signed (người ký), told from what the records say: "Trần Thị Bình, Phó Chủ tịch UBND huyện"
 * is a name and a post; a deputy signs for the head (KT.).
 */
import type { Authority } from './official.vi.ts'

export type Signer = Readonly<{ name: string; authority: Authority }>

/** Undefined when the records name no post: who signed as what is never guessed. */
export function signerOf(by: string): Signer | undefined {
  const [name = by, held = ''] = by.split(',').map((part) => part.trim())
  const post = ownPost(held)
  return post === '' ? undefined : { name, authority: authorityOf(post) }
}

/** The post without the committee, which stands above the signature anyway. */
export function ownPost(held: string): string {
  return held.replace(/\s+(UBND|Ủy ban nhân dân)(?=\s|$).*$/u, '')
}

function authorityOf(post: string): Authority {
  const acting = /^(?:Q\.|Quyền)\s+(.+)$/u.exec(post)?.[1]
  if (acting !== undefined) return { acting: true, post: acting }
  const head = /^Phó\s+(.+)$/iu.exec(post)?.[1]
  return head === undefined ? { post } : { instead: { how: 'KT.', of: head }, post }
}
