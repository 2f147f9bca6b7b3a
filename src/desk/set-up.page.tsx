/** What an administrator does first in an office that has no campaign yet, in its order. */
import { Badge, useWords } from '#design'
import type { SetUpLine } from './set-up.ts'
import { setUpWords } from './set-up.words.ts'

export function SetUp({ lines }: Readonly<{ lines: readonly SetUpLine[] }>) {
  const w = useWords(setUpWords)
  const next = lines.find(({ isDone }) => !isDone)
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.help}</p>
      <ol>
        {lines.map((line) => (
          <li>
            <Step line={line} isNext={line === next} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type StepProps = Readonly<{ line: SetUpLine; isNext: boolean }>

function Step({ line: { step, isDone, href }, isNext }: StepProps) {
  const w = useWords(setUpWords)
  const state = isDone ? 'done' : isNext ? 'next' : 'later'
  const tone = isDone ? 'good' : isNext ? 'open' : 'quiet'
  return (
    <>
      {href === undefined ? <b>{w[step]}</b> : <a href={href}>{w[step]}</a>}{' '}
      <Badge tone={tone}>{w[state]}</Badge>
      <p class="soft small">{w[`${step}Help`]}</p>
    </>
  )
}
