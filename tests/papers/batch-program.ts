/**
 * A process that makes so many certificates into a folder and tells each step, for tests that kill
 * it: node batch-program.ts FOLDER COUNT.
 */
import { certificatesOf } from '#bench/people'
import { CERTIFICATE_CHILD } from '#main/certificate-child'
import { makeBatch } from '#papers/certificate'

const [, , out = '', count = '0'] = process.argv

const report = await makeBatch({
  certificates: certificatesOf(Number(count)),
  style: { paper: 'A4', code: 'none' },
  out,
  merged: true,
  pool: { program: CERTIFICATE_CHILD, processes: 2 },
  progress: (done, all) => process.stdout.write(`${done}/${all}\n`),
})
process.stdout.write(`${JSON.stringify(report)}\n`)
