/**
 * A form with one file (gửi tệp), read piece by piece: the file goes to whoever keeps it while it
 * arrives, and is never held in memory as a whole.
 */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy } from '@fastify/busboy'
import { nfc } from '#kernel'
import { composed, type Typed } from './form.ts'

/** What came: the fields that stood before the file, the file's name, what its keeper answered. */
export type Uploaded<T> = Readonly<{ fields: Typed; name?: string; kept?: T }>

type Keeper<T> = Readonly<{ most: number; keep(content: Readable): Promise<T> }>

const LIMITS = { files: 1, fields: 20, fieldSize: 4_096, parts: 21 }

/** Reads the form; undefined when the body is not a form with files, or breaks off. */
export async function readUpload<T>(
  request: Request,
  { most, keep }: Keeper<T>,
): Promise<Uploaded<T> | undefined> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || !request.body) return undefined
  const fields: Record<string, string> = {}
  let file: Readonly<{ name: string; content: Readable; kept: Promise<T> }> | undefined
  try {
    const headers = { 'content-type': type }
    // One byte more than is kept, so that the keeper sees that it is too much.
    const busboy = new Busboy({ headers, limits: { ...LIMITS, fileSize: most + 1 } })
    busboy.on('field', (name, value) => {
      fields[name] = composed(value)
    })
    busboy.on('file', (_field, content, name) => {
      file = { name: nfc(name ?? ''), content, kept: keep(content) }
      file.kept.catch(() => undefined)
    })
    await pipeline(Readable.fromWeb(request.body as ReadableStream), busboy)
    return file ? { fields, name: file.name, kept: await file.kept } : { fields }
  } catch {
    file?.content.destroy()
    return undefined
  }
}
