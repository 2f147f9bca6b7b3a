/** A bar that shows how far a long work is: drawn in place on a terminal, by tenths elsewhere. */
import type { World } from './verb.ts'

const WIDTH = 30

/** Told after every step; it draws only when something new can be seen. */
export function progressBar(world: World): (done: number, all: number) => void {
  const isTerminal = process.stderr.isTTY === true
  let shown = -1
  return (done, all) => {
    const parts = isTerminal ? WIDTH : 10
    const part = all === 0 ? parts : Math.floor((done / all) * parts)
    if (part === shown && !(isTerminal && done === all)) return
    shown = part
    if (!isTerminal) return world.complain(`${done}/${all}\n`)
    const bar = '█'.repeat(part).padEnd(WIDTH, '░')
    world.complain(`\r${bar} ${done}/${all}${done === all ? '\n' : ''}`)
  }
}
