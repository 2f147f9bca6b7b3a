/**
 * LibreOffice Writer and the program on the same certificates, each as a process that starts and
 * ends: all in one PDF, in LibreOffice a document in which the mail merge is done already; and one
 * archival PDF each, in LibreOffice all by one start. LibreOffice works on one core; the program by
 * one process, and as `thidua certificates` does, by as many as there are cores.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Certificate } from '#papers/certificate'
import { flatDocument } from './flat-document.ts'
import { OWN_PRINT, type Way } from './own-print.ts'
import { certificatesOf } from './people.ts'
import { pagesOf, textOf } from './poppler.ts'

/** Seconds of so many certificates, the start counted, and of one alone. */
export type Taken = Readonly<{ whole: number; start: number }>

export type Against = Readonly<{ way: Way; count: number; own: Taken; rival: Taken }>

/** All ways; undefined where LibreOffice is not there. */
export function rivalOf(count: number): readonly Against[] | undefined {
  if (spawnSync('soffice', ['--version']).error) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'bench-rival-'))
  try {
    // Once for its profile, which is not counted.
    byRival(folder, 'merged', 1)
    const taken = (by: typeof byUs, way: Way): Taken => {
      const start = Math.min(by(folder, way, 1), by(folder, way, 1))
      return { start, whole: by(folder, way, count) }
    }
    const [merged, each] = [taken(byRival, 'merged'), taken(byRival, 'each')]
    return [
      { way: 'merged', count, own: taken(byUs, 'merged'), rival: merged },
      { way: 'each', count, own: taken(byUs, 'each'), rival: each },
      { way: 'batch', count, own: taken(byUs, 'batch'), rival: each },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function byUs(folder: string, way: Way, count: number): number {
  const out = fresh(folder, 'own')
  const words = [...process.execArgv, OWN_PRINT, out, String(count), way]
  const seconds = timed(() => spawnSync(process.execPath, words, { encoding: 'utf8' }))
  examine(out, certificatesOf(count))
  return seconds
}

function byRival(folder: string, way: Way, count: number): number {
  const people = certificatesOf(count)
  const [given, out] = [fresh(folder, 'given'), fresh(folder, 'out')]
  const documents = way === 'merged' ? [people] : people.map((one) => [one])
  const files = documents.map((list, at) => {
    const file = join(given, `${at}.fodt`)
    writeFileSync(file, flatDocument(list))
    return file
  })
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const target = way === 'merged' ? 'pdf' : ARCHIVE
  const words = [profile, '--headless', '--convert-to', target, '--outdir', out, ...files]
  const env = { ...process.env, FONTCONFIG_FILE: ownLetters(folder) }
  const seconds = timed(() => spawnSync('soffice', words, { env, encoding: 'utf8' }))
  examine(out, people)
  return seconds
}

/** PDF/A-2, as ours is. */
const ARCHIVE = 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}'

function fresh(folder: string, name: string): string {
  const path = join(folder, name)
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path)
  return path
}

type Ran = Readonly<{ status: number | null; stderr: string }>

function timed(run: () => Ran): number {
  const begun = performance.now()
  const { status, stderr } = run()
  if (status !== 0) throw new Error(stderr)
  return (performance.now() - begun) / 1000
}

/** All pages and all names are there, or nothing is compared. */
function examine(out: string, certificates: readonly Certificate[]): void {
  const all = readdirSync(out, { recursive: true, encoding: 'utf8' })
  const files = all.filter((name) => name.endsWith('.pdf'))
  const pdfs = files.map((name) => readFileSync(join(out, name)))
  const pages = pdfs.reduce((sum, pdf) => sum + pagesOf(pdf), 0)
  if (pages !== certificates.length) throw new Error(`${pages} pages of ${certificates.length}`)
  const text = pdfs.map(textOf).join(' ').replaceAll(/\s+/g, ' ')
  const lost = certificates.filter(({ name }) => !text.includes(name))
  if (lost.length > 0) throw new Error(`${lost.length} names lost`)
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
