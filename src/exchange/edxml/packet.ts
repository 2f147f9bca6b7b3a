/**
 * A packet (gói tin edXML): one document from one body to others, with what it says of itself, and
 * the files that go with it.
 */
import { z } from 'zod'
import { EDXML } from './codes.ts'

/** What XML 1.0 can carry; a control character in a name would make no packet at all. */
const CARRIED = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u

const Text = z.string().max(4_000).regex(CARRIED)
const OrganId = z.string().regex(EDXML.organId.value)
const Day = z.iso.date()

export const Organ = z.strictObject({ id: OrganId, name: Text })
export type Organ = z.infer<typeof Organ>

/** A file of the packet: `content` is where it is read from, or what was read. */
export const Enclosed = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9._-]{1,100}$/),
  name: Text.min(1),
  type: z.string().regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/),
  description: Text,
})
export type Enclosed = z.infer<typeof Enclosed>

export const Packet = z.strictObject({
  from: Organ,
  to: z.array(Organ).min(1).max(200),
  number: z.string().regex(/^\d{1,9}$/),
  notation: Text.min(1),
  place: Text,
  day: Day,
  /** A code of DOCUMENT_TYPES, and the name that goes with it. */
  type: z.int().min(1).max(999),
  typeName: Text,
  subject: Text,
  content: Text,
  signer: z.strictObject({ position: Text, name: Text }),
  places: z.array(Text).max(200),
  /** When the sender handed it over: 'YYYY/MM/DD HH:mm:ss'. */
  sent: z
    .string()
    .regex(/^\d{4}\/\d{2}\/\d{2} \d{2}:\d{2}:\d{2}$/)
    .optional(),
  files: z.array(Enclosed).max(500),
})
export type Packet = z.infer<typeof Packet>

/** Names the document on the axis: sender, day, number and notation. */
export function documentId({ from, day, number, notation }: Packet): string {
  return `${from.id},${dayText(day)},${number}/${notation}`
}

/** 2026-11-27 as the packet writes it. */
export function dayText(day: string): string {
  return day.replaceAll('-', '/')
}
