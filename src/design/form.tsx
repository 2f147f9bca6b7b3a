/**
 * Forms (biểu mẫu): plain HTML that works without scripts. What is wrong is said once at the top
 * with a link and again beside the field; what was typed is kept.
 */
import type { ComponentChildren } from 'preact'
import { designWords } from './design.words.ts'
import { idOf, type Problem } from './field.tsx'
import { Filtering, type Labels } from './labels.tsx'
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
  const unseen = seen === undefined ? hidden : { ...hidden, seen: String(seen) }
  return (
    <form method="post" action={action} id={id} data-guard novalidate {...kind}>
      {Object.entries(unseen).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
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

/** As the fields stand on the page; what is of no field comes first. */
function inOrder(problems: readonly Problem[], labels?: Labels): readonly Problem[] {
  const fields = [...(labels?.keys() ?? [])]
  const place = ({ field }: Problem) => fields.indexOf(field)
  return problems.toSorted((a, b) => place(a) - place(b))
}

/** Begins in the middle of a sentence, so something is to stand before it. */
const GOES_ON = /^[“\p{Ll}]/u

type ProblemsProps = Readonly<{ problems: readonly Problem[]; labels?: Labels | undefined }>

/** Everything that is wrong, with a link to its field, which a message that goes on names first. */
export function Problems({ problems, labels }: ProblemsProps) {
  const w = useWords(designWords)
  const said = ({ field, message }: Problem) => {
    const label = labels?.get(field)
    return label !== undefined && GOES_ON.test(message) ? `${label}: ${message}` : message
  }
  if (problems.length === 0) return null
  return (
    <div class="problems" role="alert" tabindex={-1} id="loi">
      <h2>{w.problems}</h2>
      <ul>
        {inOrder(problems, labels).map((one) => (
          <li>
            {one.field === '' ? one.message : <a href={`#${idOf(one.field)}`}>{said(one)}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}
