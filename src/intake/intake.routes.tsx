/** Taking a plan in: the drafts that wait, the upload or the pasted text, the reading kept. */
import { can, canSomewhere } from '#access'
import { Notice } from '#design'
import { type FileTrouble, keepReading, keptReading, type ReadPlan, readPlanFile } from '#importer'
import { ok, type Result, refuse } from '#kernel'
import { hostsOf } from '#launch/door'
import {
  type Ask,
  type Attempt,
  act,
  get,
  goTo,
  look,
  NOTHING_TRIED,
  type Route,
  screen,
  upload,
} from '#office'
import { sha256 } from '#platform'
import { append, currentRow, type Tx } from '#platform/database'
import { composed, type FormProblem, readForm } from '#platform/http'
import { ALL } from './desk.routes.ts'
import { type DraftLine, IntakePage } from './intake.page.tsx'
import { intakeWords } from './intake.words.ts'
import {
  contentOf,
  importsOf,
  keepContent,
  PLAN_IMPORTS,
  settlingsIn,
} from './plan-import.store.ts'
import { type PlanImportRow, settlingsOf, standingOf } from './plan-import.ts'
import { troubleWords } from './trouble.words.ts'

/** A plan of some pages with pictures; the form around it is small. */
const MOST_FORM = 13 << 20
/** A hundred pages as text are a tenth of this. */
const MOST_KEPT = 12 << 20

export const intakeRoutes: readonly Route[] = [
  get(ALL, 'signed-in', (ask) => show(ask, NOTHING_TRIED)),
  upload(ALL, 'signed-in', takeIn),
]

type ListAsk = Ask<typeof ALL>

async function show(ask: ListAsk, attempt: Attempt): Promise<Response> {
  const w = intakeWords[ask.lang]
  if (!canSomewhere(ask.actor, 'campaign.draft')) {
    return screen(ask, { title: w.title, status: 403 }, <Notice tone="open">{w.nowhere}</Notice>)
  }
  const hosts = await hostsOf(ask)
  const drafts = await draftLines(ask)
  const body = <IntakePage {...{ hosts, drafts, attempt }} />
  return screen(ask, { title: w.title, problems: attempt.problems }, body)
}

async function draftLines({ world, actor }: ListAsk): Promise<readonly DraftLine[]> {
  return look(world, actor, async (tx) => {
    const rows = await importsOf(tx)
    const lines: DraftLine[] = []
    for (const { row } of rows) {
      const content = await contentOf(tx, row)
      if (content === undefined) continue
      const settlings = settlingsOf(await settlingsIn(tx, row.plan))
      const { draft } = keptReading(content)
      const { settled, of } = standingOf(draft, settlings)
      lines.push({ ...row, settled, of })
    }
    return lines
  })
}

type Sent = Readonly<{ host: string; name: string; bytes: Buffer }>

async function takeIn(ask: ListAsk): Promise<Response> {
  const w = intakeWords[ask.lang]
  const form = await readForm(ask.request, MOST_FORM)
  if (!form) return show(ask, { typed: {}, problems: [{ field: 'file', message: w.tooBig }] })
  const typed = typedIn(form)
  const again = (problems: readonly FormProblem[]) => show(ask, { typed, problems })
  const sent = await sentIn(ask, form)
  if (!sent.ok) return again(sent.refusal)
  const read = await readPlanFile(sent.value.bytes)
  if (!read.ok) return again([{ field: 'file', message: wordTrouble(ask, read.refusal) }])
  const content = keepReading(read.value)
  const { of } = standingOf(read.value.draft, new Map())
  if (of === 0) return again([{ field: 'file', message: w.nothingRead }])
  if (content.length > MOST_KEPT) return again([{ field: 'file', message: w.tooLong }])
  const row = rowOf(ask, sent.value, { read: read.value, content })
  const kept = await keep(ask, row, content)
  return goTo(ask, `${ALL}/${row.plan}`, kept === 'there' ? w.there : w.taken)
}

function wordTrouble({ lang }: ListAsk, why: FileTrouble): string {
  return troubleWords[lang][why]
}

function typedIn(form: FormData): Readonly<Record<string, string>> {
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, composed(value)] as const] : [],
  )
  return Object.fromEntries(texts)
}

async function sentIn(ask: ListAsk, form: FormData): Promise<Result<Sent, readonly FormProblem[]>> {
  const w = intakeWords[ask.lang]
  const hosts = await hostsOf(ask)
  const host = hosts.find(({ value }) => value === form.get('host'))?.value
  const file = form.get('file')
  const pasted = typedIn(form)['pasted']?.trim() ?? ''
  const isFile = typeof file === 'object' && file !== null && file.size > 0
  const problems = [
    ...(host === undefined ? [{ field: 'host', message: w.noHost }] : []),
    ...(!isFile && pasted === '' ? [{ field: 'file', message: w.noFile }] : []),
  ]
  if (problems.length > 0 || host === undefined) return refuse(problems)
  if (!isFile) return ok({ host, name: w.pastedName, bytes: Buffer.from(pasted, 'utf8') })
  const name = composed(file.name).replaceAll('\\', '/').split('/').at(-1) || w.pastedName
  return ok({ host, name, bytes: Buffer.from(await file.arrayBuffer()) })
}

type Kept = Readonly<{ read: ReadPlan; content: string }>

/** The same file for the same host is the same plan. */
function rowOf({ actor, today }: ListAsk, sent: Sent, { read, content }: Kept): PlanImportRow {
  const file = sha256(sent.bytes)
  const { host, name } = sent
  const plan = `kh-${sha256(Buffer.from(`${host} ${file}`)).slice(0, 16)}`
  const title = read.draft.title?.value ?? name
  const reading = sha256(Buffer.from(content))
  return { plan, name, file, reading, title, host, by: actor.name, on: today, made: undefined }
}

/** Keeps the reading, unless the plan is there already. */
async function keep(ask: ListAsk, row: PlanImportRow, content: string): Promise<'there' | 'kept'> {
  const { world, actor, places } = ask
  const scope = places.organisation(row.host) ?? ''
  if (!can(actor, 'campaign.draft', { path: scope })) return 'there'
  const deed = {
    action: 'campaign.draft',
    subject: `nhap-ke-hoach ${row.plan}`,
    resource: { path: scope },
  } as const
  const kept = await act(world, { actor, deed }, async (tx): Promise<Result<unknown, unknown>> => {
    if (await isThere(tx, row.plan)) return refuse('there')
    await keepContent(tx, { plan: row.plan, reading: row.reading, scope, content })
    return append(tx, PLAN_IMPORTS, { campaign: '', scope, row })
  })
  return kept.ok ? 'kept' : 'there'
}

async function isThere(tx: Tx, plan: string): Promise<boolean> {
  const now = await currentRow(tx, PLAN_IMPORTS, { campaign: '', key: { plan } })
  return now !== undefined && !now.retracted
}
