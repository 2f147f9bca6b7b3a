/**
 * Our side of the comparison with LibreOffice, as a process of its own that is started and ends as
 * LibreOffice is: node own-print.ts FOLDER COUNT merged|each|batch.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CERTIFICATE_CHILD, certificateProcesses } from '#main/certificate-child'
import { makeBatch } from '#papers/certificate'
import { createPress, type Made } from '#papers/press'
import { createTypesetter } from '#papers/typst'
import { certificatesOf } from './people.ts'

/** The file of this program. */
export const OWN_PRINT = import.meta.filename

/**
 * One print file of all; one archival file each by this process alone; or the same files as
 * `thidua certificates` makes them, by as many processes as it starts.
 */
export type Way = 'merged' | 'each' | 'batch'

async function print(out: string, count: number, way: Way): Promise<void> {
  const certificates = certificatesOf(count)
  if (way === 'batch') return batch(out, certificates)
  const press = createPress(createTypesetter(), STYLE)
  if (way === 'merged') return keep(join(out, 'all.pdf'), press.many(certificates))
  for (const [at, one] of certificates.entries()) keep(join(out, `${at}.pdf`), press.one(one))
}

const STYLE = { paper: 'A4', code: 'none' } as const

function keep(path: string, made: Made): void {
  if (!made.ok) throw new Error(made.refusal.join('; '))
  writeFileSync(path, made.value)
}

async function batch(out: string, certificates: ReturnType<typeof certificatesOf>): Promise<void> {
  const { refused } = await makeBatch({
    certificates,
    style: STYLE,
    out,
    merged: false,
    pool: { program: CERTIFICATE_CHILD, processes: certificateProcesses() },
    progress: () => undefined,
  })
  if (refused.length > 0) throw new Error(JSON.stringify(refused))
}

const [, , out = '', count = '0', way = 'each'] = process.argv
if (import.meta.main) await print(out, Number(count), way as Way)
