/** A file as large as may be sent as evidence, and what the office holds of it meanwhile. */
import { BIG_CYCLE, BIG_ID, unitId } from './big-campaign.ts'
import type { Opened } from './office.ts'
import { POINTS_LINE } from './visitors.ts'

/** As much as is taken. */
export const UPLOAD_BYTES = 25 << 20

/** Sends a PDF of random bytes for a line of the first unit. */
export async function sendEvidence({ origin, staff }: Opened): Promise<void> {
  const bytes = new Uint8Array(UPLOAD_BYTES)
  for (let at = 0; at < bytes.length; at += 65_536)
    crypto.getRandomValues(bytes.subarray(at, Math.min(bytes.length, at + 65_536)))
  bytes.set(Buffer.from('%PDF-1.4\n'))
  const form = new FormData()
  form.set('noun', 'line')
  form.set('subject', `${unitId(0)}/${BIG_CYCLE}/${POINTS_LINE}`)
  form.set('file', new File([bytes], 'quyet-dinh.pdf'))
  const headers = { cookie: staff.units[0] ?? '', 'sec-fetch-site': 'same-origin' }
  const url = `${origin}/phong-trao/${BIG_ID}/minh-chung/${unitId(0)}`
  const sent = await fetch(url, { method: 'POST', body: form, headers, redirect: 'manual' })
  if (sent.status !== 303) throw new Error(`the file was not taken: ${sent.status}`)
}
