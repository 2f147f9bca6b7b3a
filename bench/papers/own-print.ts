/**
 * Our side of the comparison with LibreOffice, as a process of its own that is started and ends as
 * LibreOffice is: node own-print.ts FOLDER COUNT merged|each.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPress, type Made } from '#papers/press'
import { createTypesetter } from '#papers/typst'
import { certificatesOf } from './people.ts'

/** The file of this program. */
export const OWN_PRINT = import.meta.filename

/** One print file of all, or one archival file each. */
export type Way = 'merged' | 'each'

function print(out: string, count: number, way: Way): void {
  const press = createPress(createTypesetter(), { paper: 'A4', code: 'none' })
  const people = certificatesOf(count)
  if (way === 'merged') keep(join(out, 'all.pdf'), press.many(people))
  else for (const [at, one] of people.entries()) keep(join(out, `${at}.pdf`), press.one(one))
}

function keep(path: string, made: Made): void {
  if (!made.ok) throw new Error(made.refusal.join('; '))
  writeFileSync(path, made.value)
}

const [, , out = '', count = '0', way = 'each'] = process.argv
if (import.meta.main) print(out, Number(count), way === 'merged' ? 'merged' : 'each')
