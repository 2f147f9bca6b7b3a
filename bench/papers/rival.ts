/**
 * LibreOffice Writer with the same certificates: one document in which the mail merge is done
 * already, a page each with the same border and lines, set as PDF by one run. Its best case: the
 * merging is not counted, nor one file each, and its start is taken off.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Certificate } from '#papers/certificate'
import { flatDocument } from './flat-document.ts'
import { pagesOf, textOf } from './poppler.ts'

export type Rival = Readonly<{ count: number; seconds: number; start: number; perPage: number }>

/** Seconds a page beyond those of a document of one; undefined where LibreOffice is not there. */
export function rivalOf(certificates: readonly Certificate[]): Rival | undefined {
  if (spawnSync('soffice', ['--version']).error) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'bench-rival-'))
  try {
    const [first] = certificates
    if (!first) return undefined
    // Once for its profile, which is not counted.
    converted(folder, [first])
    const start = converted(folder, [first])
    const seconds = converted(folder, certificates)
    const count = certificates.length
    return { count, seconds, start, perPage: (seconds - start) / (count - 1) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function converted(folder: string, certificates: readonly Certificate[]): number {
  const file = join(folder, 'tron-thu.fodt')
  writeFileSync(file, flatDocument(certificates))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]
  const env = { ...process.env, FONTCONFIG_FILE: ownLetters(folder) }
  const begun = performance.now()
  const run = spawnSync('soffice', words, { env, encoding: 'utf8' })
  const seconds = (performance.now() - begun) / 1000
  if (run.status !== 0) throw new Error(`soffice: ${run.stderr}`)
  examine(readFileSync(join(folder, 'tron-thu.pdf')), certificates)
  return seconds
}

/** All pages and all names are there, or nothing is compared. */
function examine(pdf: Uint8Array, certificates: readonly Certificate[]): void {
  const pages = pagesOf(pdf)
  if (pages !== certificates.length) throw new Error(`soffice made ${pages} pages`)
  const text = textOf(pdf).replaceAll(/\s+/g, ' ')
  const lost = certificates.filter(({ name }) => !text.includes(name))
  if (lost.length > 0) throw new Error(`soffice lost ${lost.length} names`)
}

/** The same typeface as ours. */
function ownLetters(folder: string): string {
  const { resolve } = createRequire(import.meta.url)
  const tinos = dirname(resolve('@expo-google-fonts/tinos/package.json'))
  const file = join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${tinos}</dir>\
<cachedir>${folder}/cache</cachedir></fontconfig>`,
  )
  return file
}
