/** The tables of the records in the database, one per noun: the second adapter of `Records`. */
import { type RecordTable, recordTable } from '#platform/database'
import { KEYS } from './keys.ts'
import { TABLES, type TableName } from './records.ts'

export type RecordTables = { readonly [T in TableName]: RecordTable<(typeof TABLES)[T]> }

export const RECORD_TABLES: RecordTables = {
  organisations: recordTable('organisations', TABLES.organisations, KEYS.organisations),
  successions: recordTable('successions', TABLES.successions, KEYS.successions),
  people: recordTable('people', TABLES.people, KEYS.people),
  posts: recordTable('posts', TABLES.posts, KEYS.posts),
  registrations: recordTable('registrations', TABLES.registrations, KEYS.registrations),
  measures: recordTable('measures', TABLES.measures, KEYS.measures),
  rulings: recordTable('rulings', TABLES.rulings, KEYS.rulings),
  matters: recordTable('matters', TABLES.matters, KEYS.matters),
  events: recordTable('events', TABLES.events, KEYS.events),
  scores: recordTable('scores', TABLES.scores, KEYS.scores),
  figures: recordTable('figures', TABLES.figures, KEYS.figures),
  explanations: recordTable('explanations', TABLES.explanations, KEYS.explanations),
  conclusions: recordTable('conclusions', TABLES.conclusions, KEYS.conclusions),
  gates: recordTable('gates', TABLES.gates, KEYS.gates),
  published: recordTable('published', TABLES.published, KEYS.published),
  nominations: recordTable('nominations', TABLES.nominations, KEYS.nominations),
  sessions: recordTable('sessions', TABLES.sessions, KEYS.sessions),
  votes: recordTable('votes', TABLES.votes, KEYS.votes),
  papers: recordTable('papers', TABLES.papers, KEYS.papers),
  submissions: recordTable('submissions', TABLES.submissions, KEYS.submissions),
  decisions: recordTable('decisions', TABLES.decisions, KEYS.decisions),
  'awards-held': recordTable('awards-held', TABLES['awards-held'], KEYS['awards-held']),
  successors: recordTable('successors', TABLES.successors, KEYS.successors),
}

/** The registry belongs to the tenant; a campaign goes by the lines in its book. */
export const REGISTRY_TABLES = ['organisations', 'successions', 'people', 'posts'] as const
export type RegistryTable = (typeof REGISTRY_TABLES)[number]

/** Is the table the tenant's rather than a campaign's? */
export function isRegistry(name: TableName): name is RegistryTable {
  return (REGISTRY_TABLES as readonly string[]).includes(name)
}
