/**
 * Runs one of the server's programs to its end, as the server's user and with an environment of
 * ours, so that a person's own settings (language, libraries, PGDATA) change nothing.
 */
import { execFile } from 'node:child_process'
import process from 'node:process'
import { ok, type Result, refuse } from '#kernel'
import type { ServerUser } from './owner.ts'

/** A program, and whom it runs as; undefined: ourselves. */
export type Program = Readonly<{
  file: string
  args: readonly string[]
  user: ServerUser | undefined
}>

/** What a new process gets: a folder that everybody may enter, English messages, no locale. */
export function surroundings({ user }: Pick<Program, 'user'>) {
  const ours = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }
  const env = process.platform === 'win32' ? { ...process.env, ...ours } : ours
  return { ...(user && { uid: user.uid, gid: user.gid }), cwd: '/', env, windowsHide: true }
}

/** What the program printed; refused with what it complained of. */
export function runProgram(program: Program): Promise<Result<string, string>> {
  return new Promise((done) => {
    execFile(program.file, [...program.args], surroundings(program), (fault, out, complaint) => {
      done(fault ? refuse(complaint.trim() || fault.message) : ok(out))
    })
  })
}
