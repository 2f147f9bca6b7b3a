/** A paper against its kept words: GOLDEN=write npm test tests/papers writes them anew. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { HOME } from '#campaign'
import { paperText } from '#papers'
import type { Paper } from '#papers/model'

/** Hashes move with every change of data or program; the words are what is compared. */
function stable(text: string): string {
  return text.replaceAll(/\b[0-9a-f]{16}\b/g, '…')
}

/** Is the paper, word for word, what the file keeps? */
export function golden(name: string, paper: Paper): void {
  const file = join(HOME, 'tests/papers/golden', name)
  const text = stable(paperText(paper))
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  assert.ok(existsSync(file), `no golden file for ${name}`)
  assert.equal(text, readFileSync(file, 'utf8'), name)
}
