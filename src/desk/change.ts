/**
 * What changed (việc mới): recent acts of others that concern the reader, out of the audit. Who may
 * read an act is who may read what it was done to; an act nobody is named for is nobody's news.
 */
import type { Action } from '#access'
import { type CivilDate, civilFromInstant } from '#kernel'

/** An act as the audit has it. */
export type RecentAct = Readonly<{
  at: number
  actor: string
  verb: string
  campaign: string
  subject: string
  reason: string | undefined
}>

/**
 * What the reader must be allowed to read, and the page that shows it; `:` stands for whom. Marks
 * of inspectors and councils are the council's to announce, so units do not hear of them.
 */
const TOLD = {
  'campaign.launch': { needs: 'campaign.read', at: '' },
  'campaign.approve': { needs: 'campaign.read', at: '' },
  'question.answer': { needs: 'campaign.read', at: '/cau-hoi' },
  'stage.control': { needs: 'campaign.read', at: '/cham-diem' },
  'registration.record': { needs: 'registration.read', at: '/dang-ky/:' },
  'registration.admit': { needs: 'registration.read', at: '/dang-ky/:' },
  'measure.record': { needs: 'registration.read', at: '/so-lieu' },
  'evidence.add': { needs: 'evidence.read', at: '/so-lieu' },
  'sheet.self': { needs: 'sheet.read', at: '/cham-diem' },
  'sheet.inspect': { needs: 'inspection.read', at: '/cham-diem' },
  'sheet.appraise': { needs: 'inspection.read', at: '/cham-diem' },
  'inspection.record': { needs: 'inspection.read', at: '/kiem-tra' },
  'explanation.ask': { needs: 'sheet.read', at: '/cham-diem' },
  'explanation.answer': { needs: 'sheet.read', at: '/cham-diem' },
  'event.record': { needs: 'campaign.read', at: '/su-kien' },
  'conclusion.record': { needs: 'ranking.read', at: '/xep-hang' },
  'ruling.record': { needs: 'finding.read', at: '/tieu-chuan/:' },
  'nomination.record': { needs: 'finding.read', at: '/de-nghi' },
  'nomination.withdraw': { needs: 'finding.read', at: '/tieu-chuan/:' },
  'session.prepare': { needs: 'session.read', at: '/hoi-dong' },
  'session.record': { needs: 'session.read', at: '/hoi-dong' },
  'dossier.submit': { needs: 'dossier.read', at: '/ho-so/:' },
  'dossier.check': { needs: 'dossier.read', at: '/ho-so/:' },
  'receipt.confirm': { needs: 'finding.read', at: '/trao-thuong' },
  'recovery.record': { needs: 'finding.read', at: '/trao-thuong' },
  'review.ask': { needs: 'finding.read', at: '/xem-xet-lai' },
  'review.answer': { needs: 'finding.read', at: '/xem-xet-lai' },
  'decision.record': { needs: 'finding.read', at: '/quyet-dinh' },
  'paper.correct': { needs: 'finding.read', ofAll: 'decision.read', at: '/dinh-chinh' },
  'higher.record': { needs: 'finding.read', at: '/quyet-dinh/cap-tren' },
} as const satisfies Readonly<Partial<Record<Action, Telling>>>

/** `ofAll`: what is needed where it concerns everybody and nobody by name. */
type Telling = Readonly<{ needs: Action; at: string; ofAll?: Action }>

export type ToldVerb = keyof typeof TOLD

export const TOLD_VERBS = Object.keys(TOLD) as ToldVerb[]

export type Change = Readonly<{
  verb: ToldVerb
  actor: string
  /** The last time. */
  at: number
  on: CivilDate
  campaign: string
  /** Whom it is about, when it is about somebody. */
  about: string | undefined
  path: string
  reason: string | undefined
  /** How often on that day. */
  times: number
}>

/** Who reads: what they may, and which words of a subject name somebody. */
export type Reader = Readonly<{
  may(campaign: string, action: Action, id: string | undefined): boolean
  isSomebody(id: string): boolean
}>

/** The same by the same person on one day is one change. Newest first. */
export function changesFor(acts: readonly RecentAct[], reader: Reader): readonly Change[] {
  const found = acts.flatMap((act) => changeOf(act, reader))
  const alike = Map.groupBy(found, ({ verb, actor, on, campaign, about = '' }) =>
    [verb, actor, on, campaign, about].join('|'),
  )
  return [...alike.values()]
    .flatMap(([first, ...rest]) => (first ? [{ ...first, times: rest.length + 1 }] : []))
    .toSorted((a, b) => b.at - a.at)
}

function changeOf(act: RecentAct, reader: Reader): readonly Change[] {
  const { at, actor, campaign, reason, subject } = act
  const verb = TOLD_VERBS.find((one) => one === act.verb)
  if (!verb) return []
  const about = subject.split(/[ /~]/).find((word) => reader.isSomebody(word))
  const { needs, at: page, ofAll }: Telling = TOLD[verb]
  if (!reader.may(campaign, about === undefined ? (ofAll ?? needs) : needs, about)) return []
  const path = about === undefined ? page.replace('/:', '') : page.replace(':', about)
  const on = civilFromInstant(at)
  return [{ verb, actor, at, on, campaign, about, path, reason, times: 1 }]
}
