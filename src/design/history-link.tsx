/** The way to the history of the record on a page (lịch sử bản ghi), for whoever may read it. */
import { designWords } from './design.words.ts'
import { useWords } from './words.ts'

export function HistoryLink({ href, of }: Readonly<{ href: string; of?: string }>) {
  const w = useWords(designWords)
  return (
    <a class="no-print" href={href}>
      {w.history}
      {of !== undefined && <span class="visually-hidden">: {of}</span>}
    </a>
  )
}
