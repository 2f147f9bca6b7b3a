/**
 * Questions to the server that are put together (hỏi cùng một lượt): each is one statement and how
 * its answer is read, so that several go in one message and are waited for once.
 */
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely'
import type { Said } from './message.ts'
import type { Tx } from './transaction.ts'

export type Raw = Readonly<Record<string, unknown>>

export type Question<T> = Readonly<{ said: Said; read(rows: readonly Raw[]): T }>

/** Only puts statements into words; it is connected with nothing. */
const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** A statement as it is said. */
export function saying(query: RawBuilder<unknown>): Said {
  const { sql, parameters } = query.compile(compiler)
  return { text: sql, values: parameters }
}

/** The statement's rows have the type that the query names. */
export function question<Row, T>(
  query: RawBuilder<Row>,
  read: (rows: readonly Row[]) => T,
): Question<T> {
  return { said: saying(query), read: (rows) => read(rows as readonly Row[]) }
}

export type Answers<Q extends readonly Question<unknown>[]> = {
  readonly [at in keyof Q]: Q[at] extends Question<infer T> ? T : never
}

/** Puts the questions in one message, in this order, and reads all answers. */
export async function together<const Q extends readonly Question<unknown>[]>(
  { say }: Pick<Tx, 'say'>,
  questions: Q,
): Promise<Answers<Q>> {
  return answersTo(questions, await say(questions.map(({ said }) => said)))
}

/** The answers of the server, each read by its own question. */
export function answersTo<const Q extends readonly Question<unknown>[]>(
  questions: Q,
  results: readonly Readonly<{ rows: readonly Raw[] }>[],
): Answers<Q> {
  const read = questions.map((one, at) => one.read(results[at]?.rows ?? []))
  // Each place is read by the question of the same place.
  return read as Answers<Q>
}
