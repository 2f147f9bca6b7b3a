/**
 * The records as they were known on a day (tính đến ngày): what was received, recorded or decided
 * later is left out, so that a run for a past day gives what it would have given then.
 * Organisations and successions are known ahead. A table of which nothing is left out stays itself.
 */
import { type CivilDate, remembered } from '#kernel'
import type { Records } from './records.ts'

type Recorded = Readonly<{ on?: CivilDate | undefined }>

/** The last day on which any of the rows was recorded; asked again for every outcome. */
const newest = remembered((rows: readonly Recorded[]) =>
  rows.reduce<CivilDate | undefined>(
    (last, { on }) => (last === undefined || (on !== undefined && on > last) ? on : last),
    undefined,
  ),
)

export function recordsAsOf(records: Records, day: CivilDate): Records {
  const known = (on: CivilDate | undefined): boolean => on === undefined || on <= day
  const until = (on: CivilDate | undefined): CivilDate | undefined => (known(on) ? on : undefined)
  const recorded = <R extends Recorded>(rows: readonly R[]): readonly R[] =>
    known(newest(rows)) ? rows : rows.filter((row) => known(row.on))
  return {
    ...records,
    registrations: records.registrations
      .filter((row) => known(row.received))
      .map((row) => (known(row['admitted-on']) ? row : { ...row, 'admitted-by': undefined })),
    measures: recorded(records.measures),
    rulings: recorded(records.rulings),
    matters: records.matters.filter((row) => known(row.from)),
    events: recorded(records.events),
    scores: recorded(records.scores),
    figures: recorded(records.figures),
    gates: recorded(records.gates),
    published: recorded(records.published),
    conclusions: recorded(records.conclusions),
    nominations: recorded(records.nominations),
    sessions: recorded(records.sessions),
    papers: records.papers.filter((row) => known(row.received)),
    submissions: records.submissions
      .filter((row) => known(row.sent))
      .map((row) => ({
        ...row,
        received: until(row.received),
        completed: until(row.completed),
        returned: until(row.returned),
      })),
    decisions: recorded(records.decisions),
    'awards-held': recorded(records['awards-held']),
    successors: recorded(records.successors),
  }
}
