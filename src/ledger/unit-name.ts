/** The name an organisation is written with (tên đơn vị). */
import type { Records } from './records.ts'

/** Its latest name; an organisation that no row names is called by its id. */
export function unitName({ organisations }: Pick<Records, 'organisations'>, id: string): string {
  return organisations.findLast((one) => one.id === id)?.name ?? id
}
