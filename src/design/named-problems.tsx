/**
 * Problems that name their field (lỗi nêu tên ô): the summary at the top of a page stands before
 * its forms, so the fields are asked for their labels first.
 */
import { createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { faultWords, sayFault } from './fault.words.ts'
import { IdsTaken } from './field-id.ts'
import type { Problem } from './problem.ts'
import { renderPart } from './render.ts'
import { FormsSeen, IsSent, type Placed, SentTo } from './sent-form.ts'
import { type Lang, Language, useWords } from './words.ts'

/** What a field is called, and whether it is chosen from a list. */
type Seen = Readonly<{ id: string; label: string; isChosen: boolean; isSent: boolean }>

const FieldsSeen = createContext<Map<string, Seen> | undefined>(undefined)

/** A field tells what it is called to whoever asks; of several, that of the form that was sent. */
export function useSeen({ name, id, label }: Placed, isChosen: boolean): void {
  const all = useContext(FieldsSeen)
  const isSent = useContext(IsSent)
  const before = all?.get(name)
  if (!before || (isSent && !before.isSent)) all?.set(name, { id, label, isChosen, isSent })
}

/** What is wrong with a field, as it stands beside it. */
export function useSaid(problem: Problem | undefined, isChosen: boolean): string | undefined {
  const w = useWords(faultWords)
  if (!problem?.fault) return problem?.message
  const said = sayFault(problem.fault, w, isChosen)
  return `${said.charAt(0).toLocaleUpperCase('vi')}${said.slice(1)}`
}

type Refused = Readonly<{
  lang: Lang
  body: VNode
  /** Where the form was sent that is shown again. */
  path: string
}>

type Told = Readonly<{
  /** Each with the name of its field, in the language of the page. */
  problems: readonly Problem[]
  /** The body, in which the form that was sent knows so. */
  body: VNode
}>

/** A page that refuses: what is told at its top, and its body. */
export function refusedPage(problems: readonly Problem[], { lang, body, path }: Refused): Told {
  if (problems.length === 0) return { problems, body }
  const [seen, forms] = [new Map<string, Seen>(), new Set<string>()]
  renderPart(
    <Language.Provider value={lang}>
      <FormsSeen.Provider value={forms}>
        <FieldsSeen.Provider value={seen}>
          <SentTo.Provider value={path}>
            <IdsTaken.Provider value={new Map()}>{body}</IdsTaken.Provider>
          </SentTo.Provider>
        </FieldsSeen.Provider>
      </FormsSeen.Provider>
    </Language.Provider>,
  )
  const sent = forms.has(path) ? path : undefined
  const named = inOrder(problems, [...seen.keys()]).map((problem) => nameIn(problem, seen, lang))
  return { problems: named, body: <SentTo.Provider value={sent}>{body}</SentTo.Provider> }
}

/** As the fields stand on the page; what is of no field comes first. */
function inOrder(problems: readonly Problem[], fields: readonly string[]): readonly Problem[] {
  const place = ({ field }: Problem) => fields.indexOf(field)
  return problems.toSorted((a, b) => place(a) - place(b))
}

function nameIn({ field, message, fault }: Problem, seen: Map<string, Seen>, lang: Lang): Problem {
  const known = seen.get(field)
  if (!fault) return { field, message, id: known?.id }
  const w = faultWords[lang]
  const said = sayFault(fault, w, known?.isChosen ?? fault.wants === 'id')
  return { field, message: known ? w.of(known.label, said) : said, id: known?.id }
}
