/**
 * What is said to the server on one connection within one transaction (cuộc trao đổi): the
 * beginning goes along with the first statement and the end may go along with the last, so that a
 * short look waits once and not three times.
 */
import type { PoolClient, QueryResult } from 'pg'
import { Message, type Said } from './message.ts'

/** The statements that begin a transaction, before anything else may be said in it. */
export type Opening = readonly string[]

export class Conversation {
  private readonly client: PoolClient
  private readonly opening: Opening
  /** The last message that was sent; the next waits for its answer. */
  private last: Promise<readonly QueryResult[]> | undefined
  private readonly closing: Said[] = []
  private over = false

  constructor(client: PoolClient, opening: Opening) {
    this.client = client
    this.opening = opening
  }

  async query(text: string, values: readonly unknown[] = []): Promise<QueryResult> {
    const [only] = await this.say([{ text, values }])
    return only as QueryResult
  }

  /**
   * Says these in one message, one after the other: where one fails, the server skips the others.
   * Nothing is ever said outside the transaction, nor after something in it failed.
   */
  say(statements: readonly Said[]): Promise<readonly QueryResult[]> {
    const send = (ahead: Opening) => {
      if (this.over) throw new Error('the transaction is over')
      return this.send({ ahead, statements })
    }
    if (this.over) return Promise.reject(new Error('the transaction is over'))
    this.last = this.last ? this.last.then(() => send([])) : send(this.opening)
    return this.last
  }

  /** Said along with the commit, by whoever waits for nothing but that it stands. */
  sayAtEnd(statement: Said): void {
    this.closing.push(statement)
  }

  /** Until all was answered that was said; throws when any of it failed. */
  async settled(): Promise<void> {
    await this.last
  }

  /**
   * Ends what was begun ('end' of a look), sent before this returns: whoever is given the
   * connection next comes after it. Where nothing was said there is nothing to end.
   */
  async end(how: 'commit' | 'end' | 'rollback'): Promise<void> {
    this.over = true
    const statements = how === 'commit' ? this.closing : []
    if (statements.length > 0) {
      const ahead = this.last ? [] : this.opening
      await this.send({ ahead, statements, ending: how })
    } else if (this.last) await this.client.query(how)
  }

  /** All of a look in one message: what is asked is known before anything is answered. */
  async sayAll(statements: readonly Said[]): Promise<readonly QueryResult[]> {
    this.last = this.send({ ahead: this.opening, statements, ending: 'end' })
    return this.last
  }

  /** The connection stays with the transaction until that is over. */
  release(): void {}

  private send(parts: Parts): Promise<readonly QueryResult[]> {
    return new Promise((resolve, reject) => {
      const answer = (fault: Error | null, results: readonly QueryResult[]) =>
        fault ? reject(fault) : resolve(results)
      this.client.query(new Message(parts, answer))
    })
  }
}

type Parts = ConstructorParameters<typeof Message>[0]
