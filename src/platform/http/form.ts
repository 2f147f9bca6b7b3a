/**
 * What a person typed into a form: every text composed (NFC) whatever keyboard it came from, kept
 * as typed so that it can be shown again, and parsed by a schema into values or problems.
 */
import type { z } from 'zod'
import { nfc, ok, type Result, refuse } from '#kernel'
import { type CellFault, cellFault } from '#rulebook/cells'

/**
 * One thing wrong, and the field it is wrong in. With a `fault` the page says it in its own words,
 * which name the field and know how it is filled in.
 */
export type FormProblem = Readonly<{
  field: string
  message: string
  fault?: CellFault | undefined
}>

/** The texts of a form's fields; of a field that came several times the last counts. */
export type Typed = Readonly<Record<string, string>>

/** Larger forms are not typed by people. */
const MOST_BYTES = 2 << 20

/** The fields of a request; an oversized or unreadable body is an empty form. */
export async function readTyped(request: Request): Promise<Typed> {
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > MOST_BYTES) return {}
  const body = await request.text()
  if (body.length > MOST_BYTES) return {}
  const fields = [...new URLSearchParams(body)].map(([name, value]) => [name, composed(value)])
  return Object.fromEntries(fields)
}

/** All values of a field that may come several times, such as ticked boxes. */
export function composed(text: string): string {
  return nfc(text.replaceAll('\r\n', '\n').replaceAll('\0', ''))
}

/** Parses what was typed; refused with every problem, the fields they are in named. */
export function parseTyped<S extends z.ZodType>(
  typed: Typed,
  schema: S,
): Result<z.output<S>, readonly FormProblem[]> {
  const read = schema.safeParse(typed, { reportInput: true })
  if (read.success) return ok(read.data)
  return refuse(
    read.error.issues.map((issue) => ({
      field: issue.path.map(String).join('.'),
      message: issue.message,
      fault: cellFault(issue),
    })),
  )
}
