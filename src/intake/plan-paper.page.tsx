/** The plan as it was read, line by line: what was used is marked, what was not shows it. */
import { useWords } from '#design'
import type { MarkedLine } from '#importer'
import { intakeWords } from './intake.words.ts'

export function PlanPaper({ lines }: Readonly<{ lines: readonly MarkedLine[] }>) {
  const w = useWords(intakeWords)
  const pages = Map.groupBy(lines, ({ page }) => page)
  return (
    <section class="review-paper" aria-labelledby="ban-in">
      <h2 id="ban-in">{w.planText}</h2>
      <p class="hint">{w.planHint}</p>
      <div class="paper-box official" lang="vi" tabindex={0} role="region" aria-labelledby="ban-in">
        {[...pages].map(([page, own]) => (
          <div>
            <p class="paper-page">{w.page(page)}</p>
            {own.map((line) => (
              <PaperLine line={line} />
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

function PaperLine({ line: { at, pieces, used } }: Readonly<{ line: MarkedLine }>) {
  const w = useWords(intakeWords)
  if (pieces.every(({ text }) => text.trim() === '')) return null
  return (
    <p class={used ? 'paper-line' : 'paper-line unused'} id={`dong-${at}`}>
      {!used && <span class="visually-hidden">{w.unusedLine} </span>}
      {pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
    </p>
  )
}
