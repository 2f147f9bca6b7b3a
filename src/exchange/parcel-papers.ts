/**
 * Which official papers go into a parcel: of each dossier its cover, report, findings and letters
 * of return; of all of them the units' letters and minutes, and the council's.
 */
import type { DossierView } from '#outcome'
import { MAKERS, type Material } from '#papers'
import type { Paper } from '#papers/model'

type Dossiers = readonly DossierView[]

/** Papers about one dossier alone. */
export function papersAbout(material: Material, one: DossierView): readonly Paper[] {
  const { records, view } = material
  const isOwn = (row: Readonly<{ participant: string; dossier: string; cycle: string }>) =>
    row.participant === one.participant && row.dossier === one.dossier && row.cycle === one.cycle
  const narrowed: Material = {
    ...material,
    records: { ...records, submissions: records.submissions.filter(isOwn) },
    view: {
      ...view,
      dossiers: [one],
      selections: view.selections
        .filter(({ award, cycle }) => award === one.award && cycle === one.cycle)
        .map((each) => ({
          ...each,
          standings: each.standings.filter(({ participant }) => participant === one.participant),
        })),
    },
  }
  const kinds = ['dossier-cover', 'achievement-report', 'candidate-findings', 'dossier-return']
  return kinds.flatMap((kind) => made(kind, narrowed))
}

/** Letters and minutes of the units that put these forward, each whole as it was written. */
export function unitPapers(material: Material, dossiers: Dossiers): readonly Paper[] {
  const all = material.records.nominations
  const own = all.filter((row) => row.withdrawn === undefined && isOf(dossiers, row))
  const letters = new Set(own.map(letterOf))
  const meetings = new Set(own.map(meetingOf))
  const withOnly = (nominations: typeof all): Material => ({
    ...material,
    records: { ...material.records, nominations },
  })
  return [
    ...made('unit-submission', withOnly(all.filter((row) => letters.has(letterOf(row))))),
    ...made('selection-minutes', withOnly(all.filter((row) => meetings.has(meetingOf(row))))),
  ]
}

type Nomination = Material['records']['nominations'][number]
const letterOf = ({ by, cycle, paper = '' }: Nomination) => `${by}/${cycle}/${paper}`
const meetingOf = ({ by, award, cycle }: Nomination) => `${by}/${award}/${cycle}`

/** Minutes of the sessions that voted on these, and of their counts. */
export function councilPapers(material: Material, dossiers: Dossiers): readonly Paper[] {
  const { sessions, votes } = material.records
  const voted = new Set(votes.filter((vote) => isOf(dossiers, vote)).map(({ session }) => session))
  const narrowed: Material = {
    ...material,
    records: { ...material.records, sessions: sessions.filter((it) => voted.has(it.session)) },
  }
  return [...made('council-minutes', narrowed), ...made('ballot-count', narrowed)]
}

type About = Readonly<{ participant: string; award: string; cycle: string }>

function isOf(dossiers: Dossiers, row: About): boolean {
  return dossiers.some(
    (one) =>
      one.participant === row.participant && one.award === row.award && one.cycle === row.cycle,
  )
}

function made(kind: string, material: Material): readonly Paper[] {
  const maker = MAKERS.find((one) => one.kind === kind)
  if (!maker) throw new Error(`no maker of ${kind}`)
  return maker.make(material)
}
