/** The terminal: today in Asia/Ho_Chi_Minh whatever the machine's zone, output and errors. */
import { HOME } from '#campaign'
import { civilFromInstant } from '#kernel'
import type { World } from './verb.ts'

/** This moment; this file alone reads the clock. */
export function moment(): Date {
  return new Date()
}

/** The terminal as it stands on this day. */
export function terminalWorld(): World {
  // Whoever stops reading early (`thidua run ... | head`) has seen enough: nobody is at fault.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault
    process.exit()
  })
  return {
    home: HOME,
    today: civilFromInstant(Date.now()),
    say: (text) => {
      process.stdout.write(text)
    },
    complain: (text) => {
      process.stderr.write(text)
    },
  }
}
