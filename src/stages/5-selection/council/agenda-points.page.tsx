/** What a session deals with besides its votes: reports read, opinions, what was concluded. */
import { type Attempt, Button, Field, Form, More, useWords } from '#design'
import type { StoredPoint } from './agenda-points.store.ts'
import { sessionWords } from './session.words.ts'

type Props = Readonly<{
  here: string
  points: readonly StoredPoint[]
  mayWrite: boolean
  attempt: Attempt
}>

export function AgendaPoints({ here, points, mayWrite, attempt }: Props) {
  const w = useWords(sessionWords)
  if (points.length === 0 && !mayWrite) return null
  return (
    <section>
      <h2>{w.points}</h2>
      {points.length === 0 && <p class="soft">{w.noPoints}</p>}
      <PointList points={points} />
      {mayWrite && points.length > 0 && (
        <More summary={w.conclude}>
          <Form action={`${here}/ket-luan`}>
            {points.map(({ row }) => (
              <Field
                name={`ket-luan-${row.order}`}
                kind="area"
                label={row.title}
                attempt={attempt}
                value={row.result}
                optional
              />
            ))}
            <Button second>{w.saveConclusions}</Button>
          </Form>
        </More>
      )}
      {mayWrite && (
        <Form action={`${here}/noi-dung`}>
          <Field name="point" label={w.point} hint={w.pointHint} attempt={attempt} />
          <Button second>{w.addPoint}</Button>
        </Form>
      )}
    </section>
  )
}

/** The points with what was concluded, on the page of the session and in its minutes. */
export function PointList({ points }: Pick<Props, 'points'>) {
  return (
    <ol>
      {points.map(({ row }) => (
        <li>
          {row.title}
          {row.result && `: ${row.result}`}
        </li>
      ))}
    </ol>
  )
}
