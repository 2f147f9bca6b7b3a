/**
 * Roles (vai trò) and what each may do. A duty gives a person one role over one organisation's
 * subtree, in one campaign or in all, from one day to another; this table says what the role is
 * for.
 */

/**
 * Every action a route can name. `down`: the duty must cover what is acted on. `both`: it is enough
 * to belong to it, as a unit belongs to the campaign that its district runs.
 */
export const ACTIONS = {
  'campaign.read': 'both',
  'campaign.draft': 'down',
  'campaign.approve': 'down',
  'campaign.launch': 'down',
  'question.answer': 'down',
  'stage.control': 'down',
  'registration.read': 'down',
  'registration.record': 'down',
  'registration.admit': 'down',
  'measure.record': 'down',
  'evidence.read': 'down',
  'evidence.add': 'down',
  'sheet.read': 'down',
  'sheet.self': 'down',
  'sheet.proxy': 'down',
  'sheet.inspect': 'down',
  'sheet.appraise': 'down',
  'inspection.read': 'down',
  'inspection.record': 'down',
  'explanation.ask': 'down',
  'explanation.answer': 'down',
  'conclusion.record': 'down',
  'event.record': 'down',
  'ranking.read': 'both',
  'finding.read': 'down',
  'ruling.record': 'down',
  'matter.read': 'down',
  'matter.record': 'down',
  'successor.record': 'down',
  'nomination.record': 'down',
  'nomination.withdraw': 'down',
  'session.read': 'down',
  'session.prepare': 'down',
  'session.record': 'down',
  'session.confirm': 'down',
  'vote.cast': 'down',
  'dossier.read': 'down',
  'report.write': 'down',
  'report.confirm': 'down',
  'report.proxy': 'down',
  'dossier.submit': 'down',
  'dossier.check': 'down',
  'decision.read': 'both',
  'decision.record': 'down',
  'higher.record': 'down',
  'paper.read': 'down',
  'paper.number': 'down',
  'paper.correct': 'down',
  'template.manage': 'down',
  'signing.delegate': 'down',
  'receipt.confirm': 'down',
  'recovery.record': 'down',
  'review.ask': 'down',
  'review.answer': 'down',
  'report.read': 'down',
  'disclosure.publish': 'down',
  'audit.read': 'down',
  'export.take': 'down',
  'registry.read': 'both',
  'organisation.manage': 'down',
  'person.manage': 'down',
  'person.import': 'both',
  'account.read': 'both',
  'account.manage': 'down',
  'law.read': 'both',
} as const satisfies Readonly<Record<string, 'down' | 'both'>>

export type Action = keyof typeof ACTIONS

/** What everybody with a duty in a place may read there. */
const READER: readonly Action[] = [
  'campaign.read',
  'ranking.read',
  'decision.read',
  'registry.read',
  'law.read',
]

/** What concerns one's own unit or oneself. */
const OWN: readonly Action[] = [
  ...READER,
  'registration.read',
  'registration.record',
  'evidence.read',
  'evidence.add',
  'finding.read',
  'nomination.withdraw',
  'dossier.read',
  'report.write',
]

const UNIT: readonly Action[] = [
  ...OWN,
  'measure.record',
  'sheet.read',
  'sheet.self',
  'explanation.answer',
  'report.proxy',
  'dossier.submit',
]

const OVERSEER: readonly Action[] = [
  ...READER,
  'registration.read',
  'evidence.read',
  'sheet.read',
  'inspection.read',
  'finding.read',
  'session.read',
  'dossier.read',
  'paper.read',
  'report.read',
]

export const ROLES = {
  'standing-officer': [
    ...OVERSEER,
    'campaign.draft',
    'campaign.launch',
    'question.answer',
    'stage.control',
    'registration.record',
    'registration.admit',
    'measure.record',
    'sheet.proxy',
    'evidence.add',
    'explanation.ask',
    'explanation.answer',
    'conclusion.record',
    'event.record',
    'inspection.record',
    'ruling.record',
    'matter.read',
    'matter.record',
    'successor.record',
    'nomination.record',
    'nomination.withdraw',
    'session.prepare',
    'session.record',
    'session.confirm',
    'report.proxy',
    'report.confirm',
    'dossier.submit',
    'dossier.check',
    'higher.record',
    'paper.number',
    'paper.correct',
    'template.manage',
    'receipt.confirm',
    'recovery.record',
    'review.ask',
    'review.answer',
    'disclosure.publish',
    'export.take',
  ],
  'unit-head': [
    ...UNIT,
    'paper.read',
    'signing.delegate',
    'report.confirm',
    'nomination.record',
    'receipt.confirm',
    'review.ask',
  ],
  'unit-officer': UNIT,
  individual: [...OWN, 'receipt.confirm'],
  inspector: [
    ...READER,
    'sheet.read',
    'sheet.inspect',
    'evidence.read',
    'evidence.add',
    'inspection.read',
    'inspection.record',
  ],
  appraiser: [...OVERSEER, 'sheet.appraise', 'explanation.ask', 'vote.cast', 'session.confirm'],
  'council-member': [...OVERSEER, 'vote.cast', 'session.confirm'],
  chairperson: [
    ...OVERSEER,
    'campaign.approve',
    'question.answer',
    'signing.delegate',
    'decision.record',
    'matter.read',
    'vote.cast',
    'session.confirm',
    'audit.read',
  ],
  'records-officer': [
    ...READER,
    'paper.read',
    'paper.number',
    'paper.correct',
    'dossier.read',
    'higher.record',
  ],
  signer: [...READER, 'paper.read'],
  publicist: [...READER, 'report.read', 'disclosure.publish'],
  auditor: [...OVERSEER, 'matter.read', 'audit.read', 'export.take'],
  administrator: [
    ...READER,
    'organisation.manage',
    'person.manage',
    'person.import',
    'account.read',
    'account.manage',
    'audit.read',
  ],
} as const satisfies Readonly<Record<string, readonly Action[]>>

export type Role = keyof typeof ROLES

export const ROLE_NAMES = Object.keys(ROLES) as Role[]

/** May somebody in this role do it at all, wherever? */
export function roleMay(role: Role, action: Action): boolean {
  const actions: readonly Action[] = ROLES[role]
  return actions.includes(action)
}
