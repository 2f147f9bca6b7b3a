/** Moments as a PDF writes them (ISO 32000-1, 7.9.4), in Vietnam's time zone. */

const HOURS = 7

/** "D:20201230091500+07'00'". */
export function pdfTime(at: Date): string {
  const digits = inVietnam(at).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')
  return `D:${digits}+07'00'`
}

/** "2020-12-30T09:15:00+07:00", as ISO 8601 writes a moment in Vietnam. */
export function vietnamTime(at: Date): string {
  return `${inVietnam(at).toISOString().slice(0, 19)}+07:00`
}

function inVietnam(at: Date): Date {
  return new Date(at.getTime() + HOURS * 3_600_000)
}

const WRITTEN = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d)'?)?/

/** Undefined when it is not written in full, or is no moment. */
export function readPdfTime(text: string): Date | undefined {
  const [, year, month, day, hour, minute, second, zone = '+00', rest = '00'] =
    WRITTEN.exec(text) ?? []
  if (year === undefined) return undefined
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${rest}`)
  return Number.isNaN(at.getTime()) ? undefined : at
}
