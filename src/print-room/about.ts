/**
 * The material of papers about one participant or one unit: what concerns others is left out, so
 * that it cannot stand in their papers.
 */
import type { Material } from '#papers'

/** Views and records of one participant alone. */
export function aboutParticipant(material: Material, participant: string): Material {
  const isOwn = (row: Readonly<{ participant: string }>): boolean => row.participant === participant
  const { records, view, written } = material
  return {
    ...material,
    records: {
      ...records,
      nominations: records.nominations.filter(isOwn),
      submissions: records.submissions.filter(isOwn),
      papers: records.papers.filter(isOwn),
      registrations: records.registrations.filter(isOwn),
      explanations: records.explanations.filter(isOwn),
      decisions: records.decisions.filter(isOwn),
      'awards-held': records['awards-held'].filter(isOwn),
    },
    view: {
      ...view,
      registrations: view.registrations.filter(isOwn),
      rankings: view.rankings.map((one) => ({ ...one, rows: one.rows.filter(isOwn) })),
      selections: view.selections.map((one) => ({
        ...one,
        standings: one.standings.filter(isOwn),
      })),
      dossiers: view.dossiers.filter(isOwn),
    },
    written: {
      reports: written.reports.filter(isOwn),
      flags: written.flags.filter(isOwn),
      // A correction names whomever it corrects; it is no paper about one.
      corrections: [],
      golden: written.golden.filter(isOwn),
      owing: written.owing.filter(isOwn),
      recoveries: written.recoveries.filter(isOwn),
    },
  }
}

/** The nominations that one unit made. */
export function aboutUnit(material: Material, organisation: string): Material {
  const nominations = material.records.nominations.filter(({ by }) => by === organisation)
  return { ...material, records: { ...material.records, nominations } }
}
