/**
 * What follows from an issued paper (việc tiếp theo của văn bản): papers that correct it or that it
 * corrects, and the events of the plan that a notice may be, offered to be recorded.
 */
import { can } from '#access'
import { cited, sameNumber } from '#afterwards'
import { correctionsOf } from '#afterwards/store'
import { formatCivil } from '#kernel'
import { type CampaignAsk, type CampaignState, look } from '#office'
import type { Scope } from '#platform/database'
import { awaitedEvents } from '#records'
import { signerText } from './book.page.tsx'
import { linesOf } from './book.store.ts'
import type { OfAsk } from './book-desk.routes.ts'
import { type IssuedPaperRow, paperNumber } from './issued-paper.ts'
import type { OfferedEvent, PaperCorrection } from './paper-afterwards.ts'

/** The campaigns that the paper can belong to: the one it names, else those the office runs. */
async function campaignsOf(ask: OfAsk, row: IssuedPaperRow): Promise<readonly CampaignState[]> {
  const all = await ask.world.live.campaigns()
  return all.filter(({ id, host }) =>
    row.campaign === undefined ? host === row.organisation : id === row.campaign,
  )
}

/** That a paper was corrected is for everybody who reads the paper. */
export async function correctionsOn(
  ask: OfAsk,
  row: IssuedPaperRow,
): Promise<readonly PaperCorrection[]> {
  const { world } = ask
  const everybody: Scope = { tenant: world.tenant, role: 'engine', paths: [] }
  const paper = { number: paperNumber(row), on: row.dated }
  const each = (await campaignsOf(ask, row)).map(async ({ id }) => {
    const rows = await world.db.read(everybody, (tx) => correctionsOf(tx, id))
    return rows.flatMap((one): readonly PaperCorrection[] => {
      const words = { stood: one.stood, reads: one.reads, href: `/phong-trao/${id}/dinh-chinh` }
      const [wrong, right] = [
        { number: one.corrected, on: one.issued },
        { number: one.paper, on: one.dated },
      ]
      if (sameNumber(wrong, paper)) return [{ is: 'corrected', other: cited(right), ...words }]
      return sameNumber(right, paper) ? [{ is: 'correcting', other: cited(wrong), ...words }] : []
    })
  })
  return (await Promise.all(each)).flat()
}

/** The events of the plan that a notice in the book may be; none for any other paper. */
export async function eventsOffered(
  ask: OfAsk,
  row: IssuedPaperRow,
): Promise<readonly OfferedEvent[]> {
  const { campaign, documents, about = '' } = row
  if (documents !== 'notice' || campaign === undefined || row.void) return []
  const live = await ask.world.live.campaign(campaign)
  const found = live?.defined(live.state.asOf ?? ask.today)
  if (!live || !found?.ok) return []
  const { scope: path } = live.state
  const may = can(ask.actor, 'event.record', { path, campaign, host: path })
  const given = new URLSearchParams({
    'ngay-dien-ra': formatCivil(row.dated),
    so: paperNumber(row),
  })
  return awaitedEvents(found.value.definition, live.records.events)
    .filter(({ cycle }) => about.endsWith(` ${cycle}`))
    .map(({ event, cycle, words }) => ({
      words,
      href: may ? `/phong-trao/${campaign}/su-kien/${event}/${cycle}?${given}` : undefined,
    }))
}

/** The papers of the campaign's office that stand in its books, each with its signer. */
export async function bookedPapers({ world, actor, live }: CampaignAsk) {
  const organisation = live.state.host
  const lines = await look(world, actor, (tx) => linesOf(tx, { organisation }))
  return lines
    .filter((row) => !row.void)
    .map((row) => ({
      ...{ number: paperNumber(row), on: row.dated },
      ...{ name: row['signed-by'], signer: signerText(row) },
    }))
}
