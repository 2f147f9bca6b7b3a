/** One ruling "not applicable": its ground, how it came to be, and the form that corrects it. */
import { type Attempt, Button, Facts, Field, Form, useWords } from '#design'
import { formatCivil } from '#kernel'
import { correctionWords } from './correction.words.ts'
import { type EntryLine, EntryList } from './corrections.page.tsx'
import type { RulingRow } from './rows.ts'

type Props = Readonly<{
  /** Undefined when it was taken back. */
  row: RulingRow | undefined
  seen: number
  entries: readonly EntryLine[]
  mayCorrect: boolean
  attempt: Attempt
  back: string
}>

export function RulingPage({ row, seen, entries, mayCorrect, attempt, back }: Props) {
  const w = useWords(correctionWords)
  return (
    <>
      <p>
        <a href={back}>{w.back}</a>
      </p>
      {row ? (
        <Facts
          facts={[
            [w.ground, <span lang="vi">{row.ground}</span>],
            [w.paper, row.paper],
            [w.by, `${row.by}, ${formatCivil(row.on)}`],
          ]}
        />
      ) : (
        <p>{w.taken}</p>
      )}
      <EntryList entries={entries} />
      {row && mayCorrect && (
        <section>
          <h2>{w.correct}</h2>
          <Form seen={seen}>
            <Field
              name="ground"
              kind="area"
              label={w.ground}
              attempt={attempt}
              value={row.ground}
            />
            <Field name="paper" label={w.paper} attempt={attempt} value={row.paper} optional />
            <Field name="why" kind="area" label={w.why} hint={w.whyHint} attempt={attempt} />
            <div class="actions">
              <Button name="do" value="save">
                {w.save}
              </Button>
              <Button second name="do" value="take">
                {w.take}
              </Button>
            </div>
          </Form>
        </section>
      )}
    </>
  )
}
