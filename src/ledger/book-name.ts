/** The names that the book of units and people knows (tên đơn vị, tên người). */
import type { Records } from './records.ts'

/** Its latest name; an organisation that no row names is called by its id. */
export function unitName({ organisations }: Pick<Records, 'organisations'>, id: string): string {
  return organisations.findLast((one) => one.id === id)?.name ?? id
}

/** The name of one who may take part, a unit or a person; the id of one the book does not know. */
export function bookName(
  { organisations, people }: Pick<Records, 'organisations' | 'people'>,
  id: string,
): string {
  return [...organisations, ...people].findLast((one) => one.id === id)?.name ?? id
}
