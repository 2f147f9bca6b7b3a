/** The plan as it was read, line by line: what was used is marked, what was not shows it. */
import { useWords } from '#design'
import type { MarkedLine } from '#importer'
import { intakeWords } from './intake.words.ts'

type Props = Readonly<{
  lines: readonly MarkedLine[]
  /** The lines of the value that is looked at. */
  here: readonly [from: number, to: number] | undefined
  /** Where a value is added from a line; undefined when nothing more is. */
  addAt: string | undefined
}>

export function PlanPaper({ lines, here, addAt }: Props) {
  const w = useWords(intakeWords)
  const pages = Map.groupBy(lines, ({ page }) => page)
  return (
    <div class="review-paper">
      <h2 id="ban-in">{w.planText}</h2>
      <p class="hint">{w.planHint}</p>
      <div class="paper-box official" lang="vi" tabindex={0} role="region" aria-labelledby="ban-in">
        {[...pages].map(([page, own]) => (
          <div>
            <p class="paper-page">{w.page(page)}</p>
            {own.map((line) => (
              <PaperLine line={line} isHere={isIn(here, line.at)} addAt={addAt} />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

function isIn(here: Props['here'], at: number): boolean {
  return here !== undefined && here[0] <= at && at <= here[1]
}

type LineProps = Pick<Props, 'addAt'> & Readonly<{ line: MarkedLine; isHere: boolean }>

function PaperLine({ line, isHere, addAt }: LineProps) {
  const { at, pieces, used } = line
  const w = useWords(intakeWords)
  if (pieces.every(({ text }) => text.trim() === '')) return null
  return (
    <p class={`paper-line${used ? '' : ' unused'}${isHere ? ' here' : ''}`} id={`dong-${at}`}>
      {!used && <span class="visually-hidden">{w.unusedLine} </span>}
      {pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
      {!used && addAt !== undefined && (
        <a class="add-from" href={`${addAt}?dong=${line.page}:${line.line}#them`}>
          {w.addFrom}
          <span class="visually-hidden"> {w.where(line.page, line.line)}</span>
        </a>
      )}
    </p>
  )
}
