import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import {
  ask,
  killed,
  killServer,
  runUser,
  scratch,
  start,
  type UserProgram,
} from './scratch.test.ts'

type Blow = Readonly<{
  /** Is there a store already, so that the program only starts its server? */
  isMade: boolean
  /** When it falls: one round each. */
  moments: readonly ((program: UserProgram) => Promise<void>)[]
  /** Does it fall on the server as well, or on the program alone? */
  onServer: boolean
}>

const after = (milliseconds: number) => () => pause(milliseconds)

/** How the server was found is the first line; then each confirmed row is one. */
const atRow = (row: number) => async (program: UserProgram) => {
  while (program.lines.length <= row) await pause(1)
}

const BLOWS: Readonly<Record<string, Blow>> = {
  'program and server while the store is made': {
    isMade: false,
    moments: [after(120), after(350), after(600)],
    onServer: true,
  },
  'program and server while it starts': {
    isMade: true,
    moments: [after(120), after(160), after(200)],
    onServer: true,
  },
  'the program alone while rows are written': {
    isMade: true,
    moments: [atRow(1), atRow(200)],
    onServer: false,
  },
  'program and server while rows are written': {
    isMade: true,
    moments: [atRow(1), atRow(60), atRow(400)],
    onServer: true,
  },
}

for (const [what, { isMade, moments, onServer }] of Object.entries(BLOWS))
  test(`kill -9 of ${what}: it comes back by itself, with every confirmed row`, async () => {
    const old = scratch()
    if (isMade) await (await start(old)).release()
    for (const moment of moments) {
      const { data } = isMade ? old : scratch()
      const program = runUser(data, 'write')
      await moment(program)
      await killed(program.child)
      if (onServer) await killServer(join(data, 'postgres-18'))
      await findAll(data, Number(program.lines.at(-1)) || 0)
    }
  })

/** The rows of all rounds are there without a gap, up to the last that was confirmed at least. */
async function findAll(data: string, confirmed: number): Promise<void> {
  const { connection, release } = await start({ data })
  await ask(connection, 'create table if not exists scores (n int primary key)')
  const [found] = await ask<Found>(
    connection,
    'select count(*)::int as rows, coalesce(max(n), 0) as last from scores',
  )
  await release()
  assert.ok(found && found.last >= confirmed, `row ${confirmed} was confirmed: ${found?.last}`)
  assert.equal(found.rows, found.last, 'no row is missing between')
}

type Found = Readonly<{ rows: number; last: number }>
