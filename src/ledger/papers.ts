/**
 * Papers received (giấy tờ đã nhận) against their dossier: the item is one that the dossier asks.
 */
import type { Check } from './ledger.ts'

export const unknownItems: Check = function* ({ definition, records }) {
  const items = new Map(
    definition.dossiers.map((one) => [one.id, new Set(one.items.map(({ id }) => id))]),
  )
  for (const [row, { dossier, item }] of records.papers.entries()) {
    const among = items.get(dossier)
    if (!among || among.has(item)) continue
    const fact = { code: 'unknown-id', of: 'item', known: among.size } as const
    yield { table: 'papers', row, column: 'item', fact, found: item, among }
  }
}
