/**
 * A process that makes so many certificates into a folder and tells each step, for tests that kill
 * it: node batch-program.ts FOLDER COUNT.
 */
import { certificatesOf } from '#bench/people'
import { CERTIFICATE_CHILD } from '#main/certificate-child'
import { makeBatch } from '#papers/certificate'

/** The file of this program. */
export const BATCH_PROGRAM = import.meta.filename

async function make(out: string, count: number): Promise<void> {
  const report = await makeBatch({
    certificates: certificatesOf(count),
    style: { paper: 'A4', code: 'none' },
    out,
    merged: true,
    pool: { program: CERTIFICATE_CHILD, processes: 2 },
    progress: (done, all) => process.stdout.write(`${done}/${all}\n`),
  })
  process.stdout.write(`${JSON.stringify(report)}\n`)
}

const [, , out = '', count = '0'] = process.argv
if (import.meta.main) await make(out, Number(count))
