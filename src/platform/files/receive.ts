/** A file taken in as it arrives (nhận tệp): straight to disk, counted and hashed on the way. */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ok, type Result, refuse } from '#kernel'

/** `size` in bytes, `hash` the SHA-256 of them in hexadecimal. */
export type Received = Readonly<{ hash: string; size: number }>

/**
 * Writes to a new file at `path`. What is larger than `most` bytes is read to its end, or the form
 * it came in would never end, and forgotten; the file is the caller's to clear.
 */
export async function receive(
  content: Readable,
  path: string,
  most: number,
): Promise<Result<Received, 'too-large' | 'empty'>> {
  const hash = createHash('sha256')
  let size = 0
  const count = new Transform({
    transform(piece: Buffer, _encoding, next) {
      size += piece.length
      hash.update(piece)
      next(null, size > most ? undefined : piece)
    },
  })
  await pipeline(content, count, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  if (size === 0) return refuse('empty')
  return size > most ? refuse('too-large') : ok({ hash: hash.digest('hex'), size })
}
