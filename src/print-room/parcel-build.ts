/**
 * A parcel made for whoever asks (lập gói hồ sơ): written beside the office's data while papers are
 * set one by one, sent from there, and gone when it was sent; a large one is sent while it is made.
 */
import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import type { Actor } from '#access'
import {
  type Contents,
  type Enclosed,
  type PackedParcel,
  packing,
  packParcel,
  type Sources,
  type Unpacked,
  whyStopped,
} from '#exchange'
import { ok, type Result, refuse } from '#kernel'
import { look, type World } from '#office'
import { labelOf } from '#papers'
import { officeKey } from '#platform/secret'
import { type EvidenceNoun, enteredIn } from '#records'
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
        found.push({ noun, subject, name, hash, type, size, entered: enteredIn(file) })
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
  const made = await packParcel(path, contents, sourcesOf(world))
  return made.ok ? ok({ ...made.value, content: () => goneOnceSent(path) }) : made
}

function sourcesOf(world: World): Sources {
  return {
    open: (hash) => world.files.open(hash),
    signer: officeKey(world.data, world.tenant),
    set: async ({ paper, format }) => {
      const answer = await pressed({ paper, format })
      if (answer.ok) return answer
      const { refusal } = answer
      if (refusal.why === 'busy') return refuse(refusal)
      return refuse({ why: 'letters', paper: labelOf(paper), letters: refusal.letters.join(' ') })
    },
  }
}

/** Milliseconds until a busy press is asked again, and how often, while a reader waits anyway. */
const AGAIN = 1000
const TIMES = 120

/** Who is reading already is not sent away because others print: the press is asked again. */
function patient({ set, ...others }: Sources): Sources {
  return {
    ...others,
    set: async (order) => {
      let answer = await set(order)
      for (let at = 0; at < TIMES && !answer.ok && answer.refusal.why === 'busy'; at += 1) {
        await setTimeout(AGAIN)
        answer = await set(order)
      }
      return answer
    },
  }
}

/** How a streamed parcel ended: whole, or why not. */
export type Ended = Result<PackedParcel, Unpacked>

/**
 * A parcel too large to wait for, sent while it is made. `ended` is told before the last byte
 * leaves, so that nothing whole is out that nobody noted; one that stops is broken off.
 */
export function streamed(
  world: World,
  contents: Contents,
  ended: (how: Ended) => Promise<void>,
): ReadableStream {
  const { pieces, told } = packing(contents, patient(sourcesOf(world)))
  async function* sent(): AsyncGenerator<Uint8Array> {
    let last: Uint8Array | undefined
    try {
      last = yield* allButLast(pieces)
    } catch (fault) {
      const why = whyStopped(fault)
      if (why) await ended(refuse(why))
      throw fault
    }
    await ended(ok(told()))
    if (last) yield last
  }
  return Readable.toWeb(Readable.from(sent())) as ReadableStream
}

/** Hands on every piece but the last, and gives that back. */
async function* allButLast(pieces: AsyncIterable<Uint8Array>) {
  let held: Uint8Array | undefined
  for await (const piece of pieces) {
    if (held) yield held
    held = piece
  }
  return held
}

function goneOnceSent(path: string): ReadableStream {
  const stream = createReadStream(path)
  stream.once('close', () => void rm(path, { force: true }))
  return Readable.toWeb(stream) as ReadableStream
}
