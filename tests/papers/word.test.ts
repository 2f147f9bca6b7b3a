/**
 * Word files as an office opens them: LibreOffice reads each, sets it again, and not a word is
 * lost. Left out where it is not installed; where everything is required it has to be there.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { present } from '#kernel'
import { setPaper } from '#papers'
import { passages } from '#papers/model'
import { createTypesetter } from '#papers/typst'
import { proofList } from './proof.ts'
import { asked } from './run.ts'

const has = (program: string, word: string): boolean =>
  spawnSync(program, [word], { encoding: 'utf8' }).error === undefined
const must = process.env['REQUIRE_ALL'] === '1'
const skip = !(has('soffice', '--version') && has('pdftotext', '-v')) && !must

/** The list of proofs: every kind of both examples. */
const papers = proofList()

const folder = mkdtempSync(join(tmpdir(), 'word-'))

/**
 * The letters that Word files name, from our own typeface of the same widths: the machine's may
 * lack Vietnamese ones.
 */
function ownLetters(): string {
  const tinos = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/package.json')))
  const file = join(folder, 'fonts.conf')
  const alias = '<family>Times New Roman</family><prefer><family>Tinos</family></prefer>'
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${tinos}</dir>\
<cachedir>${folder}/cache</cachedir><alias binding="same">${alias}</alias></fontconfig>`,
  )
  return file
}

/** All at once: starting it costs more than a paper does. */
before(
  async () => {
    if (skip) return
    const typesetter = createTypesetter()
    for (const { name, paper } of papers) {
      const made = await setPaper(typesetter, { paper, format: 'docx' })
      assert.ok('bytes' in made, name)
      writeFileSync(join(folder, `${name}.docx`), made.bytes)
    }
    const files = papers.map(({ name }) => join(folder, `${name}.docx`))
    const own = `-env:UserInstallation=file://${folder}/profile`
    const words = [own, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]
    const env = { ...process.env, FONTCONFIG_FILE: ownLetters() }
    const run = spawnSync('soffice', words, { encoding: 'utf8', env })
    assert.equal(run.error, undefined, 'soffice: cài libreoffice-writer để chạy phép thử này')
  },
  { timeout: 300_000 },
)

const pdfOf = (name: string): Uint8Array => readFileSync(join(folder, `${name}.pdf`))
const squeezed = (text: string): string => text.normalize('NFC').replaceAll(/[\s.]+/g, '')

for (const { name, paper } of papers)
  test(`LibreOffice sets every word of the Word file of ${name}`, { skip }, () => {
    const text = squeezed(asked(['pdftotext', '-raw', 'FILE', '-'], pdfOf(name)) ?? '')
    const lost = passages(paper)
      .flatMap((one) => one.split(/\s+/))
      .filter((word) => !text.toLowerCase().includes(squeezed(word).toLowerCase()))
    assert.deepEqual(lost, [])
  })

test('the first page names the receipt and bears no number, the second is numbered', {
  skip,
}, () => {
  const plan = present(
    papers.find(({ paper }) => paper.kind === 'plan'),
    'the plan',
  ).name
  const page = (number: string) =>
    asked(['pdftotext', '-f', number, '-l', number, '-layout', 'FILE', '-'], pdfOf(plan)) ?? ''
  assert.match(page('1'), /Lập từ /)
  assert.doesNotMatch(page('1'), /^\s*1\s*$/m)
  assert.match(page('2'), /^\s*2\s*$/m)
  assert.doesNotMatch(page('2'), /Lập từ /)
})
