/**
 * What stops an award, in Vietnamese: the open question, the missing standard, the authority that
 * is not there, with what has to happen next.
 */
import { formatCivil, listVi, quoteVi, unreachable } from '#kernel'
import type { AuthorityBlock, Block } from './candidate.ts'

/** One block and what would lift it. */
export function wordBlock(block: Block): string {
  switch (block.why) {
    case 'open-question':
      return `Câu hỏi ${quoteVi(block.question)} chưa được trả lời, nên chưa đề nghị ai`
    case 'not-supplied':
      return `Tiêu chuẩn chưa được cung cấp${block.from ? ` (theo ${block.from})` : ''}`
    case 'base-unknown':
      return 'Chưa có số liệu để tính số lượng'
    case 'no-group':
      return block.group
        ? `Không có suất cho nhóm ${quoteVi(block.group)}`
        : 'Chưa xếp vào nhóm nào để tính số lượng'
    case 'vote-impossible':
      return `Số phiếu của phiên ${block.session} không thể có; cần kiểm tra biên bản`
    case 'lower-not-listed': {
      const lowered = `Hội đồng đề nghị hình thức ${quoteVi(block.lower)}`
      return `${lowered}, nhưng kế hoạch không cho phép hạ xuống hình thức này`
    }
    case 'themed-ground':
      return wordThemedGround(block)
    case 'authority':
      return wordAuthorityBlock(block)
    default:
      return unreachable(block)
  }
}

function wordThemedGround(block: Extract<Block, { why: 'themed-ground' }>): string {
  const { name, decision, basis } = block
  const award = `${name} (quyết định số ${decision})`
  return `${award} không được làm căn cứ đề nghị khen thưởng công trạng (${basis})`
}

/** Who is not there, since when, and who could be recorded in its place. */
export function wordAuthorityBlock(block: AuthorityBlock): string {
  const { needed, ceased, basis, proposed } = block
  const day = formatCivil(needed)
  const law = basis ? ` (${basis})` : ''
  const next =
    proposed.length > 0 ? `; đề xuất nơi kế thừa: ${listVi(proposed.map(({ name }) => name))}` : ''
  const record = `${next}; cơ quan thường trực cần ghi nhận nơi kế thừa kèm căn cứ pháp lý`
  const who = block.name
  switch (block.state) {
    case 'ceased': {
      const since = ceased ? ` sau ngày ${formatCivil(ceased)}` : ''
      return `${who} đã kết thúc hoạt động${since}${law}, trong khi cần vào ngày ${day}${record}`
    }
    case 'not-yet':
      return `${who} chưa được thành lập vào ngày ${day}${law}`
    case 'not-competent':
      return `${who} không có thẩm quyền khen thưởng vào ngày ${day}${law}${record}`
    case 'unknown':
      return `Không có ${who} trong danh mục cơ quan, đơn vị`
    default:
      return unreachable(block.state)
  }
}
