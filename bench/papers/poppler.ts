/** What poppler sees in a PDF, so that nobody is timed for a paper that is not right. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export function pagesOf(pdf: Uint8Array): number {
  return Number(/^Pages:\s+(\d+)/m.exec(seen('pdfinfo', pdf, []))?.[1] ?? Number.NaN)
}

export function textOf(pdf: Uint8Array): string {
  return seen('pdftotext', pdf, ['-']).normalize('NFC')
}

function seen(program: string, pdf: Uint8Array, after: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pdf-'))
  try {
    const file = join(folder, 'it.pdf')
    writeFileSync(file, pdf)
    const { error, stdout } = spawnSync(program, [file, ...after], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    })
    if (error) throw new Error(`${program}: install poppler-utils for this benchmark`)
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}
