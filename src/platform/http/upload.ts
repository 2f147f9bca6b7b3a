/**
 * A form with files (gửi tệp), read piece by piece: each goes to whoever keeps it while it arrives,
 * and is never held in memory as a whole.
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

const FIELDS = 20

/** Reads the form; undefined when the body is not a form with files, or breaks off. */
export async function readUpload<T>(
  request: Request,
  keeper: Keeper<T>,
): Promise<Uploaded<T> | undefined> {
  const sent = await readUploads(request, { ...keeper, files: 1 })
  if (!sent) return undefined
  const [first] = sent.files
  return first ? { fields: sent.fields, ...first } : { fields: sent.fields }
}

/** What came with several files, in their order. */
export type ManyUploaded<T> = Readonly<{
  fields: Typed
  files: readonly Readonly<{ name: string; kept: T }>[]
  /** More files were sent than are taken; none of the rest was read. */
  tooMany: boolean
}>

type Coming<T> = Readonly<{ name: string; content: Readable; kept: Promise<T> }>

/** The same for several files of one form, each of them within the limit. */
export async function readUploads<T>(
  request: Request,
  { most, keep, files: many }: Keeper<T> & Readonly<{ files: number }>,
): Promise<ManyUploaded<T> | undefined> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || !request.body) return undefined
  const fields: Record<string, string> = {}
  const coming: Coming<T>[] = []
  let tooMany = false
  try {
    const headers = { 'content-type': type }
    const counted = { files: many, fields: FIELDS, fieldSize: 4_096, parts: FIELDS + many + 1 }
    // One byte more than is kept, so that the keeper sees that it is too much.
    const busboy = new Busboy({ headers, limits: { ...counted, fileSize: most + 1 } })
    busboy.on('field', (name, value) => {
      fields[name] = composed(value)
    })
    busboy.on('file', (_field, content, name) => {
      const kept = keep(content)
      kept.catch(() => undefined)
      coming.push({ name: nfc(name ?? ''), content, kept })
    })
    busboy.on('filesLimit', () => {
      tooMany = many > 1
    })
    await pipeline(Readable.fromWeb(request.body as ReadableStream), busboy)
    const kept = coming.map(async (one) => ({ name: one.name, kept: await one.kept }))
    return { fields, files: await Promise.all(kept), tooMany }
  } catch {
    for (const { content } of coming) content.destroy()
    return undefined
  }
}
