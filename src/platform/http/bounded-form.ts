/** A form with files held in memory (biểu mẫu có tệp), for files that are small by their nature. */

/** Reads it piece by piece; undefined when it is larger than `most` bytes, or no such form. */
export async function readForm(request: Request, most: number): Promise<FormData | undefined> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const piece of request.body ?? []) {
    size += piece.length
    if (size > most) return undefined
    pieces.push(new Uint8Array(piece))
  }
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  try {
    return await new Response(new Blob(pieces), { headers }).formData()
  } catch {
    // Not a form at all: whoever sent it is at fault.
    return undefined
  }
}
