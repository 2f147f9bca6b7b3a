/**
 * Several statements sent to the server at once (một lần gửi): it answers them in turn, and skips
 * the rest when one of them fails. The library's own pipeline ends each statement by itself, so
 * that what follows a failed beginning would still run.
 */
import { type Connection, Query, type QueryConfig, type QueryResult } from 'pg'

export type Said = Readonly<{ text: string; values: readonly unknown[] }>

type Parts = Readonly<{
  /** Said first, with answers that nobody waits for. */
  ahead: readonly string[]
  statements: readonly Said[]
  /** Said last: the end of the transaction. */
  ending?: string
}>

type Answer = (fault: Error | null, results: readonly QueryResult[]) => void

export class Message extends Query {
  /** All of it: what is ahead as one. */
  readonly said: readonly Said[]
  private ahead: number

  constructor({ ahead, statements, ending }: Parts, callback: Answer) {
    super({ text: statements[0]?.text ?? '', queryMode: 'extended' } as QueryConfig)
    const { length } = statements
    this.ahead = ahead.length
    this.said = [
      ...(ahead.length > 0 ? [{ text: ahead.join('; '), values: [] }] : []),
      ...statements,
      ...(ending === undefined ? [] : [{ text: ending, values: [] }]),
    ]
    const answered = (fault: Error | null, found: QueryResult | readonly QueryResult[]) => {
      this.emit('answered')
      // The library answers with a list where there is more than one.
      callback(fault, [found].flat().slice(0, length))
    }
    Object.assign(this, { callback: answered })
    this.submit = (connection) => {
      connection.stream.cork()
      for (const one of ahead) sayOnly(connection, one)
      for (const one of statements) ask(connection, one, answered)
      if (ending !== undefined) sayOnly(connection, ending)
      connection.sync()
      connection.stream.uncork()
    }
    this.skipAhead()
  }

  /** What the statements ahead answer is not the statement's own answer. */
  private skipAhead(): void {
    const own = this as object as Record<'handleDataRow' | 'handleCommandComplete', Handler>
    const { handleDataRow, handleCommandComplete } = own
    own.handleDataRow = (row, connection) => {
      if (this.ahead === 0) handleDataRow.call(this, row, connection)
    }
    own.handleCommandComplete = (told, connection) => {
      if (this.ahead > 0) this.ahead -= 1
      else handleCommandComplete.call(this, told, connection)
    }
  }
}

type Handler = (told: unknown, connection: Connection) => void

/** A statement without values, whose answer is not described. */
function sayOnly(connection: Connection, text: string): void {
  connection.parse({ name: '', text, types: [] }, true)
  connection.bind({}, true)
  connection.execute({}, true)
}

/** As the library prepares a statement with its values, but not ending the message. */
function ask(connection: Connection, { text, values }: Said, callback: unknown): void {
  const given = { text, values: [...values], queryMode: 'extended', callback }
  const query = new Query(given as QueryConfig) as object as Preparing
  const unended: Connection = Object.create(connection, { sync: { value: () => undefined } })
  query.prepare(unended)
}

type Preparing = Readonly<{ prepare(connection: Connection): void }>
