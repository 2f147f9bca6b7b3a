/** Dossiers, paper by paper: to the district while there is one, to the commune at the end. */
import assert from 'node:assert/strict'
import { addPerson } from '#testing'
import { recordsOf, written } from './an-bien-plan.ts'
import { AT, again, EXAMPLE, PERIOD } from './khoi-ky-plan.ts'
import type { Journey } from './traveller.ts'

const SENDER = 'khoi-ky-thuong-truc'

/** The first dossier of 2022 is sent and received by hand, the others of the cycle again. */
export async function submit(journey: Journey, cycle: string): Promise<void> {
  const { submissions, papers } = await recordsOf(journey, EXAMPLE)
  const receiver = await receiverOf(journey, cycle)
  const [first, ...rest] = submissions.filter((one) => one.cycle === cycle)
  assert.ok(first)
  const papersOf = ({ participant }: { participant: string }) =>
    papers.filter((one) => one.participant === participant && one.cycle === cycle)
  const { participant, dossier, sent = '', received = '', paper = '' } = first
  const path = `${AT}/ho-so/${participant}?ho-so=${dossier}&chu-ky=${cycle}`
  journey.on(sent)
  const own = participant === 'mttq-xa-khoi-ky' ? 'khoi-ky-mat-tran' : SENDER
  // What stays within the commune its office sends for the unit; what goes above is its own.
  const letter = own === SENDER && cycle === PERIOD ? { 'paper-date': written(sent) } : {}
  await (await journey.as(own)).send(path, { on: written(sent), paper, ...letter }, 'Gửi')
  journey.on(received)
  const office = await journey.as(receiver)
  await office.send(path, { on: written(received) }, 'tiếp nhận')
  for (const one of papersOf(first)) {
    const by = one['confirmed-by'] ? { 'confirmed-by': one['confirmed-by'] } : {}
    const given = { item: one.item, received: written(received), 'official-copies': '1' }
    await office.send(path, { ...given, ...by })
  }
  await office.send(path, { on: written(received) }, 'đủ')
  for (const row of rest) await sendAgain(journey, { row, receiver, papers: papersOf(row) })
}

/** Nobody receives the own dossier: at the end somebody else of the commune's office does. */
async function receiverOf({ world }: Journey, cycle: string): Promise<string> {
  if (cycle !== PERIOD) return 'dai-tu-thuong-truc'
  const account = 'khoi-ky-tiep-nhan'
  await addPerson(world, { account, role: 'standing-officer', organisation: 'ubnd-xa-khoi-ky' })
  return account
}

type Records = Awaited<ReturnType<typeof recordsOf>>
type One = Readonly<{
  row: Records['submissions'][number]
  receiver: string
  papers: Records['papers']
}>

async function sendAgain(journey: Journey, { row, receiver, papers }: One): Promise<void> {
  const { participant, dossier, cycle, sent = '', received = '', paper } = row
  const at = `${AT}/ho-so/${participant}`
  const which = { dossier, cycle }
  journey.on(sent)
  const letter = { on: written(sent), paper, 'paper-date': written(sent) }
  await again(await journey.desk(SENDER), `${at}/gui`, { ...which, ...letter })
  journey.on(received)
  const office = await journey.desk(receiver)
  const on = written(received)
  await again(office, `${at}/nhan`, { ...which, on })
  for (const { item, 'confirmed-by': by } of papers) {
    const given = { item, received: on, 'official-copies': '1', 'confirmed-by': by }
    await again(office, `${at}/giay-to`, { ...which, ...given })
  }
  if (papers.length > 2) await again(office, `${at}/du`, { ...which, on })
}
