/**
 * What a running office has (văn phòng): the database, today's date, the law, and its live books.
 */
import type { CivilDate } from '#kernel'
import type { Database } from '#platform/database'
import type { FileStore } from '#platform/files'
import type { Mailer } from '#platform/mail'
import type { Live } from './live.ts'

export type World = Readonly<{
  db: Database
  tenant: string
  live: Live
  /** The version that goes on acts and receipts. */
  program: string
  /** The program's own folder. */
  home: string
  /** The data folder: evidence files and what is generated. */
  data: string
  /** Evidence by content hash. */
  files: FileStore
  /** Today in Asia/Ho_Chi_Minh, whatever the server's zone; given in tests. */
  today(): CivilDate
  /** The present instant, in milliseconds since 1970. */
  now(): number
  /** Letters to people outside the office. */
  mail: Mailer
  /** Where people reach the office, for links that leave it. */
  address: string
  /** How many days before its last day somebody is reminded of what waits, the most first. */
  remindDays: readonly number[]
  /** One line of the log. */
  say(line: string): void
}>
