/** Corrections of issued papers in the browser (đính chính): read by all, entered by the office. */
import { z } from 'zod'
import { can } from '#access'
import { formatCivil } from '#kernel'
import { bookName } from '#ledger'
import {
  type Ask,
  type Attempt,
  act,
  type CampaignAsk,
  get,
  goTo,
  type KeepMoment,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
} from '#office'
import { append, type Scope } from '#platform/database'
import { type FormProblem, parseTyped } from '#platform/http'
import { maybeDay, maybeText, text } from '#rulebook/cells'
import { CorrectionsPage, WHOLE } from './correction.page.tsx'
import {
  type BookedPaper,
  type CorrectionRefusal,
  cited,
  correctingPaper,
  correctingPapers,
  correctionRefusal,
  type IssuedPaper,
  issuedPapers,
  namedIn,
  type PaperRefusal,
  paperKey,
} from './correction.ts'
import { correctionWords } from './correction.words.ts'
import { CORRECTIONS, correctionsOf } from './index.store.ts'

const PATH = '/phong-trao/:campaign/dinh-chinh'
type Asked = Ask<typeof PATH>

/** The books of the campaign's office, which a later part of the house keeps. */
export type Booked = (ask: CampaignAsk) => Promise<readonly BookedPaper[]>

/** A correction keeps the outcome of its moment, beside what the corrected paper kept. */
export function correctionRoutes(keep: KeepMoment, booked: Booked): readonly Route[] {
  return [
    get(PATH, 'decision.read', (ask) => show(ask, NOTHING_TRIED, booked)),
    post(PATH, 'paper.correct', (ask) => enter(ask, { keep, booked })),
  ]
}

type Given = Readonly<{ keep: KeepMoment; booked: Booked }>

/** The papers that correct the one of a number and day, for pages of earlier stages. */
export async function correctedPapers(ask: CampaignAsk): Promise<Corrected> {
  const { world, live } = ask
  const rows = await world.db.read(everybody(ask), (tx) => correctionsOf(tx, live.state.id))
  return (paper) => correctingPapers(cited(paper), rows, paper.participant)
}

type Corrected = (paper: IssuedPaper & Readonly<{ participant: string }>) => readonly string[]

/** That a paper was corrected is for everybody who reads the paper. */
function everybody({ world }: Pick<Asked, 'world'>): Scope {
  return { tenant: world.tenant, role: 'engine', paths: [] }
}

async function show(ask: Asked, attempt: Attempt, booked: Booked): Promise<Response> {
  const { world, live, actor, resource, today, lang } = ask
  const rows = await world.db.read(everybody(ask), (tx) => correctionsOf(tx, live.state.id))
  const papers = issuedPapers(live.records).map(({ number, on }) => {
    return { value: paperKey({ number, on }), label: cited({ number, on }) }
  })
  const mayEnter = can(actor, 'paper.correct', resource)
  const nameOf = (id: string) => bookName(live.records, id)
  const all = mayEnter ? issuedPapers(live.records) : []
  const named = [...new Set(all.flatMap((one) => namedIn(one, live.records)))]
  const concerned = named.map((value) => ({ value, label: nameOf(value) }))
  const lines = mayEnter ? await booked(ask) : []
  const inBook = lines.map((one) => {
    return { value: paperKey(one), label: `${cited(one)}, ${one.signer}` }
  })
  // A day offered beforehand would stand for a paper that nobody chose.
  const day = inBook.length > 0 ? undefined : formatCivil(today)
  const campaign = live.state.id
  const shown = rows.map((row) => ({ ...row, name: row.participant && nameOf(row.participant) }))
  const given = { campaign, rows: shown, papers, concerned, inBook, mayEnter, attempt, today: day }
  const { title } = correctionWords[lang]
  return screen(ask, { title, problems: attempt.problems }, <CorrectionsPage {...given} />)
}

const CorrectionForm = z.object({
  of: text,
  about: text,
  booked: maybeText,
  paper: maybeText,
  dated: maybeDay,
  stood: text,
  reads: text,
  reason: text,
  'signed-by': maybeText,
})

const FIELDS: Readonly<Record<CorrectionRefusal, string>> = {
  'unknown-paper': 'of',
  'same-words': 'reads',
  'same-paper': 'paper',
  before: 'dated',
  future: 'dated',
}

function problemOf({ lang }: Asked, refusal: PaperRefusal): FormProblem {
  const w = correctionWords[lang]
  const { field, why } = refusal
  return { field, message: why === 'other-signer' ? w[why](refusal.signer) : w[why] }
}

async function enter(ask: Asked, { keep, booked }: Given): Promise<Response> {
  const { world, actor, resource, live, typed, today, lang } = ask
  const w = correctionWords[lang]
  const again = (problems: readonly FormProblem[]) => show(ask, { typed, problems }, booked)
  const form = parseTyped(typed, CorrectionForm)
  if (!form.ok) return again(form.refusal)
  const { of, about, stood, reads, reason, ...given } = form.value
  const papers = issuedPapers(live.records)
  const chosen = papers.find((paper) => paperKey(paper) === of)
  if (!chosen) return again([{ field: 'of', message: w['unknown-paper'] }])
  const { number: corrected, on: issued } = chosen
  const participant = about === WHOLE ? undefined : about
  if (participant && !namedIn(chosen, live.records).includes(participant))
    return again([{ field: 'about', message: w['not-named'] }])
  const right = correctingPaper(given, await booked(ask))
  if (!right.ok) return again([problemOf(ask, right.refusal)])
  const words = { participant, stood, reads, reason }
  const row = { ...words, ...right.value, corrected, issued, by: actor.name, entered: today }
  const refused = correctionRefusal(row, papers, today)
  if (refused) return again([{ field: FIELDS[refused], message: w[refused] }])
  const subject = [participant, row.corrected, row.paper].filter(Boolean).join(' ')
  const deed = { action: 'paper.correct', subject, resource, reason: row.reason } as const
  const place = { campaign: live.state.id, scope: live.state.scope }
  const saved = await act(world, { actor, deed }, async (tx) => {
    const added = await append(tx, CORRECTIONS, { ...place, row })
    const known = { kind: 'correction', number: row.paper, from: row.dated } as const
    if (added.ok) await keep(tx, ask, known)
    return added
  })
  if (!saved.ok) return again([{ field: 'paper', message: w.repeated }])
  return goTo(ask, PATH.replace(':campaign', live.state.id), w.saved)
}
