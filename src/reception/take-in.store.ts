/**
 * Taking a parcel in (tiếp nhận gói hồ sơ): files are kept by their hash, its line is entered in
 * the book, and, where a campaign of ours is named, what fits there is recorded: nominations,
 * dossiers received, files of their items. One act; all of it or nothing.
 */
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Actor, Places, Resource } from '#access'
import type { ReadParcel } from '#exchange'
import { type CivilDate, ok, type Result, readCivil, refuse } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import { act, enterInBook, type World, workingDay } from '#office/folders'
import { append, currentRow, type Tx } from '#platform/database'
import { type KeptFile, MIME } from '#platform/files'
import { subjectOf } from '#records'
import { addFile, fileIdOf, linkFile } from '#records/store'
import type { Aim } from './aim.ts'
import { aimsInto, type Into } from './aims-into.ts'
import { RECEIVED_PARCELS } from './received.store.ts'
import { packContents, parcelIdOf, type ReceivedParcelRow } from './received.ts'
import { registryLines } from './registry-lines.ts'

export type TakingIn = Readonly<{
  organisation: string
  resource: Resource
  places: Places
  today: CivilDate
  paper: string | undefined
  read: ReadParcel
  /** Where the parcel was unpacked. */
  folder: string
  into?: Into | undefined
}>

/** `there`: taken in before; `not-kept`: a file changed meanwhile; `changed`: a nomination. */
export type NotTaken = 'there' | 'not-kept' | 'changed'

export type TakenIn = Readonly<{ parcel: string; nominated: number }>

export async function takeIn(
  world: World,
  actor: Actor,
  taking: TakingIn,
): Promise<Result<TakenIn, NotTaken>> {
  const kept = await keepFiles(world, taking)
  if (!kept.ok) return kept
  const parcel = parcelIdOf(taking.read)
  const { organisation, resource } = taking
  const subject = `goi-ho-so ${organisation} ${parcel}`
  const deed = { action: 'dossier.check', subject, resource } as const
  return act(world, { actor, deed }, async (tx) => {
    const key = { organisation, parcel }
    if (await currentRow(tx, RECEIVED_PARCELS, { campaign: '', key })) return refuse('there')
    const row = lineOf(taking, parcel, actor)
    const entered = await append(tx, RECEIVED_PARCELS, { campaign: '', scope: resource.path, row })
    if (!entered.ok) return refuse('there')
    const nominated = await intoCampaign(tx, taking, { kept: kept.value, by: actor.name })
    return nominated.ok ? ok({ parcel, nominated: nominated.value }) : nominated
  })
}

type KeptFiles = ReadonlyMap<string, KeptFile & Readonly<{ name: string }>>

async function keepFiles(
  { files }: World,
  { read, folder }: TakingIn,
): Promise<Result<KeptFiles, 'not-kept'>> {
  const all = new Map<string, KeptFile & Readonly<{ name: string }>>()
  for (const { tep, loai, ten, sha256 } of read.rows) {
    if (loai === 'du-lieu') continue
    const kept = await files.keep(createReadStream(join(folder, tep)))
    if (!kept.ok || kept.value.hash !== sha256) return refuse('not-kept')
    all.set(tep, { ...kept.value, name: ten })
  }
  return ok(all)
}

function lineOf(taking: TakingIn, parcel: string, actor: Actor): ReceivedParcelRow {
  const { organisation, read, today, paper, into } = taking
  const { campaign, run, dossiers } = read.parcel
  const made = readCivil(run.asOf)
  if (made === undefined) throw new Error('the day of a parcel was checked')
  return {
    ...{ organisation, parcel, root: read.root, campaign: campaign.id, title: campaign.title },
    sender: campaign.host.name,
    'sender-id': campaign.host.id,
    dossiers: dossiers.length,
    ...{ made, received: today, paper, by: actor.name },
    'taken-into': into?.live.state.id,
    contents: packContents(read),
    'signed-by': read.signedBy,
  }
}

type Kept = Readonly<{ kept: KeptFiles; by: string }>

