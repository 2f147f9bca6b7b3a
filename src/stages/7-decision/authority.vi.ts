/** Who grants an award on the day needed, in Vietnamese; or who is gone and what to record. */
import { formatCivil } from '#kernel'
import { nameOf, type Tree } from '#registry'
import { wordAuthorityBlock } from '#selection'
import type { AuthorityFact } from './authority.ts'

/** One sentence. */
export function wordAuthority({ office, acting, grant, needed, block }: AuthorityFact, tree: Tree) {
  if (block) return wordAuthorityBlock(block)
  const day = formatCivil(needed)
  const name = nameOf(tree, acting ?? office.organisation)
  const doubt = grant?.answer === 'unknown' ? '; chưa có dữ liệu pháp luật về thẩm quyền này' : ''
  if (office.state !== 'succeeded') return `${name} khen thưởng, ngày ${day}${doubt}`
  const { basis, by, on } = office.recorded
  const old = nameOf(tree, office.organisation)
  const record = `${by} ghi nhận ngày ${formatCivil(on)}`
  return `${name} khen thưởng, kế thừa ${old} theo ${basis} (${record})${doubt}`
}
