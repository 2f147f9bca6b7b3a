/**
 * What the fields of a page are called (tên các ô), for the summary of what is wrong above them:
 * the fields are drawn once beforehand, so that each line of the summary names its field.
 */
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { renderToString } from 'preact-render-to-string'
import { type Lang, Language } from './words.ts'

export type Labels = Map<string, string>

/** Where a field that is drawn leaves its label; undefined when nothing is wrong. */
export const FieldLabels = createContext<Labels | undefined>(undefined)

/** Drawn within a filter, where an empty choice is no choice but everything. */
export const Filtering = createContext(false)

export function useLabel(name: string, label: string): void {
  useContext(FieldLabels)?.set(name, label)
}

/** The labels of all fields of a body. */
export function labelsIn(body: ComponentChildren, lang: Lang): Labels {
  const labels: Labels = new Map()
  renderToString(
    <Language.Provider value={lang}>
      <FieldLabels.Provider value={labels}>{body}</FieldLabels.Provider>
    </Language.Provider>,
  )
  return labels
}
