/** The order in which participants are listed (thứ tự danh sách), where no rank decides it. */
import { compareByGivenName } from '#kernel'

type Named = Readonly<{ isPerson: boolean; name: string }>

/** Collectives first, as the tree has them; then people by their given names. */
export function inListOrder<T>(rows: readonly T[], of: (row: T) => Named): readonly T[] {
  const [people = [], collectives = []] = [true, false].map((isPerson) =>
    rows.filter((row) => of(row).isPerson === isPerson),
  )
  const byName = people.toSorted((a, b) => compareByGivenName(of(a).name, of(b).name))
  return [...collectives, ...byName]
}
