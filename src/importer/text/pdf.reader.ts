/**
 * The text of a PDF: pieces on one height are a line, a wide gap between two pieces parts columns.
 * A scan without text gives none, which is told apart from a broken file.
 */
import { getDocumentProxy } from 'unpdf'
import { type PlanText, pagesOf } from './plan-text.ts'

const MOST_PAGES = 500

type Piece = Readonly<{ text: string; x: number; y: number; width: number; size: number }>

export async function readPdf(bytes: Uint8Array): Promise<PlanText | 'too-long'> {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 })
  if (pdf.numPages > MOST_PAGES) return 'too-long'
  const pages: (readonly string[])[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(linesOf(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))))
    page.cleanup()
  }
  return pagesOf(pages)
}

type Item = Readonly<{ str: string; transform: unknown[]; width: number; height: number }>

function pieceOf({ str, transform, width, height }: Item): Piece {
  const [x, y] = [Number(transform[4] ?? 0), Number(transform[5] ?? 0)]
  return { text: str, x, y, width, size: height || 12 }
}

function linesOf(pieces: readonly Piece[]): readonly string[] {
  const rows: Piece[][] = []
  for (const piece of pieces.filter(({ text }) => text.trim() !== '')) {
    const row = rows.findLast(([first]) => first && Math.abs(first.y - piece.y) < piece.size * 0.4)
    if (row) row.push(piece)
    else rows.push([piece])
  }
  const left = Math.min(...rows.flat().map(({ x }) => x))
  return rows
    .toSorted((a, b) => (b[0]?.y ?? 0) - (a[0]?.y ?? 0))
    .map((row) =>
      joined(
        row.toSorted((a, b) => a.x - b.x),
        left,
      ),
    )
}

/** The pieces of a line with spaces as wide as their gaps. */
function joined(row: readonly Piece[], left: number): string {
  let [text, end] = ['', left]
  for (const { text: words, x, width, size } of row) {
    const gap = (x - end) / (size * 0.25)
    const spaces =
      gap > 8 || text === '' ? Math.min(60, Math.max(0, Math.floor(gap / 2))) : gap > 0.6 ? 1 : 0
    text += ' '.repeat(spaces) + words
    end = x + width
  }
  return text
}
