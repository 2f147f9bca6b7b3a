/**
 * An achievement report typed in from the signed paper (nhập báo cáo từ bản giấy): the parts whose
 * words differ from what stands. A part left as it stands keeps its author.
 */

/** What somebody else saved into the part that is being saved. */
export type Theirs = Readonly<{ part: string; written: string; entry: number }>

/** The field of a part's words in a form. */
export function writtenName(part: string): string {
  return `viet-${part}`
}

/** The field of the entry of a part that was seen. */
export function seenName(part: string): string {
  return `da-xem-${part}`
}

type Section = Readonly<{
  id: string
  stored: Readonly<{ row: Readonly<{ written: string }> }> | undefined
}>

export type TypedPart = Readonly<{ part: string; written: string; seen: number | undefined }>

/** What changes: a box left empty keeps what stands, and so does one that says the same. */
export function typedParts(
  sections: readonly Section[],
  typed: Readonly<Record<string, string>>,
): readonly TypedPart[] {
  return sections.flatMap(({ id, stored }) => {
    const written = plainLines(typed[writtenName(id)] ?? '')
    if (written === '' || written === plainLines(stored?.row.written ?? '')) return []
    return [{ part: id, written, seen: Number(typed[seenName(id)]) || undefined }]
  })
}

/** A browser sends a text with line ends of its own. */
function plainLines(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
