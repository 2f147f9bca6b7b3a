/**
 * The own templates of an office over HTTP: looked at by whoever reads its papers, added and taken
 * back by the standing agency, each file examined before it is used.
 */

import { can } from '#access'
import { ok, type Result, refuse } from '#kernel'
import { unitName } from '#ledger'
import {
  type Ask,
  type Attempt,
  act,
  download,
  get,
  goTo,
  look,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
  trouble,
  upload,
} from '#office'
import { MAKERS } from '#papers'
import { readTemplate, wordTemplateRefusal } from '#papers/template'
import { append, retract, type Seen } from '#platform/database'
import { type KeptFile, MIME } from '#platform/files'
import { type FormProblem, readUpload } from '#platform/http'
import { PAPER_TEMPLATES, type StandingTemplate, templatesOf } from './own-template.store.ts'
import { TemplatesPage } from './own-templates.page.tsx'
import { templateWords } from './own-templates.words.ts'

const OF = '/mau-van-ban/:organisation'
const ONE = `${OF}/:kind`
type OfAsk = Ask<typeof OF>
type OneAsk = Ask<typeof ONE>

/** As many bytes as a template may have. */
const MOST_BYTES = 10 << 20

export const templateRoutes: readonly Route[] = [
  get(OF, 'paper.read', (ask) => show(ask, NOTHING_TRIED)),
  upload(OF, 'template.manage', add),
  post(`${ONE}/thoi-dung`, 'template.manage', stop),
  get(`${ONE}/tep`, 'paper.read', take),
]

async function show(ask: OfAsk, attempt: Attempt): Promise<Response> {
  const { world, actor, resource } = ask
  const w = templateWords[ask.lang]
  const { organisation } = ask.params
  const name = unitName((await world.live.wholeRegistry()).records(), organisation)
  const standing = await standingFor(ask)
  const mayManage = can(actor, 'template.manage', resource)
  const body = <TemplatesPage {...{ standing, mayManage, attempt }} at={atOf(ask)} />
  const crumbs = [{ href: `/so-van-ban/${organisation}`, label: name }]
  return screen(ask, { title: w.of(name), crumbs, problems: attempt.problems }, body)
}

function atOf({ params }: OfAsk): string {
  return OF.replace(':organisation', params.organisation)
}

function standingFor({ world, actor, params }: OfAsk): Promise<readonly StandingTemplate[]> {
  return look(world, actor, (tx) => templatesOf(tx, params.organisation))
}

async function add(ask: OfAsk): Promise<Response> {
  const w = templateWords[ask.lang]
  const { keep } = ask.world.files
  const sent = await readUpload(ask.request, { most: MOST_BYTES, keep })
  const typed = sent?.fields ?? {}
  const kind = MAKERS.find((maker) => maker.kind === typed['loai'])?.kind
  const wrong = (...problems: readonly FormProblem[]) => show(ask, { typed, problems })
  if (!kind) return wrong({ field: 'loai', message: w.unknownKind })
  const kept = sent?.kept
  if (!kept?.ok || kept.value.type !== 'docx') return wrong({ field: 'tep', message: w.notTaken })
  const faults = await faultsIn(ask, kept.value)
  if (faults.length > 0)
    return wrong(...faults.map((line) => ({ field: 'tep', message: w.wrong(line) })))
  const name = sent?.name || `${kind}.docx`
  const done = await keepTemplate(ask, {
    kind,
    name,
    file: kept.value,
    seen: Number(typed['seen']),
  })
  return done.ok ? goTo(ask, atOf(ask), w.kept) : wrong({ field: 'loai', message: w.faster })
}

/** Everything that is wrong with a file as a template. */
async function faultsIn({ world, lang }: OfAsk, { hash }: KeptFile): Promise<readonly string[]> {
  const bytes = await bytesOf(world.files.open(hash))
  if (!bytes) return [templateWords[lang].gone]
  const read = readTemplate(bytes)
  return read.ok ? [] : wordTemplateRefusal(read.refusal)
}

/** A kept file whole in memory; undefined when it is gone. */
export async function bytesOf(
  content: ReadableStream | undefined,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return content && new Uint8Array(await new Response(content).arrayBuffer())
}

type Keeping = Readonly<{ kind: string; name: string; file: KeptFile; seen: number }>

/** Refused when the template of the kind is not among those that were seen. */
async function keepTemplate(
  ask: OfAsk,
  { kind, name, file, seen }: Keeping,
): Promise<Result<void, 'faster'>> {
  const { world, actor, resource, params, today } = ask
  const { organisation } = params
  const { hash, size } = file
  const row = { organisation, kind, hash, name, size, by: actor.name, on: today }
  const deed = { action: 'template.manage', subject: `${organisation} ${kind}`, resource } as const
  return act(world, { actor, deed }, async (tx): Promise<Result<void, 'faster'>> => {
    const standing = await templatesOf(tx, organisation)
    const own = standing.find((one) => one.row.kind === kind)
    // Entries only grow: a later one than any on the page was not seen.
    if (own && own.entry > seen) return refuse('faster')
    const scope = resource.path
    const write = { campaign: '', scope, row, seen: own?.entry }
    const added = await append(tx, PAPER_TEMPLATES, write)
    return added.ok ? ok(undefined) : refuse('faster')
  })
}

async function stop(ask: OneAsk): Promise<Response> {
  const w = templateWords[ask.lang]
  const { world, actor, resource, params, typed } = ask
  const { organisation, kind } = params
  const seen: Seen = Number(typed['seen'])
  const deed = { action: 'template.manage', subject: `${organisation} ${kind}`, resource } as const
  const done = await act(world, { actor, deed }, async (tx) => {
    return retract(tx, PAPER_TEMPLATES, { campaign: '', key: { organisation, kind }, seen })
  })
  if (done.ok) return goTo(ask, atOf(ask), w.stopped)
  return show(ask, { typed, problems: [{ field: '', message: w.faster }] })
}

async function take(ask: OneAsk): Promise<Response> {
  const standing = await standingFor(ask)
  const row = standing.find((one) => one.row.kind === ask.params.kind)?.row
  const content = row && ask.world.files.open(row.hash)
  if (!row || !content) return trouble.notFound(ask)
  return download(content, { name: row.name, type: MIME.docx })
}
