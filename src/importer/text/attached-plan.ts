/**
 * The plan that a decision issues (kế hoạch ban hành kèm theo quyết định): printed behind the
 * decision's own foot under its own title, with the words that it is issued by the decision. It is
 * read as the body, since the decision itself says only that it is issued.
 */
import { flat } from './flat.ts'
import { kindAlone } from './paper-kind.ts'
import type { Line } from './plan-text.ts'

/** Where its title begins. */
export type Attached = Readonly<{ at: number }>

/** How far below the title the words of its issue may stand. */
const MOST_TITLE = 12
const ISSUED = /(?:ban hanh )?kem theo (?:quyet dinh|cong van|van ban|ke hoach|huong dan)/

/** The first paper attached behind the line; undefined where none is. */
export function attachedAfter(lines: readonly Line[], from: number): Attached | undefined {
  for (let at = from + 1; at < lines.length; at += 1) {
    if (kindAlone(lines[at]?.text.trim() ?? '') === undefined) continue
    const title = lines.slice(at + 1, at + 1 + MOST_TITLE).map(({ text }) => text)
    if (ISSUED.test(flat(title.join(' ')))) return { at }
  }
  return undefined
}
