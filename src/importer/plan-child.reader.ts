/** The process that reads one file: what a hostile file does to it ends with it. */
import { ok } from '#kernel'
import { answerOnce } from '#platform/apart'
import { readPlan } from './draft.ts'
import { readBytes } from './text/bytes.reader.ts'

answerOnce(async (bytes: Uint8Array) => {
  const text = await readBytes(Buffer.from(bytes))
  return text.ok ? ok(readPlan(text.value)) : text
})
