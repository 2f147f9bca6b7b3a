/**
 * One achievement report on the desk: for which award, in which form of the regime, what is
 * written, how far it is. The form comes from the plan's words or the law data, never from a guess.
 */
import { can, isProxy } from '#access'
import { type CivilDate, ok, type Result } from '#kernel'
import { type Ask, handsInFor, look, outcomeOf } from '#office'
import { subjectOf } from '#records'
import type { EvidenceDesk } from '#records/pages'
import { filesAt, filesProving } from '#records/store'
import type { Definition, Dossier } from '#rulebook/definition'
import { type Law, regimeOn, reportFormOf, reportSectionsOf } from '#rulebook/law'
import { type ReportKey, reportOf } from './report.store.ts'
import { reportWords } from './report.words.ts'
import { isWritable, type ReportState } from './report-state.ts'

export const REPORT = '/phong-trao/:campaign/ho-so/:participant/bao-cao'
export type ReportAsk = Ask<'/phong-trao/:campaign/ho-so/:participant'>

type Kind = 'individual' | 'collective'
export type Aim = Readonly<{ dossier: Dossier; cycle: string; label: string; kind: Kind }>
export type ReportDesk = NonNullable<Awaited<ReturnType<typeof readDesk>>>

/** The report that the address names, else the first; undefined when nothing is aimed at. */
export async function reportDesk(
  ask: ReportAsk,
): Promise<Result<ReportDesk | undefined, Response>> {
  const outcome = outcomeOf(ask, reportWords[ask.lang].title)
  if (!outcome.ok) return outcome
  const { view, definition } = outcome.value
  const { participant } = ask.params
  const about = view.registrations.find((one) => one.participant === participant)
  const aims = aimsOf(ask, definition, view)
  const said = (typed: string, name: string) => ask.typed[typed] ?? ask.url.searchParams.get(name)
  const [dossier, cycle] = [said('dossier', 'ho-so'), said('cycle', 'chu-ky')]
  const aim =
    aims.find((one) => one.dossier.id === (dossier ?? one.dossier.id) && one.cycle === cycle) ??
    aims[0]
  if (!aim) return ok(undefined)
  const hasDossier = view.dossiers.some(
    (one) =>
      one.participant === participant && one.dossier === aim.dossier.id && one.cycle === aim.cycle,
  )
  return ok(await readDesk(ask, { aim, aims, hasDossier, name: about?.name ?? participant }))
}

type View = Extract<ReturnType<typeof outcomeOf>, { ok: true }>['value']['view']

/** Everything the participant is considered for, by dossier and cycle. */
function aimsOf({ params }: ReportAsk, definition: Definition, view: View): readonly Aim[] {
  const aims = view.selections
    .filter(({ standings }) => standings.some((one) => one.participant === params.participant))
    .flatMap(({ award, name, cycle }) => {
      const cycleName = view.cycles.find(({ id }) => id === cycle)?.name ?? cycle
      const kind = definition.awards.find(({ id }) => id === award)?.to ?? 'individual'
      return definition.dossiers
        .filter(({ awards }) => awards.includes(award))
        .map((dossier): Aim => ({ dossier, cycle, label: `${name}, ${cycleName}`, kind }))
    })
  return [...new Map(aims.map((aim) => [`${aim.dossier.id} ${aim.cycle}`, aim])).values()]
}

type Reading = Readonly<{
  aim: Aim
  aims: readonly Aim[]
  name: string
  hasDossier: boolean
}>

async function readDesk(ask: ReportAsk, reading: Reading) {
  const { aim } = reading
  const { world, actor, resource, params, live } = ask
  const key = { participant: params.participant, dossier: aim.dossier.id, cycle: aim.cycle }
  const { parts, step } = await look(world, actor, (tx) => reportOf(tx, live.state.id, key))
  const law = ask.world.live.law
  const regime = regimeOn(law, receivedOn(ask, key))
  const within = { regime: regime.ok ? regime.value.id : '', kind: aim.kind }
  const sections = reportSectionsOf(law, within).map((section) => ({
    ...section,
    stored: parts.find(({ row }) => row.part === section.id),
  }))
  const state: ReportState = step?.row.step ?? 'draft'
  const files = await evidenceDesk(ask, key)
  const evidence = { ...files, mayAdd: files.mayAdd && isWritable(state) }
  return {
    ...reading,
    ...{ key, sections, step, state, evidence },
    item: aim.dossier.items.find(({ kind }) => kind === 'achievement-report'),
    form: formOf(law, within),
    facts: {
      state,
      empty: sections.filter(({ stored }) => !stored).map(({ heading }) => heading),
      hasScan: evidence.files.length > 0,
      isOwn: actor.person === params.participant,
    },
    /** The head's confirmation stands on the paper and is typed in by somebody else. */
    isConfirmedForHead: isProxy(actor, resource.path),
    may: {
      write: can(actor, 'report.write', resource),
      confirm: can(actor, 'report.confirm', resource),
      typeFromPaper: can(actor, 'report.proxy', resource) && isForAnother(ask, aim.kind),
    },
  }
}

/** A person speaks for the own report alone; a collective's own people speak for it. */
function isForAnother({ actor, resource, params }: ReportAsk, kind: Kind): boolean {
  if (kind === 'individual') return actor.person !== params.participant
  return isProxy(actor, resource.path)
}

/** The regime is that of the day of receipt; until then that of today. */
function receivedOn({ live, asOf }: ReportAsk, key: ReportKey): CivilDate {
  const own = live.records.submissions.find(
    (row) =>
      row.participant === key.participant && row.dossier === key.dossier && row.cycle === key.cycle,
  )
  return own?.received ?? asOf
}

function formOf(law: Law, within: Readonly<{ regime: string; kind: Kind }>) {
  return reportFormOf(law, { ...within, occasion: 'themed' })
}

async function evidenceDesk(ask: ReportAsk, key: ReportKey): Promise<EvidenceDesk> {
  const { world, actor, resource, params } = ask
  const proven = {
    noun: 'report',
    subject: subjectOf(key.participant, key.dossier, key.cycle),
  } as const
  const [files, all] = await look(world, actor, async (tx) => [
    await filesProving(tx, params.campaign, proven),
    await filesAt(tx, resource.path),
  ])
  return {
    at: `/phong-trao/${params.campaign}/minh-chung/${params.participant}`,
    proven,
    back: reportPath(ask, key),
    files,
    others: all.filter(({ file }) => !files.some((one) => one.file === file)),
    mayAdd: can(actor, 'evidence.add', resource),
    isProxy: handsInFor(ask),
  }
}

export function reportPath({ params }: ReportAsk, { dossier, cycle }: ReportKey): string {
  const base = `/phong-trao/${params.campaign}/ho-so/${params.participant}/bao-cao`
  return `${base}?ho-so=${dossier}&chu-ky=${cycle}`
}
