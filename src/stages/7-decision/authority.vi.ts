/** Who grants an award on the day needed, in Vietnamese; or who is gone and what to record. */
import { formatCivil } from '#kernel'
import { nameOf, type Tree } from '#registry'
import { wordAuthorityBlock } from '#selection'
import type { AuthorityFact } from './authority.ts'

/** One sentence; `expected` while nobody has decided, so that the day is only supposed. */
export function wordAuthority(fact: AuthorityFact, tree: Tree, expected = false): string {
  const { office, acting, grant, needed, block } = fact
  if (block) return wordAuthorityBlock(block)
  const day = `${expected ? 'nếu quyết định ' : ''}ngày ${formatCivil(needed)}`
  const name = nameOf(tree, acting ?? office.organisation)
  const doubt =
    grant?.answer === 'unknown'
      ? '; văn bản pháp luật của ngày ấy chưa được đưa vào dữ liệu, cần đối chiếu'
      : ''
  if (office.state !== 'succeeded') return `${name} khen thưởng, ${day}${doubt}`
  const { basis, by, on } = office.recorded
  const old = nameOf(tree, office.organisation)
  const record = `${by} ghi nhận ngày ${formatCivil(on)}`
  return `${name} khen thưởng, kế thừa ${old} theo ${basis} (${record})${doubt}`
}
