/**
 * What waits for the standing agency and the chairperson (việc của cơ quan thường trực, người có
 * thẩm quyền): launching, questions, late registrations, stages, the notice, dossiers, decisions.
 */
import type { DecisionRow } from '#decision'
import { type DossierState, dossierState, putForwardAgain } from '#dossier'
import { awaitedEvents, eventOf } from '#records'
import { doorOf } from '#scoring'
import { cycleName, type Ground, goesOut, isNoticed, named, wayOn } from './ground.ts'
import type { Task, TaskKind } from './task.ts'

export function agencyTasks(ground: Ground): readonly Task[] {
  return [
    ...answering(ground),
    ...admitting(ground),
    ...opening(ground),
    ...concluding(ground),
    ...dating(ground),
    ...settling(ground),
    ...receiving(ground),
    ...deciding(ground),
    ...doubting(ground),
    ...numbering(ground),
  ]
}

/** A draft waits to be approved, then to be launched; nothing else waits in it. */
export function draftTasks({ may }: Pick<Ground, 'may'>): readonly Task[] {
  const path = '/phat-dong'
  return [
    ...(may('campaign.approve') ? [{ kind: 'approve' as const, about: '', path }] : []),
    ...(may('campaign.launch') ? [{ kind: 'launch' as const, about: '', path }] : []),
  ]
}

function answering({ view, may }: Ground): readonly Task[] {
  if (!may('question.answer')) return []
  return view.questions
    .filter(({ answered }) => !answered)
    .map(({ id, words }) => ({ kind: 'answer-question', about: words, path: `/cau-hoi/${id}` }))
}

/** A late one waits so long as its cycle runs. */
function admitting(ground: Ground): readonly Task[] {
  const { view, may, definition, day } = ground
  const running = new Set(definition.cycles.filter(({ to }) => day <= to).map(({ id }) => id))
  return view.registrations
    .filter(({ state, cycle, participant }) => {
      return state === 'late' && running.has(cycle) && may('registration.admit', participant)
    })
    .map(({ participant, cycle }) => ({
      kind: 'admit',
      about: named(ground, participant, cycle),
      path: `/dang-ky/${participant}?chu-ky=${cycle}`,
    }))
}

/** The next stage is opened when the one before it is over. */
function opening(ground: Ground): readonly Task[] {
  const { view, kept, day, may } = ground
  if (!may('stage.control')) return []
  return view.rankings.flatMap(({ scoring, cycle, stages }): readonly Task[] => {
    const doors = stages.map(({ id }) =>
      doorOf(
        kept.openings.find((row) => {
          return row.scoring === scoring && row.cycle === cycle && row.stage === id
        }),
        day,
      ),
    )
    const next = doors.findIndex(({ state }) => state === 'never')
    const before = doors[next - 1]?.state
    if (before !== 'over' && before !== 'closed') return []
    const about = `${stages[next]?.name}, ${cycleName(ground, cycle)}`
    return [{ kind: 'open-stage', about, path: '/cham-diem/buoc' }]
  })
}

/** Every sheet of the last stage is added up, and the notice is not out. */
function concluding(ground: Ground): readonly Task[] {
  const { view, may } = ground
  if (!may('conclusion.record')) return []
  return view.rankings
    .filter(({ cycle, rows }) => {
      const isScored = rows.length > 0 && rows.every(({ stages }) => stages.at(-1)?.total !== null)
      return isScored && !isNoticed(ground, cycle)
    })
    .map(({ cycle, name }) => ({
      kind: 'conclude',
      about: `${name}, ${cycleName(ground, cycle)}`,
      path: `/xep-hang?chu-ky=${cycle}`,
    }))
}

