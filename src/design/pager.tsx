/** The way through a long list (phân trang): before, after, and where one is. */
import { designWords } from './design.words.ts'
import { useWords } from './words.ts'

type PagerProps = Readonly<{
  /** Counted from 1. */
  page: number
  pages: number
  hrefOf(page: number): string
}>

export function Pager({ page, pages, hrefOf }: PagerProps) {
  const w = useWords(designWords)
  if (pages < 2) return null
  return (
    <nav class="pager" aria-label={w.pager}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          {w.previousPage}
        </a>
      )}
      <span>{w.pageOf(page, pages)}</span>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          {w.nextPage}
        </a>
      )}
    </nav>
  )
}
