/**
 * Any list as a spreadsheet (tải danh sách về): `?tai=xlsx` on the address of a page answers the
 * table that the page draws, under the same permission; the audit knows who took what away.
 */
import { type DrawnTable, numberAsked } from '#design'
import { formatCivil, ok } from '#kernel'
import { MIME_XLSX, writeSheets } from '#platform/sheets'
import { act } from './act.ts'
import { download } from './answer.ts'
import type { AnyAsk } from './ask.ts'

/**
 * The table asked for in place of its page; the page itself, now with its tables, when it has no
 * such table.
 */
export async function sheetAnswer<Asked extends AnyAsk>(
  ask: Asked,
  draw: (ask: Asked) => Promise<Response> | Response,
): Promise<Response> {
  const page = await draw(ask)
  const table = ask.tables.drawn[numberAsked(ask.url) - 1]
  if (ask.tables.drawn.length === 0) return page
  if (page.status !== 200 || !table) {
    return draw({ ...ask, tables: { ...ask.tables, wanted: false, drawn: [] } })
  }
  await noteTaking(ask, table)
  const bytes = await writeSheets([table])
  const name = `${table.name} ${formatCivil(ask.today).replaceAll('/', '-')}.xlsx`
  return download(bytes, { name: name.replaceAll(/[/\\:*?"<>|]/g, '-'), type: MIME_XLSX })
}

/** What is open to anybody is taken by nobody in particular. */
async function noteTaking(ask: AnyAsk, { name, rows }: DrawnTable): Promise<void> {
  const { world, actor, resource, url } = ask
  if (!actor) return
  const deed = { action: 'system', subject: `xlsx ${url.pathname}`, resource } as const
  const after = { table: name, rows: rows.length }
  const noted = await act(world, { actor, deed }, async (tx) => {
    tx.changes.push({ campaign: resource.campaign ?? '', table: 'taken', key: url.search, after })
    return ok(undefined)
  })
  if (!noted.ok) throw new Error('nothing can refuse a note')
}
