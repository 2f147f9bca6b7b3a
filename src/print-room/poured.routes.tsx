/**
 * A paper by the office's own template over HTTP: first what it lacks, then the Word file, set in a
 * process of its own like every other paper.
 */
import { ok, type Result, refuse } from '#kernel'
import { look, screen } from '#office'
import { labelOf } from '#papers'
import type { Paper } from '#papers/model'
import { lacksOf, readTemplate, wordLacks } from '#papers/template'
import { type TemplateRow, templatesOf } from './own-template.store.ts'
import { LacksPage } from './own-templates.page.tsx'
import { bytesOf } from './own-templates.routes.tsx'
import { templateWords } from './own-templates.words.ts'
import type { ShelfAsk } from './shelf-ask.ts'

/** The template of a kind of whoever issues the papers of a shelf: the unit named, or the host. */
export async function templateFor(ask: ShelfAsk, kind: string): Promise<TemplateRow | undefined> {
  const { world, actor, live, params } = ask
  const { organisation }: Readonly<Record<string, string | undefined>> = params
  const issuer = organisation ?? live.state.host
  const standing = await look(world, actor, (tx) => templatesOf(tx, issuer))
  return standing.find(({ row }) => row.kind === kind)?.row
}

/** The bytes of the template once the paper fits it, or the page that is shown instead. */
export async function templateToPour(
  ask: ShelfAsk,
  paper: Paper,
): Promise<Result<Uint8Array, Response>> {
  const w = templateWords[ask.lang]
  const row = await templateFor(ask, paper.kind)
  const bytes = row && (await bytesOf(ask.world.files.open(row.hash)))
  const read = bytes && readTemplate(bytes)
  if (!row || !bytes || !read?.ok) return refuse(trouble(ask, paper, w.gone))
  const lacks = lacksOf(read.value, paper)
  if (lacks.isTooLarge) return refuse(trouble(ask, paper, w.tooLarge))
  if (ask.url.searchParams.get('in') === 'co') return ok(bytes)
  const back = ask.url.pathname
  const print = `${back}${ask.url.search}&in=co`
  const page = <LacksPage lines={wordLacks(lacks)} {...{ print, back }} />
  return refuse(screen(ask, { title: w.before(labelOf(paper)) }, page))
}

function trouble(ask: ShelfAsk, paper: Paper, message: string): Response {
  const problems = [{ field: '', message }]
  const page = <a href={ask.url.pathname}>{templateWords[ask.lang].back}</a>
  return screen(ask, { title: labelOf(paper), problems, status: 422 }, page)
}
