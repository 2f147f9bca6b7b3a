/**
 * Forms (biểu mẫu): plain HTML that works without scripts. What is wrong is said once at the top
 * with a link and again beside the field; what was typed is kept.
 */
import type { ComponentChildren } from 'preact'
import { designWords } from './design.words.ts'
import { idOf, OwnForm } from './field-id.ts'
import { Filtering } from './filtering.ts'
import type { Problem } from './problem.ts'
import { IsSent, useSent } from './sent-form.ts'
import { useWords } from './words.ts'

type FormProps = Readonly<{
  action?: string
  /** Names the entry that was seen, so that nobody is overwritten unseen. */
  seen?: number | undefined
  files?: boolean
  id?: string
  /** Values sent along unseen, such as a key that keeps one act from being done twice. */
  hidden?: Readonly<Record<string, string>>
  children: ComponentChildren
}>

export function Form({ action, seen, files = false, id, hidden = {}, children }: FormProps) {
  const kind = files ? { enctype: 'multipart/form-data' as const } : {}
  const isSent = useSent(action)
  const unseen = seen === undefined ? hidden : { ...hidden, seen: String(seen) }
  return (
    <form method="post" action={action} id={id} data-guard novalidate {...kind}>
      {Object.entries(unseen).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <OwnForm.Provider value={{}}>
        <IsSent.Provider value={isSent}>{children}</IsSent.Provider>
      </OwnForm.Provider>
    </form>
  )
}

/** Filters of a list: fields of the address, so that a view can be sent on as a link. */
export function FilterForm({
  children,
  clear,
}: Readonly<{ children: ComponentChildren; clear?: string | undefined }>) {
  const w = useWords(designWords)
  return (
    <form method="get" class="filter">
      <Filtering.Provider value={true}>{children}</Filtering.Provider>
      <button type="submit" class="button second">
        {w.filter}
      </button>
      {clear !== undefined && <a href={clear}>{w.clearFilter}</a>}
    </form>
  )
}

/** Everything that is wrong, each with a link to its field. */
export function Problems({ problems }: Readonly<{ problems: readonly Problem[] }>) {
  const w = useWords(designWords)
  if (problems.length === 0) return null
  return (
    <div class="problems" role="alert" tabindex={-1} id="loi">
      <h2>{w.problems}</h2>
      <ul>
        {problems.map(({ field, message, id = idOf(field) }) => (
          <li>{field === '' ? message : <a href={`#${id}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
