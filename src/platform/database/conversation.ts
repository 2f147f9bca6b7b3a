/**
 * What is said to the server on one connection within one transaction (cuộc trao đổi): the
 * beginning goes along with the first statement, so that a short look waits once and not twice.
 */
import { type Connection, type PoolClient, Query, type QueryConfig, type QueryResult } from 'pg'

/** The statements that begin a transaction, before anything else may be said in it. */
export type Opening = readonly string[]

export type Said = Readonly<{ text: string; values: readonly unknown[] }>

export class Conversation {
  private readonly client: PoolClient
  private readonly opening: Opening
  private begun: Promise<unknown> | undefined

  constructor(client: PoolClient, opening: Opening) {
    this.client = client
    this.opening = opening
  }

  /** Says a statement; one that comes before the beginning was answered waits for it. */
  async query(text: string, values: readonly unknown[] = []): Promise<QueryResult> {
    if (!this.begun) {
      const first = said(this.client, this.opening, { text, values })
      this.begun = first
      return first
    }
    // Nothing is ever said outside the transaction: where the beginning failed, this fails too.
    await this.begun
    return this.client.query(text, [...values])
  }

  /** Ends what was begun ('end' of a look); where nothing was said there is nothing to end. */
  async end(how: 'commit' | 'end' | 'rollback'): Promise<void> {
    if (this.begun) await this.client.query(how)
  }

  /** The connection stays with the transaction until that is over. */
  release(): void {}
}

/** One message to the server: where the beginning fails, the server skips what follows. */
function said(client: PoolClient, opening: Opening, statement: Said): Promise<QueryResult> {
  return new Promise((resolve, reject) => {
    const answer = (fault: Error | null, result: QueryResult) =>
      fault ? reject(fault) : resolve(result)
    client.query(new First(opening, statement, answer))
  })
}

/** A statement with others ahead of it, whose answers nobody waits for. */
export class First extends Query {
  /** All of the message: the beginning as one, then the statement. */
  readonly said: readonly Said[]
  private ahead: number

  constructor(opening: Opening, { text, values }: Said, callback: Answer) {
    super({ text, values: [...values], queryMode: 'extended' } as QueryConfig)
    const answered: Answer = (fault, result) => {
      this.emit('answered')
      callback(fault, result)
    }
    Object.assign(this, { callback: answered })
    this.said = [
      { text: opening.join('; '), values: [] },
      { text, values },
    ]
    this.ahead = opening.length
    const submit = this.submit
    this.submit = (connection) => {
      connection.stream.cork()
      for (const one of opening) begin(connection, one)
      const fault = submit.call(this, connection)
      connection.stream.uncork()
      return fault
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

type Answer = (fault: Error | null, result: QueryResult) => void
type Handler = (told: unknown, connection: Connection) => void

function begin(connection: Connection, text: string): void {
  connection.parse({ name: '', text, types: [] }, true)
  connection.bind({}, true)
  connection.execute({}, true)
}
