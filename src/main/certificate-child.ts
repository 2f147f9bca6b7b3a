/**
 * A child process that makes certificates for `thidua certificates`: it is told a style once, then
 * pieces, and answers what it made. It ends with whoever started it.
 */
import { availableParallelism } from 'node:os'
import { createPress, type Order, type Press, workOff } from '#papers/press'
import { createTypesetter } from '#papers/typst'

/** The file of this program. */
export const CERTIFICATE_CHILD = import.meta.filename

/** How many of them `thidua certificates` starts. */
export function certificateProcesses(): number {
  return Math.max(1, Math.min(4, availableParallelism()))
}

function serve(): void {
  let press: Press | undefined
  let out = ''
  process.on('message', (order: Order) => {
    if ('style' in order) {
      press = createPress(createTypesetter(), order.style)
      out = order.out
    } else if (press)
      process.send?.(workOff(press, { out, writer: String(process.pid) }, order.pieces))
  })
}

if (import.meta.main) serve()
