/**
 * Files as one ZIP while each of them is still arriving (nén theo dòng): neither a file nor the
 * archive is ever held as a whole. The same files give the same bytes.
 */
import { Zip, ZipDeflate } from 'fflate'

export type Streamed = Readonly<{ name: string; content: AsyncIterable<Uint8Array> }>

/** ZIP knows no day before 1980; ours names no moment, since the files name theirs. */
const NO_MOMENT = '1980-01-01T00:00:00'
/** What is packed already gains nothing by being packed again. */
const PACKED = /\.(pdf|docx|xlsx|jpeg|jpg|png|zip)$/i

/** The pieces of the archive; a fault of a file ends it. */
export async function* zippedFrom(files: AsyncIterable<Streamed>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((fault, piece) => {
    if (fault) throw fault
    if (piece.length > 0) ready.push(piece)
  })
  for await (const { name, content } of files) {
    const file = new ZipDeflate(name, { level: PACKED.test(name) ? 0 : 6 })
    file.mtime = NO_MOMENT
    zip.add(file)
    for await (const piece of content) {
      file.push(piece)
      yield* ready.splice(0)
    }
    file.push(new Uint8Array(), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}
