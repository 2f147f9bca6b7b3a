/** The forms that record the council's written notice, for all or for one body. */
import { type Attempt, Button, Field, Form, More, type Option, Select, useWords } from '#design'
import type { RankingView } from '#outcome'
import { rankingWords } from './ranking.words.ts'

type FormsProps = Readonly<{
  ranking: RankingView
  /** Nothing was made public yet. */
  isProvisional: boolean
  classes: readonly Option[]
  attempt: Attempt
}>

export function NoticeForms({ ranking, isProvisional, classes, attempt }: FormsProps) {
  const w = useWords(rankingWords)
  const hidden = { scoring: ranking.scoring, cycle: ranking.cycle }
  const bodies = ranking.rows.map(({ participant, name }) => ({ value: participant, label: name }))
  return (
    <>
      {isProvisional && (
        <section>
          <h2>{w.notice}</h2>
          <p class="soft">{w.noticeHelp}</p>
          <Form hidden={hidden}>
            <PaperFields attempt={attempt} />
            <Button>{w.record}</Button>
          </Form>
        </section>
      )}
      <More summary={w.other}>
        <p class="soft">{w.otherHelp}</p>
        <Form hidden={{ ...hidden, one: 'yes' }}>
          <Select name="participant" label={w.who} attempt={attempt} options={bodies} />
          <Select name="class" label={w.class} attempt={attempt} options={classes} />
          <Field name="reason" kind="area" label={w.reason} attempt={attempt} />
          <PaperFields attempt={attempt} />
          <Button second>{w.recordOther}</Button>
        </Form>
      </More>
    </>
  )
}

function PaperFields({ attempt }: Readonly<{ attempt: Attempt }>) {
  const w = useWords(rankingWords)
  return (
    <>
      <Field name="paper" label={w.paper} hint={w.paperHint} attempt={attempt} />
      <Field name="on" kind="date" label={w.on} attempt={attempt} />
    </>
  )
}
