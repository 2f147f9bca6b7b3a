/**
 * Registration without a deadline (đăng ký không có hạn): kinds and cycles that take part, and no
 * last day.
 */
import type { Cycle, Definition, Registration } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { Checked, FoundPoint } from './checked.ts'
import { cyclesNamed } from './due.ts'

type Kind = Registration['for']

/**
 * Entries whose deadline is open, and kinds that take part without any entry for some of their
 * cycles.
 */
export function openRegistrations({ issued }: Checked): readonly FoundPoint[] {
  return [
    ...issued.registration.flatMap((entry, i) => openEntry(issued, entry, i)),
    ...(['collective', 'individual'] as const).flatMap((kind) => withoutEntry(issued, kind)),
  ]
}

function openEntry(issued: Definition, entry: Registration, i: number): FoundPoint[] {
  if (!isOpen(entry.until)) return []
  const cycles = names(cyclesNamed(issued, entry.cycles))
  return [
    {
      weight: 'question',
      path: ['registration', i, 'until'],
      subjects: groupNames(issued, entry.for),
      fact: { code: 'registration-deadline', cycles, form: true },
      open: entry.until.open,
    },
  ]
}

function withoutEntry(issued: Definition, kind: Kind): FoundPoint[] {
  const wanted = issued.awards.filter(({ to }) => to === kind).flatMap(({ cycles }) => cycles)
  const given = issued.registration
    .filter((entry) => entry.for === kind)
    .flatMap(({ cycles }) => cycles)
  const missing = cyclesNamed(issued, wanted).filter(({ id }) => !given.includes(id))
  if (missing.length === 0) return []
  const group = issued.participants.findIndex((one) => one.kind === kind)
  return [
    {
      weight: 'question',
      path: ['registration'],
      cite: ['participants', group],
      subjects: groupNames(issued, kind),
      fact: { code: 'registration-deadline', cycles: names(missing), form: false },
    },
  ]
}

function groupNames({ participants }: Definition, kind: Kind): readonly string[] {
  return participants.filter((group) => group.kind === kind).map(({ name }) => name)
}

function names(cycles: readonly Cycle[]): readonly string[] {
  return cycles.map(({ name }) => name)
}
