/**
 * Access on Windows, where Node knows no Unix sockets: the loopback address only, with a random
 * password in a file of the data folder (mật khẩu cục bộ). Written from PostgreSQL's documentation
 * and not yet tried on a real Windows machine.
 */
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { errorCode } from '#platform'

export const LOOPBACK = '127.0.0.1'

const BYTES = 24

/** The file with the password, for initdb; made at the first call. */
export function passwordFile(folder: string): string {
  const file = join(folder, 'postgres-password.txt')
  try {
    writeFileSync(file, randomBytes(BYTES).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (fault) {
    if (errorCode(fault) !== 'EEXIST') throw fault
  }
  return file
}

export function passwordIn(folder: string): string {
  return readFileSync(passwordFile(folder), 'utf8')
}

/** A port that is free at this moment; the server's own lock file tells it to whoever joins. */
export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer().once('error', failed)
    probe.listen(0, LOOPBACK, () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
