/**
 * Who signed (người ký), told from what the records say: "Trần Thị Bình, Phó Chủ tịch UBND huyện"
 * is a name and a post; a deputy signs for the head (KT.). By Nghị định 30/2020/NĐ-CP, article 13
 * and annex I, the own post stands below the head's for whom it is signed.
 */
import type { Authority } from './official.vi.ts'

export type Signer = Readonly<{ name: string; authority: Authority }>

/** Undefined when the records name no post: who signed as what is never guessed. */
export function signerOf(by: string): Signer | undefined {
  const [, name = by, held = '', own = ''] = WORDED.exec(by) ?? []
  const post = ownPost(held)
  return post === '' ? undefined : { name, authority: authorityOf(post, ownPost(own)) }
}

/** 'Name, post', and the own post of whoever signs for another, in brackets. */
const WORDED = /^\s*([^,]*?)\s*,\s*([^(]*?)\s*(?:\(([^)]*)\))?\s*$/u

/** The post without the committee, which stands above the signature anyway. */
export function ownPost(held: string): string {
  return held.replace(/\s+(UBND|Ủy ban nhân dân)(?=\s|$).*$/u, '')
}

const INSTEAD = /^(KT\.|TL\.|TUQ\.)\s+(.+)$/u
/** A post that the records do not name is left to be written in. */
const UNKNOWN = '…'.repeat(12)

function authorityOf(post: string, own: string): Authority {
  const [, how, of] = INSTEAD.exec(post) ?? []
  if (of !== undefined) return standIn(how === 'TL.' || how === 'TUQ.' ? how : 'KT.', { of, own })
  const acting = /^(?:Q\.|Quyền)\s+(.+)$/u.exec(post)?.[1]
  if (acting !== undefined) return { acting: true, post: acting }
  const head = /^Phó\s+(.+)$/iu.exec(post)?.[1]
  return head === undefined ? { post } : { instead: { how: 'KT.', of: head }, post }
}

/** A deputy's post follows from the head's. */
function standIn(
  how: 'KT.' | 'TL.' | 'TUQ.',
  { of, own }: Record<'of' | 'own', string>,
): Authority {
  const post = own || (how === 'KT.' ? `Phó ${of}` : UNKNOWN)
  return { instead: { how, of }, post }
}
