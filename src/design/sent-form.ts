/**
 * The form that was sent (biểu mẫu vừa gửi): a page may hold several with fields of one name. What
 * was typed and what is wrong is shown in the form it was typed into, and nowhere else.
 */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Asked, NOTHING_TYPED } from './asked.ts'
import { useFieldId } from './field-id.ts'

/** Where the refused form was sent, when one form of the page is sent there; else undefined. */
export const SentTo = createContext<string | undefined>(undefined)

/** Notes where the forms of a page are sent. */
export const FormsSeen = createContext<Set<string> | undefined>(undefined)

/** Does the form at hand show what was typed? */
export const IsSent = createContext(true)

/** The path an action leads to, as addresses have it. */
export function pathOf(action: string | undefined): string | undefined {
  return action === undefined ? undefined : new URL(action, 'http://here').pathname
}

/** Whether a form is the one that was sent; a page that knows of none shows it in all. */
export function useSent(action: string | undefined): boolean {
  const path = pathOf(action)
  const sent = useContext(SentTo)
  const seen = useContext(FormsSeen)
  if (path !== undefined) seen?.add(path)
  return sent === undefined || path === sent
}

/** A field with the id that it has on its page. */
export type Placed = Asked & Readonly<{ id: string }>

/** What a field is told, with its id and without an attempt that belongs to another form. */
export function useHeard<Props extends Asked>(props: Props): Props & Placed {
  const id = useFieldId(props.name)
  const attempt = useContext(IsSent) ? props.attempt : NOTHING_TYPED
  return { ...props, id, attempt }
}
