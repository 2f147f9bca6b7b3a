/**
 * Papers of both examples word for word. After a wanted change of words: GOLDEN=write npm test
 * tests/papers, then read the difference.
 */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { HOME } from '#campaign'
import { paperText } from '#papers'
import { CAMPAIGNS, materialFor, samples } from './run.ts'

/** Hashes move with every change of data or program; the words are what is compared. */
function stable(text: string): string {
  return text.replaceAll(/mã [0-9a-f]{16}/g, 'mã …')
}

for (const campaign of CAMPAIGNS)
  test(`the papers of ${campaign} say what they said`, () => {
    for (const paper of samples(materialFor(campaign))) {
      const name = `${paper.kind}-${paper.id.replaceAll(/[^a-z0-9]+/gi, '-')}.txt`
      const file = join(HOME, 'tests/papers/golden', campaign, name)
      const text = stable(paperText(paper))
      if (process.env['GOLDEN'] === 'write') {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
      }
      assert.ok(existsSync(file), `no golden file for ${name}`)
      assert.equal(text, readFileSync(file, 'utf8'), name)
    }
  })
