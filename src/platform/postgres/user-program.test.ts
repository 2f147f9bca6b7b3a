/**
 * A program that uses the server, for tests to run and kill: it prints how it came to its server,
 * and gives it back when its input ends. With `write` it adds rows, and prints each once it is
 * committed.
 */
import { Client } from 'pg'
import { startPostgres } from './start.ts'

const [data, deed] = process.argv.slice(2)
// The test runner runs every file of this name; only with a folder there is something to do.
if (data !== undefined) await use(data)

async function use(folder: string): Promise<void> {
  const started = await startPostgres({ data: folder })
  if (!started.ok) throw new Error(started.refusal.why)
  const { how, connection, release } = started.value
  console.log(how)
  if (deed === 'write') await write(new Client(connection))
  process.stdin.resume().once('end', release)
}

async function write(client: Client): Promise<void> {
  await client.connect()
  await client.query('create table if not exists scores (n int primary key)')
  const { rows } = await client.query<{ next: number }>(
    'select coalesce(max(n), 0) + 1 as next from scores',
  )
  for (let n = rows[0]?.next ?? 1; ; n += 1) {
    await client.query('insert into scores values ($1)', [n])
    console.log(n)
  }
}
