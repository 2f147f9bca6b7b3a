/**
 * What goes into a parcel: the dossiers for one receiving level as data, and for every file the
 * name it gets and where it comes from. Nothing is set or read yet.
 */
import { HASHES } from '#campaign'
import { ok, type Result, refuse } from '#kernel'
import type { DossierView } from '#outcome'
import type { Material } from '#papers'
import type { Paper } from '#papers/model'
import { dossierData } from './dossier-data.ts'
import type { Enclosed, EnclosedFile } from './enclosed.ts'
import { enclosedPath, paperPath } from './names.ts'
import { DATA, PARCEL_VERSION, type Parcel } from './parcel.ts'
import { councilPapers, papersAbout, unitPapers } from './parcel-papers.ts'

export type Wanted = Readonly<{
  /** The receiving organisation, or the id of one dossier rule. */
  to: string
  cycle?: string | undefined
  participant?: string | undefined
  /** Where letters and minutes are read from; absent when they are not for the reader. */
  letters?: Material | undefined
  /** Minutes of the council too. */
  council: boolean
}>

export type PaperFile = Readonly<{ path: string; paper: Paper; format: 'pdf' | 'docx' }>
export type Contents = Readonly<{
  parcel: Parcel
  papers: readonly PaperFile[]
  enclosed: readonly EnclosedFile[]
  /** Whose dossiers a file belongs to, by path. */
  owners: ReadonlyMap<string, readonly string[]>
}>

/** `no-dossier`: nothing is sent there; `several`: the id names dossiers of several receivers. */
export type NoContents = 'no-dossier' | 'several'

/** The dossiers for the level; the sender's own words and numbers, nothing computed anew. */
export function contentsOf(
  material: Material,
  wanted: Wanted,
  evidence: readonly Enclosed[],
): Result<Contents, NoContents> {
  const dossiers = dossiersFor(material, wanted)
  const receivers = new Set(dossiers.map(({ to }) => to))
  if (dossiers.length === 0) return refuse('no-dossier')
  if (receivers.size > 1) return refuse('several')
  const letters = wanted.letters ? lettersOf(wanted.letters, dossiers, wanted.council) : []
  const each = dossiers.map((one) => {
    const own = filesOf(one, evidence)
    return { one, papers: inFormats(papersAbout(material, one)), own }
  })
  const parcel: Parcel = {
    ...headOf(material, wanted, dossiers),
    letters: letters.map(({ path }) => path),
    dossiers: each.map(({ one, papers, own }) =>
      dossierData(material, one, { papers: papers.map(({ path }) => path), own }),
    ),
  }
  const papers = unique([...letters, ...each.flatMap((it) => it.papers)])
  return ok({
    parcel,
    papers,
    enclosed: unique(each.flatMap(({ own }) => own)),
    owners: ownersOf(each),
  })
}

/** The dossiers asked for, in the order of the outcome. */
function dossiersFor({ definition, view }: Material, { to, cycle, participant }: Wanted) {
  const rules = definition.dossiers.filter((rule) => rule.to === to || rule.id === to)
  const ids = new Set(rules.map(({ id }) => id))
  return view.dossiers.filter(
    (one) =>
      ids.has(one.dossier) &&
      (cycle === undefined || one.cycle === cycle) &&
      (participant === undefined || one.participant === participant),
  )
}

function lettersOf(material: Material, dossiers: readonly DossierView[], council: boolean) {
  const minutes = council ? councilPapers(material, dossiers) : []
  return inFormats([...unitPapers(material, dossiers), ...minutes])
}

function inFormats(papers: readonly Paper[]): readonly PaperFile[] {
  return papers.flatMap((paper) =>
    (['docx', 'pdf'] as const).map((format) => ({ path: paperPath(paper, format), paper, format })),
  )
}

/** Files of its papers, of its report, and behind the figures and points of its cycle. */
function filesOf(one: DossierView, evidence: readonly Enclosed[]): readonly EnclosedFile[] {
  const { participant, dossier, cycle } = one
  const ofDossier = [participant, dossier, cycle].join('/')
  const ofCycle = `${[participant, cycle].join('/')}/`
  return evidence.flatMap((file) => {
    const { noun, subject } = file
    const isItem = noun === 'dossier' && subject.startsWith(`${ofDossier}/`)
    const isOfReport = noun === 'report' && `${subject}/`.startsWith(`${ofDossier}/`)
    const isBehind = (noun === 'measure' || noun === 'line') && subject.startsWith(ofCycle)
    if (!isItem && !isOfReport && !isBehind) return []
    return { path: enclosedPath(file, isItem), file, isItem }
  })
}

function headOf(material: Material, { to }: Wanted, dossiers: readonly DossierView[]) {
  const { definition, view, records, run } = material
  const [first] = dossiers
  const named = (id: string) => records.organisations.findLast((one) => one.id === id)?.name ?? id
  const rule = definition.dossiers.find((one) => one.id === first?.dossier)
  const acting = records.organisations.findLast(({ name }) => name === first?.to)?.id
  const { id, title, plan } = view.campaign
  const isNamed = <T extends Readonly<{ id: string }>>(pick: (one: DossierView) => string) => {
    const ids = new Set(dossiers.map(pick))
    return (one: T): boolean => ids.has(one.id)
  }
  return {
    thidua: 'goi-ho-so',
    version: PARCEL_VERSION,
    program: view.program,
    campaign: { id, title, plan, host: { id: definition.host, name: named(definition.host) } },
    run: { asOf: view.asOf, root: run.hashes.get(HASHES) ?? '' },
    to: { id: acting ?? rule?.to ?? to, name: first?.to ?? named(to) },
    awards: definition.awards
      .filter(isNamed(({ award }) => award))
      .map(({ id: award, name, form, level }) => ({ id: award, name, form, level })),
    cycles: view.cycles.filter(isNamed(({ cycle }) => cycle)),
  } as const
}

type Each = Readonly<{
  one: DossierView
  papers: readonly PaperFile[]
  own: readonly EnclosedFile[]
}>

function ownersOf(each: readonly Each[]): ReadonlyMap<string, readonly string[]> {
  const pairs = each.flatMap(({ one, papers, own }) =>
    [...papers, ...own].map(({ path }) => [path, one.name] as const),
  )
  const byPath = Map.groupBy(pairs, ([path]) => path)
  return new Map([...byPath].map(([path, all]) => [path, [...new Set(all.map(([, it]) => it))]]))
}

function unique<T extends Readonly<{ path: string }>>(files: readonly T[]): readonly T[] {
  return [...new Map(files.map((one) => [one.path, one])).values()].filter(
    ({ path }) => path !== DATA,
  )
}
