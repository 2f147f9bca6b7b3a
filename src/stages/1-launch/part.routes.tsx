/**
 * The definition edited as a form (sửa theo biểu mẫu): part by part, each field explained; only the
 * lines of what was changed are touched in the file, comments and all else stay.
 */
import type { Defined } from '#campaign'
import type { Result } from '#kernel'
import {
  type Attempt,
  type CampaignAsk,
  get,
  goTo,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
} from '#office'
import { editYaml, type Problem, plainScalar, type YamlEdit } from '#platform'
import type { FormProblem } from '#platform/http'
import { wordPath } from './check/place.ts'
import { NoForm, PartPage } from './part.page.tsx'
import { partWords } from './part.words.ts'
import { hrefOf, linksOf, type Part, type PartAsk, partOf, rawOf } from './part-desk.routes.ts'
import { composedAll, editsOf } from './part-edits.ts'
import { nameOf } from './part-fields.page.tsx'
import type { Leaf, Line } from './part-lines.ts'
import { planWords } from './plan.words.ts'
import { fileOf, mayEdit, saveFile, tried } from './plan-desk.routes.ts'
import { headAllowed } from './plan-file.routes.tsx'
import { fileWords } from './plan-file.words.ts'
import { saidOf } from './said.routes.ts'

const WHOLE = '/phong-trao/:campaign/ke-hoach/sua'
const PART = '/phong-trao/:campaign/ke-hoach/sua/:part'

export const partRoutes: readonly Route[] = [
  get(WHOLE, 'campaign.draft', (ask) => show(ask, '', {})),
  post(WHOLE, 'campaign.draft', (ask) => save(ask, '')),
  get(PART, 'campaign.draft', (ask) => show(ask, ask.params.part, {})),
  post(PART, 'campaign.draft', (ask: PartAsk) => save(ask, ask.params.part)),
]

type Again = Readonly<{
  attempt?: Attempt
  found?: Result<Defined, readonly Problem[]>
  hasChanged?: boolean
}>

function show(ask: CampaignAsk, path: string, again: Again): Response {
  const { attempt = NOTHING_TRIED } = again
  const { live, asOf, lang } = ask
  const w = partWords[lang]
  const said = saidOf({ loaded: live.loaded, found: again.found ?? live.defined(asOf) })
  const check = { campaign: live.state.id, said }
  const base = `/phong-trao/${live.state.id}`
  const part = live.loaded.ok ? partOf(ask, path) : undefined
  if (!live.loaded.ok) {
    return screen(ask, { title: w.title }, <NoForm href={`${base}/ke-hoach/tep`} check={check} />)
  }
  if (!part) return screen(ask, { title: w.noPart, status: 404 }, <p>{w.noPart}</p>)
  const title = path === '' ? w.title : part.isNew ? w.adding(part.name) : w.of(part.name)
  const seen = again.hasChanged ? undefined : Number(attempt.typed['seen'])
  const body = (
    <PartPage
      lines={part.lines}
      links={linksOf(ask, part.lines)}
      seen={seen || fileOf(ask, 'campaign.yaml')?.entry}
      isNew={part.isNew}
      isElement={part.isElement}
      check={{ ...check, said: said.filter((one) => concerns(ask, part, one.says)) }}
      attempt={attempt}
      differs={again.hasChanged ? differing(part.lines, attempt, lang) : []}
    />
  )
  return screen(ask, { title, crumbs: crumbsOf(ask, part), problems: attempt.problems }, body)
}

/** On the page of a part only what names it is told; all is told on the plan's own page. */
function concerns(ask: CampaignAsk, { steps }: Part, says: string): boolean {
  const path = steps.filter((step) => typeof step !== 'symbol')
  return steps.length === 0 || says.includes(wordPath(rawOf(ask), path))
}

function crumbsOf(ask: CampaignAsk, { steps }: Part) {
  const w = partWords[ask.lang]
  const raw = rawOf(ask)
  const above = steps.map((_, depth) => steps.slice(0, depth + 1)).slice(0, -1)
  const own = above
    .filter((each) => typeof each.at(-1) === 'number' || each.length === 1)
    .map((each) => {
      const value = each.reduce<unknown>((node, step) => Object(node)[step], raw)
      const { name } = Object(value) as Readonly<{ name?: unknown }>
      const key = String(each.at(-1))
      const label = typeof name === 'string' ? name : nameOf({ key, above: '' }, ask.lang)
      return { href: hrefOf(ask, each), label }
    })
  const plan = `/phong-trao/${ask.live.state.id}/ke-hoach`
  return [
    { href: plan, label: planWords[ask.lang].plan },
    { href: `${plan}/sua`, label: w.title },
    ...own.filter(({ href }) => href !== ask.url.pathname),
  ]
}

