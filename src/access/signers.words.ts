/** Who was entitled to sign on a day, each with the days of the duty, in both languages. */
import { catalogue } from '#design'
import { formatCivil } from '#kernel'
import type { Signer } from './signing.ts'
import { wordSigners } from './signing.vi.ts'

const LETTERS = {
  deputy: 'deputy for the head',
  'by-order': 'by order',
  delegated: 'by delegation',
  acting: 'acting',
} as const

export const signersWords = catalogue(
  {
    those: wordSigners,
  },
  {
    those: (signers) =>
      signers.length === 0
        ? 'nobody is recorded as entitled to sign on that day'
        : signers.map(one).join('; '),
  },
)

function one({ name, row: { capacity, from, to } }: Signer): string {
  const until = to === undefined ? '' : ` to ${formatCivil(to)}`
  const letters = capacity ? `, ${LETTERS[capacity]}` : ''
  return `${name}${letters} (from ${formatCivil(from)}${until})`
}