/** A dossier is due so many days after something that has no day yet. */
function dating(ground: Ground): readonly Task[] {
  const { definition, records, view, may } = ground
  if (!may('event.record')) return []
  const due = new Set(view.dossiers.map(({ dossier, cycle }) => `${dossier} ${cycle}`))
  return awaitedEvents(definition, records.events)
    .filter(({ event, cycle }) =>
      definition.dossiers.some(
        ({ id, until }) => eventOf(until) === event && due.has(`${id} ${cycle}`),
      ),
    )
    .map(({ event, cycle, words }) => ({
      kind: 'record-event',
      about: `${words}, ${cycleName(ground, cycle)}`,
      path: `/su-kien/${event}/${cycle}`,
    }))
}

function settling(ground: Ground): readonly Task[] {
  const { view, may } = ground
  if (!may('session.prepare')) return []
  return view.selections
    .filter(({ waits }) => waits.length > 0)
    .map(({ name, cycle }) => ({
      kind: 'settle-tie',
      about: `${name}, ${cycleName(ground, cycle)}`,
      path: '/hoi-dong',
    }))
}

const NEXT: Readonly<Partial<Record<DossierState, TaskKind>>> = {
  sent: 'receive-dossier',
  received: 'check-dossier',
  checked: 'check-dossier',
  supplemented: 'check-dossier',
  'sent-back': 'mend-returned',
}

function receiving(ground: Ground): readonly Task[] {
  const { view, may } = ground
  return view.dossiers.flatMap((one): readonly Task[] => {
    const { participant, dossier, cycle, award } = one
    if (!may('dossier.check', participant) || goesOut(ground, one)) return []
    const state = dossierState(wayOn(ground, one))
    const goesOn = view.selections.some((it) => it.award === award && it.run === 'nominate')
    const kind = state === 'complete' && goesOn ? 'forward-dossier' : NEXT[state]
    if (kind === undefined) return []
    const path = `/ho-so/${participant}?ho-so=${dossier}&chu-ky=${cycle}`
    return [{ kind, about: named(ground, participant, cycle), path }]
  })
}

/** Proposed with nothing left to settle, and a dossier that is in order where the plan asks one. */
function deciding(ground: Ground): readonly Task[] {
  const { view, may } = ground
  if (!may('decision.record')) return []
  const isPutAgain = (one: (typeof view.dossiers)[number]) => {
    const way = wayOn(ground, one)
    return dossierState(way) === 'complete' && putForwardAgain(way).length > 0
  }
  return view.selections.flatMap((one): readonly Task[] => {
    const { run, award, cycle, blocked, waits, name, standings } = one
    if (run !== 'grant' || blocked.length + waits.length > 0) return []
    const ready = standings.filter(({ state, participant }) => {
      const own = view.dossiers.filter(
        (it) => it.award === award && it.cycle === cycle && it.participant === participant,
      )
      if (state === 'returned') return own.length > 0 && own.every(isPutAgain)
      return state === 'proposed' && own.every((it) => it.state === 'complete')
    })
    if (ready.length === 0) return []
    const about = `${name}, ${cycleName(ground, cycle)}`
    return [{ kind: 'decide', about, count: ready.length, path: '/quyet-dinh' }]
  })
}

/** A record corrected since took the ground from under an award: it is revoked, or mended. */
function doubting(ground: Ground): readonly Task[] {
  const { view, may } = ground
  return view.selections.flatMap(({ cycle, doubtful = [] }) =>
    doubtful
      .filter(() => may('decision.record') || may('session.prepare'))
      .map((participant) => ({
        kind: 'doubt-award',
        about: named(ground, participant, cycle),
        path: '/quyet-dinh',
      })),
  )
}

/** What becomes a decision on paper; who is struck out, refused or sent back gets no number. */
const NUMBERED: readonly DecisionRow['action'][] = ['grant', 'revoke']

function numbering(ground: Ground): readonly Task[] {
  const { records, may, day } = ground
  if (!may('paper.number')) return []
  return records.decisions
    .filter(
      ({ action, number, on }) => NUMBERED.includes(action) && number === undefined && on <= day,
    )
    .map(({ participant, cycle }) => ({
      kind: 'number-decision',
      about: named(ground, participant, cycle),
      path: '/quyet-dinh',
    }))
}