/** How many nominations were recorded; what is there already stays as it is. */
async function intoCampaign(
  tx: Tx,
  taking: TakingIn,
  kept: Kept,
): Promise<Result<number, 'changed'>> {
  const { into, read } = taking
  if (!into) return ok(0)
  const wanted = aimsInto(read, into).filter(({ state }) => state === 'new')
  await makeKnown(tx, into, wanted)
  for (const aim of wanted) {
    const done = await recordOne(tx, { aim, into, taking, ...kept })
    if (!done) return refuse('changed')
  }
  return ok(wanted.length)
}

/** The campaign's book names the bodies and people that come in, and who put them forward. */
async function makeKnown(tx: Tx, { live, registry }: Into, aims: readonly Aim[]): Promise<void> {
  const ids = aims.flatMap(({ one }) => [one.participant.id, one.nominated?.by.id ?? ''])
  const { organisations, people, posts } = registryLines(registry, ids)
  const campaign = live.state.id
  await enterInBook(tx, { campaign, name: 'organisations', lines: organisations })
  await enterInBook(tx, { campaign, name: 'people', lines: people })
  await enterInBook(tx, { campaign, name: 'posts', lines: posts })
}

type Recording = Kept & Readonly<{ aim: Aim; into: Into; taking: TakingIn }>

async function recordOne(tx: Tx, recording: Recording): Promise<boolean> {
  const { aim, into, taking } = recording
  const { one, rule } = aim
  const { award, cycle, nominated } = one
  const participant = one.participant.id
  const campaign = into.live.state.id
  const scope = taking.places.participant(participant)
  const on = readCivil(nominated?.on ?? '')
  if (!nominated || on === undefined || scope === undefined) return false
  const row = {
    ...{ participant, award, cycle, by: nominated.by.id, on, paper: nominated.paper },
    ...{ withdrawn: undefined, grounds: nominated.grounds },
    'entered-by': nominated.entered,
  }
  const put = await append(tx, RECORD_TABLES.nominations, { campaign, scope, row })
  if (!put.ok) return false
  if (!rule) return true
  const place = { campaign, scope }
  const received = await recordReceipt(tx, place, { ...recording, dossier: rule.id })
  return received && (await linkItems(tx, place, recording))
}

type Place = Readonly<{ campaign: string; scope: string }>

/** The dossier as sent and received; nothing when its way is recorded, or nobody said when sent. */
async function recordReceipt(
  tx: Tx,
  place: Place,
  { aim, into, taking, dossier }: Recording & Readonly<{ dossier: string }>,
): Promise<boolean> {
  const { participant, cycle, sent, nominated } = aim.one
  const last = sent
    .map((one) => one.sent)
    .sort()
    .at(-1)
  const day = readCivil(last ?? '')
  const today = workingDay(into.live, taking.today)
  const isThere = into.live.records.submissions.some(
    (row) => row.participant === participant.id && row.dossier === dossier && row.cycle === cycle,
  )
  if (day === undefined || day > today || isThere) return true
  const row = {
    ...{ participant: participant.id, dossier, cycle, sent: day, received: today },
    ...{ completed: undefined, returned: undefined, 'supplement-by': undefined },
    ...{ reason: undefined, paper: nominated?.paper, 'entered-by': undefined },
  }
  return (await append(tx, RECORD_TABLES.submissions, { ...place, row })).ok
}

/** Files of items that our plan asks for under the same id; counting originals is a person's. */
async function linkItems(tx: Tx, place: Place, recording: Recording): Promise<boolean> {
  const { aim, taking, kept, by } = recording
  const { one, rule } = aim
  const on = taking.today
  for (const { item, files } of one.items) {
    if (!rule?.items.some(({ id }) => id === item)) continue
    const subject = subjectOf(one.participant.id, rule.id, one.cycle, item)
    for (const path of files) {
      const content = kept.get(path)
      if (!content) return false
      const { hash, name, size, type } = content
      const file = fileIdOf(hash, place.scope)
      const isAdded = await addFile(tx, place, { file, hash, name, type, size, by, on })
      const row = { file, noun: 'dossier', subject, by, on } as const
      if (!isAdded || !(await linkFile(tx, place, row))) return false
    }
  }
  return true
}

/** What a browser is told of a kept file. */
export function mimeOf(path: string): string {
  const type = path.split('.').at(-1) ?? ''
  return (MIME as Readonly<Record<string, string>>)[type] ?? 'application/octet-stream'
}
