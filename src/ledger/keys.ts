/**
 * What a row of each table is about (khóa của dòng): two rows with the same key speak of the same
 * thing. Paper, author and day belong to no key but where a thing may happen twice.
 */
import type { Column } from './cell.ts'
import type { TableName } from './records.ts'

const LINE = ['participant', 'cycle', 'criterion', 'stage'] as const

export const KEYS: { readonly [T in TableName]: readonly Column<T>[] } = {
  organisations: ['id', 'from'],
  successions: ['predecessor', 'successor'],
  people: ['id'],
  posts: ['person', 'organisation', 'duty', 'title', 'from'],
  registrations: ['participant', 'cycle', 'received'],
  measures: ['participant', 'cycle', 'indicator'],
  rulings: ['participant', 'cycle', 'condition'],
  matters: ['participant', 'kind', 'from', 'paper'],
  events: ['event', 'cycle'],
  scores: LINE,
  figures: [...LINE, 'input'],
  explanations: ['participant', 'cycle', 'criterion', 'asked'],
  conclusions: ['scoring', 'cycle', 'participant'],
  gates: ['participant', 'cycle', 'gate'],
  published: ['participant', 'cycle', 'scoring'],
  nominations: ['participant', 'award', 'cycle'],
  sessions: ['session'],
  votes: ['session', 'award', 'cycle', 'participant', 'question'],
  // Copies may come in several lots: only the same lot written twice is a slip.
  papers: [
    ...(['participant', 'dossier', 'cycle', 'item', 'received', 'paper'] as const),
    ...(['originals', 'official-copies', 'copies'] as const),
  ],
  submissions: ['participant', 'dossier', 'cycle', 'sent'],
  decisions: ['award', 'cycle', 'participant', 'action', 'on'],
  'awards-held': ['participant', 'name', 'decision'],
  successors: ['authority'],
}
