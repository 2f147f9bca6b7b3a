/**
 * Files as one ZIP, made while it is read: a file is packed when the reader has taken the one
 * before, so that the whole archive is never held. The same files give the same bytes.
 */
import { Zip, ZipDeflate } from 'fflate'

export type Packed = Readonly<{ name: string; content: string | Uint8Array }>

/** ZIP knows no day before 1980; ours names no moment, since the files name theirs. */
const NO_MOMENT = '1980-01-01T00:00:00'

export function zipped(files: Iterable<Packed>): ReadableStream<Uint8Array> {
  const rest = files[Symbol.iterator]()
  let zip: Zip
  return new ReadableStream(
    {
      start(controller) {
        zip = new Zip((fault, chunk, isLast) => {
          if (fault) return controller.error(fault)
          if (chunk.length > 0) controller.enqueue(chunk)
          if (isLast) controller.close()
        })
      },
      pull() {
        const next = rest.next()
        if (next.done) zip.end()
        else packOne(zip, next.value)
      },
    },
    { highWaterMark: 0 },
  )
}

function packOne(zip: Zip, { name, content }: Packed): void {
  const file = new ZipDeflate(name, { level: 6 })
  file.mtime = NO_MOMENT
  zip.add(file)
  file.push(typeof content === 'string' ? Buffer.from(content, 'utf8') : content, true)
}
