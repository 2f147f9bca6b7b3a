/**
 * A child process that sets papers for the office, so that the office answers others meanwhile. It
 * is told one paper at a time and ends with whoever started it.
 */
import { type PaperAnswer, type PaperOrder, setPaper } from '#papers'
import { createTypesetter } from '#papers/typst'

function serve(): void {
  const typesetter = createTypesetter()
  process.on('message', async (order: PaperOrder) => {
    const answer = await setPaper(typesetter, order).catch((fault: unknown): PaperAnswer => {
      return { fault: fault instanceof Error ? `${fault.stack}` : String(fault) }
    })
    process.send?.(answer)
  })
}

if (import.meta.main) serve()
