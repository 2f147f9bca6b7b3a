/** To whom the plan is sent (nơi nhận), as listed at its foot. */

import { type Found, flat, found, type Reading, segmentsOf } from '#importer/text'

const MOST_LINES = 60

export function readRecipients({ sheet }: Reading): readonly Found<string>[] {
  const to = Math.min(sheet.footTo, sheet.footFrom + MOST_LINES)
  const segments = segmentsOf(sheet.lines, sheet.footFrom, to)
  const list: { text: string; at: number; until: number }[] = []
  for (const { text, at, column, offset } of segments) {
    const words = text.replace(/^.*?nơi nhận\s*:?/i, '').trim()
    const isItem = /^[-–_+•]/.test(words)
    const last = list.at(-1)
    if (last && isKept(last.text)) break
    if (isItem) list.push({ text: words, at, until: at })
    else if (last && goesOn({ words, column, offset }, last.text))
      list[list.length - 1] = { text: `${last.text} ${words}`, at: last.at, until: at }
  }
  return list.map(({ text, at, until }) => {
    const { page = 1, line = 1 } = sheet.lines[at] ?? {}
    return found(plain(text), { at, until, page, line, words: text, clause: 'Nơi nhận' }, 'sure')
  })
}

/** The list ends with the copies that are kept. */
function isKept(text: string): boolean {
  return /^[-–_+•\s]*l.?u\s*[:;]/.test(flat(text)) && /[.)]$/.test(text.trim())
}

type Rest = Readonly<{ words: string; column: number; offset: number }>

function goesOn({ words, offset }: Rest, before: string): boolean {
  const isOpen = !/[;.]\s*$/.test(before)
  return isOpen && words !== '' && offset < 12 && !/^\p{Lu}{2}[\p{Lu}\s.]+$/u.test(words)
}

function plain(text: string): string {
  return text
    .replace(/^[-–_+•\s]+/, '')
    .replace(/[\s;.,]+$/, '')
    .replace(/\s+/g, ' ')
}
