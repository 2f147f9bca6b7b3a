/** Words that every letter of submission shares. */
import { movementIn } from './grounds.vi.ts'
import type { Material } from './material.ts'

/** What the letter is about: 'Về việc đề nghị khen thưởng trong …'. */
export function subjectOf(material: Material, cycle: string): string {
  return `Về việc đề nghị khen thưởng trong ${movementIn(material, cycle)}`
}

/** A count of people or units as letters write it: 04, 12. */
export function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}
