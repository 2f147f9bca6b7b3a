/** A form with files held in memory (biểu mẫu có tệp), for files that are small by their nature. */
import { nfc } from '#kernel'
import { composed } from './form.ts'

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
    return composedForm(await new Response(new Blob(pieces), { headers }).formData())
  } catch {
    // Not a form at all: whoever sent it is at fault.
    return undefined
  }
}

/** Texts and the names of files come composed, as in every other form. */
function composedForm(form: FormData): FormData {
  const made = new FormData()
  for (const [name, value] of form) {
    if (typeof value === 'string') made.append(name, composed(value))
    else made.append(name, value, nfc(value.name))
  }
  return made
}
