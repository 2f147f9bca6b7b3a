/** One file of the definition in a text area, with what the checker says of it, line by line. */
import { type Attempt, Button, Card, Compare, Field, Form, Notice, Tabs, useWords } from '#design'
import { type CheckList, CheckListCard } from './check-list.page.tsx'
import { fileWords } from './plan-file.words.ts'

type Props = Readonly<{
  path: string
  content: string
  seen: number | undefined
  paths: readonly string[]
  /** A line to show with what stands around it. */
  line: number | undefined
  check: CheckList
  mayEdit: boolean
  attempt: Attempt
  theirs?: string | undefined
}>

export function FilePage(props: Props) {
  const { path, paths, content, line, check, mayEdit, attempt, theirs } = props
  const w = useWords(fileWords)
  const shown = attempt.typed['content'] ?? content
  return (
    <>
      <Tabs
        label={w.title}
        tabs={paths.map((one) => ({ href: `?tep=${one}`, label: one, here: one === path }))}
      />
      {!mayEdit && <Notice tone="quiet">{w.locked}</Notice>}
      <CheckListCard {...check} />
      {line !== undefined && <Around text={shown} line={line} />}
      {theirs !== undefined && <Compare mine={<pre>{shown}</pre>} theirs={<pre>{theirs}</pre>} />}
      {mayEdit ? <Editor {...props} /> : <pre class="file">{content}</pre>}
    </>
  )
}

function Editor({ path, content, seen, attempt }: Props) {
  const w = useWords(fileWords)
  return (
    <Form seen={seen} action={`?tep=${path}`}>
      <div class="file">
        <Field
          name="content"
          label={w.content(path)}
          hint={w.hint}
          kind="area"
          value={content}
          attempt={attempt}
        />
      </div>
      <Button>{w.save}</Button>
    </Form>
  )
}

/** A few lines before and behind, numbered, the line itself marked. */
function Around({ text, line }: Readonly<{ text: string; line: number }>) {
  const w = useWords(fileWords)
  const first = Math.max(0, line - 4)
  const lines = text.split('\n').slice(first, line + 3)
  return (
    <Card title={w.around(line)}>
      <pre id="dong">
        {lines.map((one, index) => {
          const number = first + index + 1
          const row = `${String(number).padStart(5)}  ${one}\n`
          return number === line ? <mark>{row}</mark> : row
        })}
      </pre>
    </Card>
  )
}
