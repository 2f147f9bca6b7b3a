/**
 * What a new campaign is made from: the hosts within reach, the files given, the registry
 * lines.
 */
import { can } from '#access'
import { ok, type Result, refuse } from '#kernel'
import { type Records, TABLE_NAMES } from '#ledger'
import { isRegistry, REGISTRY_TABLES, type RegistryTable } from '#ledger/store'
import type { Ask } from '#office'
import { type FileBytes, readBytes, readText, YAML_LIMITS } from '#platform'
import { composed, type FormProblem, readForm, type Typed } from '#platform/http'
import { fileNameOf } from './new-campaign.ts'
import { newWords } from './new-campaign.words.ts'
import type { GivenFile } from './new-campaign-form.ts'

export type NewAsk = Ask<'/phong-trao/moi'>

/** The organisations for which the actor may draft a campaign, by name. */
export async function hostsOf({ world, actor, places }: NewAsk) {
  const { organisations } = (await world.live.wholeRegistry()).records()
  const named = new Map(organisations.map((one) => [one.id, one]))
  return [...named.values()]
    .filter(({ level }) => level !== 'section')
    .filter(({ id }) => {
      const path = places.organisation(id)
      return path !== undefined && can(actor, 'campaign.draft', { path })
    })
    .map(({ id, name }) => ({ value: id, label: name }))
}

/** Other campaigns that the actor may read, to be copied. */
export async function sourcesOf({ world, actor }: NewAsk) {
  const states = await world.live.campaigns()
  return states
    .filter(({ id, scope }) =>
      can(actor, 'campaign.read', { path: scope, campaign: id, host: scope }),
    )
    .map(({ id, title }) => ({ value: id, label: title }))
}

export type Sent = Readonly<{ typed: Typed; files: readonly GivenFile[] }>

/** The form with its files; refused when it is too large or holds something else. */
export async function readSent({ request, lang }: NewAsk): Promise<Result<Sent, FormProblem>> {
  const w = newWords[lang]
  const form = await readForm(request, YAML_LIMITS.bytes)
  if (!form) return refuse({ field: 'files', message: w.tooBig })
  const typed: Record<string, string> = {}
  const files: GivenFile[] = []
  for (const [name, value] of form) {
    if (typeof value === 'string') typed[name] = composed(value)
    else if (value.size > 0) {
      const content = composed(await value.text())
      const path = fileNameOf({ name: value.name, content })
      if (path === undefined) return refuse({ field: 'files', message: w.unknownFile(value.name) })
      files.push({ path, content })
    }
  }
  const pasted = typed['pasted']?.trim()
  if (pasted) files.push({ path: 'campaign.yaml', content: `${pasted}\n` })
  return ok({ typed, files })
}

/** The files that the new campaign starts from. */
export async function startOf(
  ask: NewAsk,
  { typed, files }: Sent,
): Promise<Result<readonly GivenFile[], FormProblem>> {
  const w = newWords[ask.lang]
  if (typed['source'] === 'template') return ok(templateIn(ask.world.home))
  if (typed['source'] === 'files') {
    const hasPlan = files.some(({ path }) => path === 'campaign.yaml')
    return hasPlan ? ok(files) : refuse({ field: 'files', message: w.noFile })
  }
  if (typed['source'] !== 'copy') return refuse({ field: 'source', message: w.noSource })
  const mayCopy = (await sourcesOf(ask)).some(({ value }) => value === typed['from'])
  const live = mayCopy ? await ask.world.live.campaign(typed['from'] ?? '') : undefined
  if (!live) return refuse({ field: 'from', message: w.noFrom })
  const copied = live.book.documents.rows().filter(({ path }) => path !== 'answers.yaml')
  return ok([...copied, { path: 'answers.yaml', content: '[]\n' }])
}

function templateIn(home: string): readonly GivenFile[] {
  return ['campaign.yaml', 'open-questions.yaml', 'answers.yaml'].flatMap((path) => {
    const bytes = readBytes(`${home}/templates/campaign/${path}`, path, YAML_LIMITS)
    const text = bytes.ok ? readText({ name: path, bytes: bytes.value }) : bytes
    return text.ok ? [{ path, content: text.value }] : []
  })
}

