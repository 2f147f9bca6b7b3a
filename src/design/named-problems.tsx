/**
 * Problems that name their field (lỗi nêu tên ô): the summary at the top of a page stands before
 * its forms, so the fields are asked for their labels first.
 */
import { createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { faultWords, sayFault } from './fault.words.ts'
import type { Problem } from './problem.ts'
import { renderPart } from './render.ts'
import { type Lang, Language, useWords } from './words.ts'

/** What a field is called, and whether it is chosen from a list. */
type Seen = Readonly<{ label: string; isChosen: boolean }>

const FieldsSeen = createContext<Map<string, Seen> | undefined>(undefined)

/** A field tells what it is called to whoever asks. */
export function useSeen(name: string, seen: Seen): void {
  const all = useContext(FieldsSeen)
  if (all && !all.has(name)) all.set(name, seen)
}

/** What is wrong with a field, as it stands beside it. */
export function useSaid(problem: Problem | undefined, isChosen: boolean): string | undefined {
  const w = useWords(faultWords)
  if (!problem?.fault) return problem?.message
  const said = sayFault(problem.fault, w, isChosen)
  return `${said.charAt(0).toLocaleUpperCase('vi')}${said.slice(1)}`
}

/** The problems of a page in its language, each with the name of its field. */
export function namedProblems(
  problems: readonly Problem[],
  { lang, body }: Readonly<{ lang: Lang; body: VNode }>,
): readonly Problem[] {
  if (problems.every(({ fault }) => fault === undefined)) return problems
  const seen = new Map<string, Seen>()
  renderPart(
    <Language.Provider value={lang}>
      <FieldsSeen.Provider value={seen}>{body}</FieldsSeen.Provider>
    </Language.Provider>,
  )
  const w = faultWords[lang]
  return problems.map(({ field, message, fault }) => {
    if (!fault) return { field, message }
    const known = seen.get(field)
    const said = sayFault(fault, w, known?.isChosen ?? fault.wants === 'id')
    return { field, message: known ? w.of(known.label, said) : said }
  })
}
