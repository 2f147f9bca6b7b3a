/** The state of the chain on the screen: whole or where it breaks, when all of it was checked. */
import { Notice, useWords } from '#design'
import { civil, civilFromInstant, clockFromInstant, formatCivil } from '#kernel'
import { auditWords } from './audit.words.ts'
import type { ChainState } from './chain-state.store.ts'

export function Chain({ chain }: Readonly<{ chain: ChainState }>) {
  const w = useWords(auditWords)
  const { broken, full, checked, last, unsealed } = chain
  const bad = broken ?? (full?.isWhole === false ? full : undefined)
  return (
    <Notice tone={bad ? 'bad' : 'good'}>
      {bad ? (
        <p>{w.broken(bad.position)}</p>
      ) : (
        <p>
          {w.intact} {w.chain(last.position)} <code>{last.hash.slice(0, 16)}</code>{' '}
          {unsealed > 0 && w.unsealed(unsealed)}{' '}
          {checked.position < last.position && w.unchecked(last.position - checked.position)}
        </p>
      )}
      <LastTimes chain={chain} />
    </Notice>
  )
}

function LastTimes({ chain: { full, anchor } }: Readonly<{ chain: ChainState }>) {
  const w = useWords(auditWords)
  return (
    <ul class="reasons">
      <li>{full ? w.full(full.isWhole, full.position, momentOf(full.at)) : w.noFull}</li>
      <li>
        {anchor ? w.anchor(formatCivil(civil(anchor.day)), anchor.position) : w.noAnchor}{' '}
        {anchor && <code>{anchor.hash.slice(0, 16)}</code>}
      </li>
    </ul>
  )
}

/** Day and clock in Vietnam. */
export function momentOf(at: number): string {
  return `${formatCivil(civilFromInstant(at))} ${clockFromInstant(at)}`
}
