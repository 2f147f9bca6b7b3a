/** A batch can be killed at any moment: what is whole stays, the rest is made on the next run. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type BatchReport, makeBatch } from './batch.ts'
import { SAMPLE } from './sample.test.ts'

const program = fileURLToPath(new URL('../../main/certificate-child.ts', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'batch-'))
const certificates = ['an', 'binh', 'chi'].map((id) => ({ ...SAMPLE, id, name: `Trần ${id}` }))
const steps: string[] = []

after(() => rmSync(out, { recursive: true, force: true }))

function run(change: Partial<(typeof certificates)[number]> = {}): Promise<BatchReport> {
  const [first, ...others] = certificates
  return makeBatch({
    certificates: first ? [{ ...first, ...change }, ...others] : [],
    style: { paper: 'A4', code: 'back' },
    out,
    merged: true,
    pool: { program, processes: 2 },
    progress: (done, all) => steps.push(`${done}/${all}`),
  })
}

test('each has its file, the printer has one, and the hashes are listed', async () => {
  const report = await run()

  assert.deepEqual([report.made, report.kept, report.refused], [4, 0, []])
  assert.deepEqual(readdirSync(out).sort(), [
    'SHA256SUMS',
    'an.pdf',
    'binh.pdf',
    'chi.pdf',
    'da-lam.jsonl',
    'in',
  ])
  assert.equal(readFileSync(join(out, 'SHA256SUMS'), 'utf8').split('\n').length, 5)
  assert.deepEqual([steps[0], steps.at(-1)], ['0/4', '4/4'])
})

test('a second run makes only what is missing, cut off or says something else now', async () => {
  rmSync(join(out, 'binh.pdf'))
  writeFileSync(join(out, 'chi.pdf'), readFileSync(join(out, 'chi.pdf')).subarray(0, 900))

  assert.deepEqual(await run(), { made: 2, kept: 2, refused: [] })
  assert.ok(statSync(join(out, 'chi.pdf')).size > 900)
  assert.deepEqual(await run(), { made: 0, kept: 4, refused: [] })
  // A corrected name changes that certificate and the print file it is in.
  assert.deepEqual(await run({ name: 'Trần An' }), { made: 2, kept: 2, refused: [] })
})

test('one that cannot be made is told with its reason, and the others are made', async () => {
  const report = await run({ name: 'An 😀' })

  assert.deepEqual(report.refused.map(({ file, reasons }) => [file, ...reasons]).sort(), [
    ['an.pdf', 'An 😀: có ký tự không in được (U+1F600)'],
    ['in/in-001.pdf', 'An 😀: có ký tự không in được (U+1F600)'],
  ])
})
