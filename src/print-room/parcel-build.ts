/**
 * A parcel made for whoever asks (lập gói hồ sơ): written beside the office's data while papers are
 * set one by one, sent from there, and gone when it was sent.
 */
import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Actor } from '#access'
import {
  type Contents,
  type Enclosed,
  type PackedParcel,
  packParcel,
  type Unpacked,
} from '#exchange'
import { ok, type Result, refuse } from '#kernel'
import { look, type World } from '#office'
import { labelOf } from '#papers'
import type { EvidenceNoun } from '#records'
import { filesFor } from '#records/store'
import { pressed } from './press.ts'

const NOUNS: readonly EvidenceNoun[] = ['dossier', 'report', 'measure', 'line']

type Asked = Readonly<{ campaign: string; actor: Actor; within: string }>

/** The files within the actor's reach that prove what begins with `within`. */
export async function evidenceFor(
  world: World,
  { campaign, actor, within }: Asked,
): Promise<readonly Enclosed[]> {
  return look(world, actor, async (tx) => {
    const found: Enclosed[] = []
    for (const noun of NOUNS)
      for (const file of await filesFor(tx, { campaign, noun, within })) {
        const { name, hash, type, size, subject = '' } = file
        found.push({ noun, subject, name, hash, type, size })
      }
    return found
  })
}

/** The archive on its way out, and what is noted of it. */
export type BuiltParcel = PackedParcel & Readonly<{ content(): ReadableStream }>

export async function built(
  world: World,
  contents: Contents,
): Promise<Result<BuiltParcel, Unpacked>> {
  const folder = join(world.data, 'goi-gui')
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${randomUUID()}.zip`)
  const made = await packParcel(path, contents, {
    open: (hash) => world.files.open(hash),
    set: async ({ paper, format }) => {
      const answer = await pressed({ paper, format })
      if (answer.ok) return answer
      const { refusal } = answer
      if (refusal.why === 'busy') return refuse(refusal)
      return refuse({ why: 'letters', paper: labelOf(paper), letters: refusal.letters.join(' ') })
    },
  })
  return made.ok ? ok({ ...made.value, content: () => goneOnceSent(path) }) : made
}

function goneOnceSent(path: string): ReadableStream {
  const stream = createReadStream(path)
  stream.once('close', () => void rm(path, { force: true }))
  return Readable.toWeb(stream) as ReadableStream
}
