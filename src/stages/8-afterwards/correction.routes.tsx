/** Corrections of issued papers in the browser (đính chính): read by all, entered by the office. */
import { z } from 'zod'
import { can } from '#access'
import { formatCivil } from '#kernel'
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
import { day, text } from '#rulebook/cells'
import { CorrectionsPage } from './correction.page.tsx'
import {
  type CorrectionRefusal,
  cited,
  correctingPapers,
  correctionRefusal,
  type IssuedPaper,
  issuedPapers,
} from './correction.ts'
import { correctionWords } from './correction.words.ts'
import { CORRECTIONS, correctionsOf } from './index.store.ts'

const PATH = '/phong-trao/:campaign/dinh-chinh'
type Asked = Ask<typeof PATH>

/** A correction keeps the outcome of its moment, beside what the corrected paper kept. */
export function correctionRoutes(keep: KeepMoment): readonly Route[] {
  return [
    get(PATH, 'decision.read', (ask) => show(ask, NOTHING_TRIED)),
    post(PATH, 'paper.number', (ask) => enter(ask, keep)),
  ]
}

/** The papers that correct the one of a number and day, for pages of earlier stages. */
export async function correctedPapers(ask: CampaignAsk): Promise<Corrected> {
  const { world, live } = ask
  const rows = await world.db.read(everybody(ask), (tx) => correctionsOf(tx, live.state.id))
  return (paper) => correctingPapers(cited(paper), rows)
}

type Corrected = (paper: IssuedPaper) => readonly string[]

/** That a paper was corrected is for everybody who reads the paper. */
function everybody({ world }: Pick<Asked, 'world'>): Scope {
  return { tenant: world.tenant, role: 'engine', paths: [] }
}

async function show(ask: Asked, attempt: Attempt): Promise<Response> {
  const { world, live, actor, resource, today, lang } = ask
  const rows = await world.db.read(everybody(ask), (tx) => correctionsOf(tx, live.state.id))
  const papers = issuedPapers(live.records).map(({ number, on }) => {
    return { value: keyOf({ number, on }), label: cited({ number, on }) }
  })
  const mayEnter = can(actor, 'paper.number', resource)
  const given = { rows, papers, mayEnter, attempt, today: formatCivil(today) }
  const { title } = correctionWords[lang]
  return screen(ask, { title, problems: attempt.problems }, <CorrectionsPage {...given} />)
}

const CorrectionForm = z.object({
  of: text,
  paper: text,
  dated: day,
  stood: text,
  reads: text,
  reason: text,
  'signed-by': text,
})

const FIELDS: Readonly<Record<CorrectionRefusal, string>> = {
  'unknown-paper': 'of',
  'same-words': 'reads',
  'same-paper': 'paper',
  before: 'dated',
  future: 'dated',
}

/** One paper among those of the form: numbers begin again every year. */
function keyOf({ number, on }: IssuedPaper): string {
  return `${on} ${number}`
}

async function enter(ask: Asked, keep: KeepMoment): Promise<Response> {
  const { world, actor, resource, live, typed, today, lang } = ask
  const w = correctionWords[lang]
  const again = (problems: readonly FormProblem[]) => show(ask, { typed, problems })
  const form = parseTyped(typed, CorrectionForm)
  if (!form.ok) return again(form.refusal)
  const { of, ...given } = form.value
  const papers = issuedPapers(live.records)
  const chosen = papers.find((paper) => keyOf(paper) === of)
  if (!chosen) return again([{ field: 'of', message: w['unknown-paper'] }])
  const { number: corrected, on: issued } = chosen
  const row = { ...given, corrected, issued, by: actor.name, entered: today }
  const refused = correctionRefusal(row, papers, today)
  if (refused) return again([{ field: FIELDS[refused], message: w[refused] }])
  const subject = `${row.corrected} ${row.paper}`
  const deed = { action: 'paper.number', subject, resource, reason: row.reason } as const
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
