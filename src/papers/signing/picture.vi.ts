/** What the picture of a signature says beside the seal, and what is read aloud in its place. */
import type { Purpose } from './places.ts'

/** Who signs and when, already written out. */
export type Said = Readonly<{ name: string; time: string }>

/** The lines under or beside the picture. */
export function linesOf(purpose: Purpose, { name, time }: Said): readonly string[] {
  const who = [name, `Thời gian ký: ${time}`]
  return purpose === 'copy' ? ['SAO Y', ...who] : who
}

const LABELS: Readonly<Record<Purpose, string>> = {
  signature: 'Chữ ký số của',
  seal: 'Chữ ký số của cơ quan ban hành:',
  copy: 'Chữ ký số của cơ quan sao văn bản:',
  digitised: 'Chữ ký số của cơ quan số hóa văn bản:',
}

export function labelOf(purpose: Purpose, { name, time }: Said): string {
  return `${LABELS[purpose]} ${name}, ${time}`
}
