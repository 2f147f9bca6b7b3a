/** What stood before a correction (bản ghi trước), beside what stands now: who, when and why. */
import { useWords } from '#design'
import { formatCivil, readCivil } from '#kernel'
import { correctionWords } from './correction.words.ts'

/** One entry of a line, in words; the first of a list is the one that stands. */
export type EntryLine = Readonly<{
  entry: number
  words: string
  actor: string | undefined
  on: string | undefined
  /** Why it stands in place of the one before it. */
  reason: string | undefined
  retracted: boolean
}>

export function EntryList({ entries }: Readonly<{ entries: readonly EntryLine[] }>) {
  const w = useWords(correctionWords)
  if (entries.length < 2) return null
  return (
    <section>
      <h2>{w.history}</h2>
      <ol class="plain">
        {entries.map((line, at) => (
          <li>
            <strong>{at === 0 ? w.now : w.before}</strong>{' '}
            <span lang="vi">{line.retracted ? w.taken : line.words}</span>{' '}
            <span class="soft">{[line.actor, dayOf(line.on)].filter(Boolean).join(', ')}</span>
            {at < entries.length - 1 && line.reason && (
              <>
                <br />
                {w.because}: <span lang="vi">{line.reason}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function dayOf(text: string | undefined): string {
  const day = readCivil(text ?? '')
  return day === undefined ? '' : formatCivil(day)
}
