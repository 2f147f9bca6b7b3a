/** Granting to several by one paper: the boxes of the table, and the paper's number and day. */
import type { ComponentChildren } from 'preact'
import { type Attempt, Button, type Column, Field, Form, NOTHING_TYPED, useWords } from '#design'
import type { SelectionView, StandingView } from '#outcome'
import { decisionWords } from './decision.words.ts'

type One = Pick<SelectionView, 'award' | 'cycle'>

/** Names the list among those of the page. */
export function listId({ award, cycle }: One): string {
  return `${award}~${cycle}`
}

/** What was typed, when it was typed in this list's form. */
function typedIn(one: One, attempt: Attempt): Attempt {
  return attempt.typed['list'] === listId(one) ? attempt : NOTHING_TYPED
}

type Granting = Readonly<{ header: string; grantable: readonly StandingView[] }>

/** The box beside each who may be granted; ticked until somebody takes the tick away. */
export function grantColumn(
  one: One,
  attempt: Attempt,
  { header, grantable }: Granting,
): Column<StandingView> {
  const { typed } = typedIn(one, attempt)
  return {
    id: 'grant',
    header,
    cell: ({ participant, name }) =>
      grantable.some((row) => row.participant === participant) && (
        <Box
          name={name}
          participant={participant}
          ticked={typed['list'] === undefined || typed[`tang-${participant}`] === '1'}
        />
      ),
  }
}

type BoxProps = Readonly<{ name: string; participant: string; ticked: boolean }>

function Box({ name, participant, ticked }: BoxProps) {
  const w = useWords(decisionWords)
  return (
    <input
      type="checkbox"
      name={`tang-${participant}`}
      value="1"
      aria-label={w.grantTo(name)}
      checked={ticked}
    />
  )
}

type FormProps = Readonly<{ one: One; attempt: Attempt; at: string; children: ComponentChildren }>

export function GrantForm({ one, attempt, at, children }: FormProps) {
  const w = useWords(decisionWords)
  const list = listId(one)
  const shared = { attempt: typedIn(one, attempt), optional: true }
  return (
    <Form action={`${at}/danh-sach`} hidden={{ list }}>
      {children}
      <Field name={`so-${list}`} label={w.number} hint={w.numberHint} {...shared} />
      <Field name={`ngay-${list}`} label={w.on} hint={w.onHint} kind="date" {...shared} />
      <Button>{w.grantList}</Button>
    </Form>
  )
}
