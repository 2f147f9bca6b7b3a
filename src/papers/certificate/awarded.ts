/**
 * Whom to make certificates for: everybody awarded by a numbered decision of this run. Those whose
 * decision has no number yet, or no signer's post, wait; neither is ever guessed.
 */
import type { Computed } from '#campaign'
import {
  type DecisionRow,
  type GoldenLineRow,
  type Granted,
  lineOf,
  wordGoldenNumber,
} from '#decision'
import { readCivil } from '#kernel'
import type { Records } from '#ledger'
import type { OutcomeView, SelectionView, StandingView } from '#outcome'
import { postLines, signerOf } from '#papers/model'
import { wordAchievement, wordAuthority } from './awarded.vi.ts'
import type { Certificate, CertificateForm } from './certificate.ts'

export type Awarded = Readonly<{
  certificates: readonly Certificate[]
  /** Awarded, but no certificate yet: the decision has no number, or not the signer's post. */
  waiting: readonly Waiting[]
  /** Those of our own decisions that have no line in the register of awards yet. */
  unbooked: readonly Unbooked[]
}>

/** An award to enter into the register of the office that grants it. */
export type Unbooked = Granted & Readonly<{ keeper: string; keeperName: string }>

export type Waiting = Readonly<{ name: string; lacks: 'number' | 'post' }>

export type AwardedFrom = Readonly<{
  computed: Pick<Computed, 'definition' | 'view'>
  records: Pick<Records, 'decisions'>
  /** The lines of the register of awards (sổ vàng). */
  book?: readonly GoldenLineRow[]
}>

type Grant = Readonly<{ selection: SelectionView; standing: StandingView; row: DecisionRow }>

/** The certificates of a campaign as it stands, in the order of its lists. */
export function awardedOf({ computed, records, book = [] }: AwardedFrom): Awarded {
  const { definition, view } = computed
  const grants = grantsOf(view, records.decisions)
  const made = grants.flatMap((grant) => {
    const form = definition.awards.find((one) => one.id === grant.selection.award)?.form
    const { by, number } = grant.row
    const signed = signerOf(by)
    if (!isCertificateForm(form) || number === undefined || signed === undefined) return []
    const isOurs = grant.selection.authority.id === definition.host
    const place = isOurs ? definition.plan.place : undefined
    const signer = { name: signed.name, post: postLines(signed.authority).join('\n') }
    const line = lineOf(book, grantedBy(grant.row))
    const register = line && wordGoldenNumber(line)
    const certificate = certificateOf({ view, grant, form, number, signer, place, register })
    return [{ certificate, grant, isBooked: line !== undefined }]
  })
  return {
    certificates: made.map(({ certificate }) => certificate),
    waiting: grants.flatMap(waitingIn),
    unbooked: made.flatMap(({ grant, isBooked }) => (isBooked ? [] : unbookedIn(grant))),
  }
}

/** A higher office enters what it granted into its own register. */
function unbookedIn({ selection, row }: Grant): readonly Unbooked[] {
  if (selection.run !== 'grant') return []
  const { id: keeper, name: keeperName } = selection.authority
  return [{ ...grantedBy(row), keeper, keeperName }]
}

function grantedBy({ award, cycle, participant, on }: DecisionRow): Granted {
  return { award, cycle, participant, granted: on }
}

function waitingIn({ row, standing: { name } }: Grant): readonly Waiting[] {
  if (row.number === undefined) return [{ name, lacks: 'number' }]
  return signerOf(row.by) === undefined ? [{ name, lacks: 'post' }] : []
}

function grantsOf(view: OutcomeView, rows: readonly DecisionRow[]): readonly Grant[] {
  return view.selections.flatMap((selection) =>
    selection.standings
      .filter((standing) => standing.state === 'awarded')
      .flatMap((standing) => {
        const row = rows.findLast((one) => isGrantOf(one, selection, standing))
        return row ? [{ selection, standing, row }] : []
      }),
  )
}

function isGrantOf(row: DecisionRow, selection: SelectionView, standing: StandingView): boolean {
  return (
    row.action === 'grant' &&
    row.award === selection.award &&
    row.cycle === selection.cycle &&
    row.participant === standing.participant
  )
}

function isCertificateForm(form: string | undefined): form is CertificateForm {
  return form === 'commendation' || form === 'merit-certificate'
}

type Parts = Readonly<{
  view: OutcomeView
  grant: Grant
  form: CertificateForm
  number: string
  signer: Certificate['signer']
  place: string | undefined
  register: string | undefined
}>

function certificateOf({ view, grant, form, number, signer, place, register }: Parts): Certificate {
  const { row, selection, standing } = grant
  const on = readCivil(row.on)
  if (on === undefined) throw new Error(`not a day: ${row.on}`)
  return {
    id: `${selection.award}/${selection.cycle}/${standing.participant}`,
    form,
    authority: wordAuthority(selection.authority.name),
    name: standing.name,
    unit: standing.unit === standing.name ? undefined : standing.unit,
    achievement: wordAchievement(view, selection.cycle),
    decision: { number, on },
    register,
    place,
    signer,
  }
}