function differing(lines: readonly Line[], { typed }: Attempt, lang: CampaignAsk['lang']) {
  return leavesIn(lines)
    .filter(({ name, text }) => typed[name] !== undefined && typed[name]?.trim() !== text.trim())
    .map((leaf) => ({ name: nameOf(leaf, lang), mine: typed[leaf.name] ?? '', theirs: leaf.text }))
}

function leavesIn(lines: readonly Line[]): readonly Leaf[] {
  return lines.flatMap((line): readonly Leaf[] => {
    if (line.is === 'leaf') return [line]
    if (line.is === 'group') return leavesIn(line.lines)
    return line.is === 'either' ? leavesIn(line.branches.slice(line.chosen, line.chosen + 1)) : []
  })
}

/** The edits that the form asks for; undefined when nothing was filled in. */
function wishOf({ typed }: CampaignAsk, part: Part): readonly YamlEdit[] | undefined {
  const { steps: path, lines, value } = part
  switch (typed['does']) {
    case 'remove':
      return [{ does: 'remove', path }]
    case 'copy':
      return [{ does: 'add', path: path.slice(0, -1), value: renamed(value) }]
    case 'add': {
      const added = composedAll(lines, typed, plainScalar)
      return added && [{ does: 'add', path, value: added }]
    }
    default:
      return editsOf(lines, typed, plainScalar)
  }
}

/** The copy of an element needs an id of its own. */
function renamed(value: unknown): unknown {
  const block = { ...Object(value) } as Readonly<Record<string, unknown>>
  return typeof block['id'] === 'string' ? { ...block, id: `${block['id']}-2` } : block
}

async function save(ask: CampaignAsk, path: string): Promise<Response> {
  const w = partWords[ask.lang]
  const file = fileOf(ask, 'campaign.yaml')
  const part = partOf(ask, path)
  const wrong = (problems: readonly FormProblem[], again: Again = {}) =>
    show(ask, path, { attempt: { typed: ask.typed, problems }, ...again })
  if (!file || !part) return show(ask, path, {})
  if (!mayEdit(ask)) return wrong([{ field: '', message: fileWords[ask.lang].locked }])
  if (Number(ask.typed['seen']) !== file.entry) {
    return wrong([{ field: '', message: w.changed }], { hasChanged: true })
  }
  const edits = wishOf(ask, part)
  if (!edits) return wrong([{ field: '', message: w.needsMore }])
  const content = editYaml(file.content, edits)
  if (content === file.content) return goTo(ask, ask.url.pathname, w.nothing)
  const found = tried(ask, [{ path: file.path, content }])
  if (!found.ok) return wrong(problemsIn(ask, part, found.refusal), { found })
  const becomes = headAllowed(ask, found.value.definition)
  if (!becomes.ok) return wrong([{ field: '', message: becomes.refusal }])
  const saved = await saveFile(ask, {
    ...{ action: 'campaign.draft', subject: `${ask.live.state.id} ${path || file.path}` },
    ...{ change: { path: file.path, content, seen: file.entry }, becomes: becomes.value },
  })
  if (!saved.ok) return wrong([{ field: '', message: w.changed }], { hasChanged: true })
  return goTo(ask, nextOf(ask, part), noticeOf(ask))
}

/** Schema problems beside the fields they are of. */
function problemsIn(ask: CampaignAsk, { lines }: Part, found: readonly Problem[]) {
  const base = hrefOf(ask, []).length + 1
  const byPlace = new Map(
    leavesIn(lines).map((leaf) => [decodeURIComponent(hrefOf(ask, leaf.steps).slice(base)), leaf]),
  )
  return found.map(({ field, message }) => ({ field: byPlace.get(field)?.name ?? '', message }))
}

/** After an element came or went the list it belongs to is shown, within its part. */
function nextOf(ask: CampaignAsk, { steps, isNew }: Part): string {
  const { does } = { does: ask.typed['does'] }
  if (does === 'copy') {
    const list = steps.slice(0, -1)
    return hrefOf(ask, list.slice(0, -1))
  }
  if (does === 'remove') return hrefOf(ask, steps.slice(0, -2))
  return isNew ? hrefOf(ask, steps.slice(0, -1)) : hrefOf(ask, steps)
}

function noticeOf({ typed, lang }: CampaignAsk): string {
  const w = partWords[lang]
  if (typed['does'] === 'copy') return w.copied
  return typed['does'] === 'remove' ? w.removed : w.saved
}
