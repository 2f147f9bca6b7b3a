/**
 * Deadlines that people set while a campaign runs (thời hạn phát sinh): stages opened, explanations
 * asked, periods granted to supplement a dossier, sessions called.
 */

import { councilName } from '#selection'
import { type CampaignDeadline, placed } from './deadline.ts'
import { cycleName, type Ground, nameOf } from './ground.ts'

/** A stage closed by hand is closed; its last day binds nobody any more. */
export function ofStages(ground: Ground): readonly CampaignDeadline[] {
  return ground.kept.openings.flatMap(({ scoring, cycle, stage, until, closed, reason }) => {
    const rule = ground.definition.scoring.find(({ id }) => id === scoring)
    const named = rule?.stages.find(({ id }) => id === stage)
    if (!until || closed || !rule || !named) return []
    return placed(
      ground,
      { word: 'đến', date: until },
      {
        key: `stage ${scoring} ${cycle} ${stage}`,
        kind: 'stage',
        about: named.name,
        cycle: cycleName(ground, cycle),
        says: reason ?? rule.words,
        clause: rule.clause,
        path: `/cham-diem?chu-ky=${cycle}`,
      },
    )
  })
}

/** A question that has been concluded binds nobody any more. */
export function ofExplanations(ground: Ground): readonly CampaignDeadline[] {
  const { records, day, may } = ground
  return records.explanations
    .filter(({ asked, accepted, participant }) => {
      return asked <= day && accepted === undefined && may('sheet.read', participant)
    })
    .map(({ participant, cycle, criterion, due }) =>
      placed(
        ground,
        { word: 'đến', date: due },
        {
          key: `explanation ${participant} ${cycle} ${criterion}`,
          kind: 'explanation',
          about: `${nameOf(ground, participant)}, ${criterion}`,
          cycle: cycleName(ground, cycle),
          says: '',
          clause: criterion,
          path: `/cham-diem/${participant}/${cycle}/${encodeURIComponent(criterion)}`,
        },
      ),
    )
}

/** The period granted to supplement a dossier, until it is sent again. */
export function ofSupplements(ground: Ground): readonly CampaignDeadline[] {
  const { records, day, may } = ground
  return records.submissions.flatMap((row) => {
    const { participant, dossier, cycle, returned, completed, reason = '' } = row
    const by = row['supplement-by']
    if (!by || !returned || returned > day || completed || !may('dossier.read', participant)) {
      return []
    }
    const again = records.submissions.some(
      (one) =>
        one.participant === participant &&
        one.dossier === dossier &&
        one.cycle === cycle &&
        one.sent > returned,
    )
    if (again) return []
    return placed(
      ground,
      { word: 'đến', date: by },
      {
        key: `supplement ${participant} ${dossier} ${cycle}`,
        kind: 'supplement',
        about: nameOf(ground, participant),
        cycle: cycleName(ground, cycle),
        says: reason,
        clause: '',
        path: `/ho-so/${participant}`,
      },
    )
  })
}

/** A session is over with its day, not a deadline to be late for; it stands here to be prepared. */
export function ofSessions(ground: Ground): readonly CampaignDeadline[] {
  if (!ground.may('session.read')) return []
  return ground.kept.sittings
    .filter(({ state }) => state === 'open')
    .map(({ session, council, on, place = '' }) =>
      placed(
        ground,
        { word: 'đến', date: on },
        {
          key: `session ${session}`,
          kind: 'session',
          about: councilName(ground.records.organisations, council),
          cycle: '',
          says: place,
          clause: '',
          path: `/hoi-dong/${session}`,
        },
      ),
    )
}
