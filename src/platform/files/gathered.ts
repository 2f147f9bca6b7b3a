/** A small file whole in memory (tệp nhỏ): for what is read at once and never kept. */
import type { Readable } from 'node:stream'

export async function gathered(content: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of content) chunks.push(chunk)
  return Buffer.concat(chunks)
}
