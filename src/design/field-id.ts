/**
 * The id of a field's control (mã của ô): it stands once on a page, so that a label leads into its
 * own form where several forms have fields of one name.
 */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** The id of a field whose name stands once on its page. */
export function idOf(field: string): string {
  return `o-${field.replaceAll(/[^\w-]/g, '-')}`
}

/** Which form took an id of the page that is drawn. */
export const IdsTaken = createContext<Map<string, object> | undefined>(undefined)

/** The form at hand; fields outside any form share one. */
export const OwnForm = createContext<object>({})

/** The first form that has the name keeps the plain id, each later one is counted. */
export function useFieldId(field: string): string {
  const taken = useContext(IdsTaken)
  const form = useContext(OwnForm)
  const plain = idOf(field)
  const isFree = (id: string) => taken === undefined || (taken.get(id) ?? form) === form
  let [id, count] = [plain, 1]
  while (!isFree(id)) {
    count += 1
    id = `${plain}-bm${count}`
  }
  taken?.set(id, form)
  return id
}
