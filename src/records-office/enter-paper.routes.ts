/**
 * Writing a line of a book (vào sổ): in order with its neighbours, under a lock of the book, so
 * that two people at two desks cannot give days that run backwards.
 */
import { signersOn } from '#access'
import { signersAt } from '#access/store'
import { signersWords } from '#access/words'
import { ok, type Result, refuse } from '#kernel'
import { act } from '#office'
import { append, type Tx } from '#platform/database'
import type { FormProblem } from '#platform/http'
import { ISSUED_PAPERS, linesOf, lockBook } from './book.store.ts'
import { bookWords } from './book.words.ts'
import type { OfAsk } from './book-desk.routes.ts'
import { checkOrder } from './book-order.ts'
import { wordOrderRefusal } from './book-order.words.ts'
import { readDeed } from './documented.ts'
import { type BookKind, type IssuedPaperRow, paperNumber } from './issued-paper.ts'
import type { PaperFields } from './paper-fields.ts'
import { checkSigner } from './paper-signer.ts'
import { wordSignerRefusal } from './paper-signer.words.ts'

export type Entering = Readonly<{
  book: BookKind
  year: number
  number: number
  form: PaperFields
  /** The entry that is replaced; undefined for a new number. */
  seen: number | undefined
}>

/** The row as entered, or the field that is wrong. */
export async function enterPaper(
  ask: OfAsk,
  entering: Entering,
): Promise<Result<IssuedPaperRow, FormProblem>> {
  const { world, actor, resource } = ask
  const row = rowOf(ask, entering)
  const subject = `${row.organisation} ${row.year} ${paperNumber(row)}`
  const deed = { action: 'paper.number', subject, resource, reason: row.reason } as const
  return act(world, { actor, deed }, async (tx): Promise<Result<IssuedPaperRow, FormProblem>> => {
    const keeping = { ask, seen: entering.seen }
    const inOrder = await orderIn(tx, row, keeping)
    if (!inOrder.ok) return inOrder
    const signed = await signedBy(tx, row, ask)
    return signed.ok ? kept(tx, row, keeping) : signed
  })
}

function rowOf({ params, actor, today }: OfAsk, entering: Entering): IssuedPaperRow {
  const { book, year, number, form } = entering
  const { deed, ...fields } = form
  const chosen = readDeed(deed ?? '')
  return {
    ...{ organisation: params.organisation, book, year, number, ...fields },
    ...{ campaign: chosen?.campaign, documents: chosen?.documents, about: chosen?.about },
    ...{ by: actor.name, entered: today },
  }
}

type Keeping = Readonly<{ ask: OfAsk; seen: number | undefined }>

async function orderIn(
  tx: Tx,
  row: IssuedPaperRow,
  { ask, seen }: Keeping,
): Promise<Result<void, FormProblem>> {
  await lockBook(tx, row)
  const { organisation, book, year } = row
  const lines = await linesOf(tx, { organisation, book, year })
  const checked = checkOrder(row, {
    lines,
    today: ask.today,
    isCorrection: seen !== undefined,
  })
  return checked.ok ? checked : refuse(wordOrderRefusal(checked.refusal, ask.lang))
}

/** Was the signer entitled on the day of the paper? */
async function signedBy(
  tx: Tx,
  row: IssuedPaperRow,
  ask: OfAsk,
): Promise<Result<void, FormProblem>> {
  const signers = signersOn(await signersAt(tx, [row.organisation]), row.dated)
  const checked = checkSigner(row, signers)
  if (checked.ok) return checked
  const { lang } = ask
  const those = signersWords[lang].those(checked.refusal.signers)
  return refuse(wordSignerRefusal(checked.refusal, { lang, those }))
}

async function kept(
  tx: Tx,
  row: IssuedPaperRow,
  { ask, seen }: Keeping,
): Promise<Result<IssuedPaperRow, FormProblem>> {
  const scope = ask.resource.path
  const entered = await append(tx, ISSUED_PAPERS, { campaign: '', scope, row, seen })
  if (entered.ok) return ok(row)
  return refuse({ field: 'number', message: bookWords[ask.lang].faster })
}
