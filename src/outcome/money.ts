/** Award money (tiền thưởng) of one list: the law of the decision day, the office's settings. */

import { type PrizeLine, type PrizeList, prizesOf } from '#decision'
import { ok, prize } from '#kernel'
import { type Prize, prizeOf, wordPrize, wordPrizeDoubt, wordPrizeRefusal } from '#rulebook/law'
import { isOpen } from '#rulebook/words'
import type { Context } from './context.ts'
import type { SelectedAward } from './selections.ts'

export function moneyOf(context: Context, one: SelectedAward): PrizeList {
  const { award, authority, selection } = one
  const acting = authority.acting ?? award.authority
  const level = context.tree.organisations.get(acting)?.level
  const regime = context.definition.settings['coefficient-regime']
  return prizesOf(award, selection, {
    prizeOf: (query) => {
      const found = prizeOf(context.law, query)
      return found.ok ? ok(asSet(found.value, context)) : found
    },
    expectedOn: authority.needed,
    ...(acting === award.authority || level === undefined ? {} : { level }),
    receivedOn: (participant) => receivedOn(context, one, participant),
    ...(regime === undefined || isOpen(regime) ? {} : { regime }),
  })
}

/** When the appraising body received the participant's dossier. */
function receivedOn({ records, definition }: Context, one: SelectedAward, participant: string) {
  const dossiers = definition.dossiers.filter((it) => it.awards.includes(one.award.id))
  return records.submissions.find(
    (row) =>
      row.participant === participant &&
      row.cycle === one.cycle &&
      dossiers.some((dossier) => dossier.id === row.dossier),
  )?.received
}

/** The office may have settled another rounding than the law data's. */
function asSet(found: Prize, { definition }: Context): Prize {
  const mode = definition.settings['money-rounding']
  if (mode === found.rounding.mode) return found
  const rounding = { ...found.rounding, mode }
  return {
    ...found,
    rounding,
    amount: prize(found.coefficient.value, found.salary.value, rounding),
  }
}

/** The amount and the sentence with its arithmetic and what in it is not certain. */
export function moneyView({ prize: found }: PrizeLine) {
  if (!found.ok) return { words: wordPrizeRefusal(found.refusal) }
  const doubt = wordPrizeDoubt(found.value)
  const words = `${wordPrize(found.value)}.${doubt === undefined ? '' : ` ${doubt}`}`
  return { amount: found.value.amount, words }
}
