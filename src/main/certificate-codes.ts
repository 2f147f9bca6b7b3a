/**
 * The codes by which certificates are checked, from a file that the office exported: `id,code,
 * address`, the id being award/cycle/participant. Without a file certificates carry no code.
 */
import { z } from 'zod'
import { problemText } from '#campaign'
import { ok, type Result, refuse } from '#kernel'
import type { Certificate } from '#papers/certificate'
import { CSV_LIMITS, readBytes, readTable, readText } from '#platform'
import { text } from '#rulebook/cells'

const CodeRow = z.strictObject({ id: text, code: text, address: text })

/** Each certificate with its code; a list with one missing is refused: it could not be checked. */
export function withCodes(
  certificates: readonly Certificate[],
  file: string | undefined,
): Result<readonly Certificate[], string> {
  if (file === undefined) return ok(certificates)
  const codes = readCodes(file)
  if (!codes.ok) return codes
  const without = certificates.filter(({ id }) => !codes.value.has(id)).map(({ id }) => id)
  if (without.length > 0) {
    return refuse(`${file}: không có mã của ${without.slice(0, 5).join('; ')}`)
  }
  return ok(certificates.map((one) => ({ ...one, check: codes.value.get(one.id) })))
}

function readCodes(file: string): Result<ReadonlyMap<string, Certificate['check']>, string> {
  const bytes = readBytes(file, file, CSV_LIMITS)
  if (!bytes.ok) return refuse(problemText([bytes.refusal]))
  const words = readText({ name: file, bytes: bytes.value })
  if (!words.ok) return refuse(problemText([words.refusal]))
  const table = readTable(file, words.value, CodeRow)
  if (!table.ok) return refuse(problemText(table.refusal))
  return ok(new Map(table.value.rows.map(({ id, code, address }) => [id, { code, address }])))
}
