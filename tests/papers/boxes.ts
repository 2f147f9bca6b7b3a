/** Words of a page and where they stand, in millimetres from the upper left, by poppler. */

export type Box = Readonly<{ x0: number; x1: number; y0: number; y1: number }>
export type PlacedWord = Box & Readonly<{ word: string }>
export type SeenPage = Readonly<{ width: number; words: readonly PlacedWord[] }>

const mm = (points: string | undefined): number => (Number(points) * 25.4) / 72

/** What `pdftotext -bbox` says of one page. */
export function pageIn(boxes: string): SeenPage {
  const word = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</g
  const words = [...boxes.matchAll(word)].map(([, x0, y0, x1, y1, said = '']) => ({
    ...{ x0: mm(x0), x1: mm(x1), y0: mm(y0), y1: mm(y1), word: said.normalize('NFC') },
  }))
  return { width: mm(/<page width="([\d.]+)"/.exec(boxes)?.[1]), words }
}

/** Where a phrase stands that is printed on one line; undefined when it is not, or is broken. */
export function boxOf({ words }: SeenPage, phrase: string): Box | undefined {
  const parts = phrase.split(/\s+/)
  const at = words.findIndex((_, from) =>
    parts.every((part, by) => words[from + by]?.word === part),
  )
  const own = at < 0 ? [] : words.slice(at, at + parts.length)
  const [first] = own
  if (!first || own.some((one) => !isBeside(one, first))) return undefined
  return {
    x0: Math.min(...own.map(({ x0 }) => x0)),
    x1: Math.max(...own.map(({ x1 }) => x1)),
    y0: Math.min(...own.map(({ y0 }) => y0)),
    y1: Math.max(...own.map(({ y1 }) => y1)),
  }
}

/** Do both stand on one line? */
export function isBeside(one: Box, other: Box): boolean {
  return Math.abs(one.y1 - other.y1) < 1
}
