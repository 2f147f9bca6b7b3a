/**
 * A basis that is named and has no number (căn cứ không ghi số): 'Căn cứ Quy chế thi đua của
 * Trường', 'Thực hiện Nghị quyết Hội nghị viên chức'. Only where the paragraph begins with it.
 */
import type { PaperFound } from './papers.ts'

const NAMED = new RegExp(
  String.raw`^\s*(?:[Cc]ăn cứ|[Tt]hực hiện)\s+(Quy chế` +
    '|Nghị quyết|Chương trình|Kế hoạch|Điều lệ|Quy định|Hướng dẫn' +
    String.raw`|Phương hướng)(?=\s+\p{L})`,
  'u',
)

/** The paper, unless it is one of those that are read by their numbers. */
export function unnumberedIn(text: string, numbered: readonly PaperFound[]): readonly PaperFound[] {
  const found = NAMED.exec(text)
  const kind = found?.[1]
  if (!found || kind === undefined) return []
  const to = found[0].length
  const from = to - kind.length
  if (numbered.some((one) => one.from <= from && from < one.head)) return []
  return [{ paper: { kind }, from, to, head: to }]
}
