/** The check of a certificate by its code, for anybody; the codes, for those who print them. */
import {
  type Attempt,
  Badge,
  Button,
  type Column,
  DataTable,
  Facts,
  Field,
  Form,
  Notice,
  useWords,
} from '#design'
import type { Confirmed } from './certificate.ts'
import { certificateWords } from './certificate.words.ts'

export type Answer = Confirmed | 'mistyped' | 'unknown' | 'tooMany' | undefined

type Props = Readonly<{ typed: string; answer: Answer; mark: string }>

export function CheckPage({ typed, answer, mark }: Props) {
  const w = useWords(certificateWords)
  const attempt: Attempt = { typed: { ma: typed }, problems: [] }
  return (
    <>
      <p>{w.help}</p>
      <form class="filter" action="/tra-cuu">
        <Field name="ma" label={w.code} hint={w.codeHint} attempt={attempt} />
        <Button>{w.check}</Button>
      </form>
      {typeof answer === 'string' && <Notice tone="bad">{w[answer]}</Notice>}
      {typeof answer === 'object' && <Award award={answer} />}
      <p class="small soft">
        {`${w.mark}: `}
        <code>{mark}</code>
      </p>
    </>
  )
}

function Award({ award }: Readonly<{ award: Confirmed }>) {
  const w = useWords(certificateWords)
  const { revoked } = award
  return (
    <>
      {revoked === undefined ? (
        <Notice tone="good">{w.stands}</Notice>
      ) : (
        <Notice tone="bad">{w.revoked(revoked)}</Notice>
      )}
      <Facts
        facts={[
          [w.name, award.name],
          [w.unit, award.unit],
          [w.form, award.form],
          [w.decision, award.decision],
          [w.corrected, award.corrected?.join('; ')],
        ]}
      />
    </>
  )
}

export type Coded = Readonly<{ code: string; award: Confirmed }>

export function CodesPage({ rows, mark }: Readonly<{ rows: readonly Coded[]; mark: string }>) {
  const w = useWords(certificateWords)
  const columns: readonly Column<Coded>[] = [
    { id: 'name', header: w.name, names: true, cell: ({ award }) => award.name },
    { id: 'form', header: w.form, cell: ({ award }) => award.form },
    { id: 'decision', header: w.decision, cell: ({ award }) => award.decision },
    {
      id: 'code',
      header: w.code,
      cell: ({ code }) => <code>{code}</code>,
      value: ({ code }) => code,
    },
    {
      id: 'state',
      header: w.state,
      cell: ({ award: { revoked } }) => (
        <Badge tone={revoked ? 'bad' : 'good'}>{revoked ? w.cancelled : w.valid}</Badge>
      ),
    },
  ]
  return (
    <>
      <p>{w.codesHelp}</p>
      <DataTable caption={w.codes} columns={columns} rows={rows} empty={w.nobody} />
      <Facts facts={[[w.mark, <code>{mark}</code>]]} />
      {rows.length > 0 && (
        <Form>
          <Button>{w.take}</Button>
        </Form>
      )}
    </>
  )
}