export type Lines = readonly (readonly [RegistryTable, readonly number[]])[]

/**
 * The lines of the campaign that is copied and of the host's earlier ones, then everything that has
 * to do with the host. The Front, mass organisations and schools stand below nobody: that they take
 * part is known from what the host ran before.
 */
export async function linesFor(ask: NewAsk, scope: string, from: string): Promise<Lines> {
  const { world } = ask
  const registry = await world.live.wholeRegistry()
  const before = (await world.live.campaigns()).filter((one) => one.scope === scope)
  const ids = new Set([...(from === '' ? [] : [from]), ...before.map(({ id }) => id)])
  const sources = await Promise.all([...ids].map((id) => world.live.campaign(id)))
  const stored = (name: RegistryTable) => registry.table(name).stored()
  const near = stored('organisations').filter(
    (row) => covers(scope, row.scope) || covers(row.scope, scope),
  )
  const known = relatedOf(registry.records(), new Set(near.map(({ cells }) => cells['id'] ?? '')))
  const isKnown = (id: string | undefined) => id === undefined || known.has(id)
  return REGISTRY_TABLES.map((name) => {
    const own = stored(name).filter((row) => {
      const { id, predecessor, successor } = row.cells
      if (name === 'organisations') return isKnown(id)
      if (name === 'successions') return isKnown(predecessor) && isKnown(successor)
      return covers(scope, row.scope)
    })
    const copied = sources.flatMap((source) => source?.book.lines.get(name) ?? [])
    return [name, [...new Set([...copied, ...own.map(({ line }) => line)])]]
  })
}

/** The lines of one body more: itself, those above it and after it, its people and their posts. */
export async function linesOfBody({ world, places }: BodyAsk, id: string): Promise<Lines> {
  const registry = await world.live.wholeRegistry()
  const known = relatedOf(registry.records(), new Set([id]))
  const path = places.organisation(id)
  const isKnown = (one: string | undefined) => one === undefined || known.has(one)
  return REGISTRY_TABLES.map((name) => {
    const own = registry
      .table(name)
      .stored()
      .filter(({ cells, scope }) => {
        if (name === 'organisations') return isKnown(cells['id'])
        if (name === 'successions')
          return isKnown(cells['predecessor']) && isKnown(cells['successor'])
        return path !== undefined && covers(path, scope)
      })
    return [name, [...new Set(own.map(({ line }) => line))]]
  })
}

type BodyAsk = Pick<Ask<string>, 'world' | 'places'>

/** With the bodies above, and those that bodies became. */
function relatedOf(
  { organisations, successions }: Pick<Records, 'organisations' | 'successions'>,
  ids: ReadonlySet<string>,
): ReadonlySet<string> {
  const parents = organisations.flatMap(({ id, parent }) => (ids.has(id) && parent ? [parent] : []))
  const became = successions.flatMap(({ predecessor, successor }) =>
    ids.has(predecessor) && successor ? [successor] : [],
  )
  const more = new Set([...ids, ...parents, ...became])
  return more.size === ids.size ? ids : relatedOf({ organisations, successions }, more)
}

function covers(above: string, below: string): boolean {
  return below === above || below.startsWith(`${above}.`)
}

/** The registry lines as records, the other tables still empty. */
export async function recordsOf({ world }: NewAsk, lines: Lines): Promise<Records> {
  const registry = await world.live.wholeRegistry()
  const rows = new Map(lines)
  const tables = TABLE_NAMES.map((name) => {
    const own = isRegistry(name) ? registry.table(name).rows(rows.get(name) ?? []) : []
    return [name, own] as const
  })
  // Each table was parsed by the schema of the same name; fromEntries forgets names.
  return Object.fromEntries(tables) as Records
}

export function bytesOf(files: readonly GivenFile[]): readonly FileBytes[] {
  return files.map(({ path, content }) => ({ name: path, bytes: Buffer.from(content, 'utf8') }))
}
