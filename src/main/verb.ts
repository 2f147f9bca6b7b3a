/** What a command-line verb is: what it accepts, and what it does to the world it is given. */
import type { CivilDate } from '#kernel'
import type { Accepts, Parsed } from './arguments.ts'

/** The world of a verb: where it speaks and what day it is. Only cli.ts and start.ts make one. */
export type World = Readonly<{
  /** The folder with law/, criteria/ and campaigns/ of the program. */
  home: string
  today: CivilDate
  say(text: string): void
  complain(text: string): void
}>

/**
 * 0 done (verify: equal); 1 done, and questions or ties remain that people must settle; 2 input
 * refused (verify: it differs); 3 a fault of the program.
 */
export type ExitCode = 0 | 1 | 2 | 3

export type Verb = Readonly<{
  accepts: Accepts
  /** One line for the help page. */
  does: string
  run(parsed: Parsed, world: World): ExitCode | Promise<ExitCode>
}>
