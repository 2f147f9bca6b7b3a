/** The sentence for a line that is shown and not scored. */
import type { Informational } from './informational.ts'

export function wordInformational(_rule: Informational): string {
  return 'Chỉ để theo dõi, không tính điểm'
}
