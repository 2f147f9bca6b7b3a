/**
 * A basis that is named and has no number (căn cứ không ghi số): 'Căn cứ Quy chế thi đua của
 * Trường', 'Thực hiện Nghị quyết Hội nghị viên chức', '…; Chương trình công tác năm 2026 của Hội'.
 * Only where the paragraph begins with it, or a part of it behind a semicolon.
 */
import type { PaperFound } from './papers.ts'

const KINDS =
  'Thỏa ước|Thoả ước' +
  '|Quy chế|Nghị quyết|Chương trình|Kế hoạch|Điều lệ|Quy định|Hướng dẫn|Phương hướng|Giao ước'
const NAMED = new RegExp(
  String.raw`(?:^[-+•*\s]*(?:[Cc]ăn cứ(?: vào)?|[Tt]hực hiện)\s+` +
    String.raw`|;\s+(?:và\s+)?(?:(?:[Cc]ăn cứ|[Tt]hực hiện)\s+)?)(${KINDS})(?=\s+\p{L})`,
  'gu',
)

/** 'Căn cứ kế hoạch năm học của nhà trường': schools print the kind without a capital. */
const SMALL = /^[-+•*\s]*[Cc]ăn cứ\s+((?:kế hoạch|nghị quyết|quy chế|chương trình)(?=\s+\p{L}))/u

/** 'Căn cứ Luật Công đoàn và Điều lệ Công đoàn Việt Nam': two names, no subject between. */
const JOINED = new RegExp(
  String.raw`^[-+•*\s]*[Cc]ăn cứ\s+\p{Lu}\p{L}*(?:,?\s(?!về|của|thi)\p{L}+){0,6}\s+và\s+` +
    String.raw`(Điều lệ|Quy chế|Nghị quyết|Chương trình(?: công tác)?|Kế hoạch)(?=\s+\p{L})`,
  'u',
)

/** The papers, except those that are read by their numbers. */
export function unnumberedIn(text: string, numbered: readonly PaperFound[]): readonly PaperFound[] {
  const once = [SMALL, JOINED].map((pattern) => pattern.exec(text)).filter((one) => one !== null)
  return [...once, ...text.matchAll(NAMED)].flatMap((found) => {
    const printed = found[1] ?? ''
    const kind = printed.slice(0, 1).toUpperCase() + printed.slice(1)
    const to = found.index + found[0].length
    const from = to - kind.length
    if (numbered.some((one) => one.from <= from && from < one.head)) return []
    return [{ paper: { kind }, from, to, head: to }]
  })
}
