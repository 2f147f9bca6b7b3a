/**
 * The scan of the minutes that were signed on paper (bản quét biên bản đã ký): a file kept with the
 * council's office, as every other paper.
 */
import { can } from '#access'
import { type CampaignAsk, look } from '#office'
import { subjectOf } from '#records'
import type { EvidenceDesk } from '#records/pages'
import { filesProving } from '#records/store'
import { sessionWords } from './session.words.ts'

/** The scans of a session, and the form for whoever keeps its records. */
export async function scanDesk(ask: CampaignAsk, session: string): Promise<EvidenceDesk> {
  const { world, actor, live, lang, resource } = ask
  const { id: campaign, host } = live.state
  const at = `/phong-trao/${campaign}`
  const proven = { noun: 'session', subject: subjectOf(host, session) } as const
  return {
    at: `${at}/minh-chung/${host}`,
    proven,
    back: `${at}/hoi-dong/${session}`,
    files: await look(world, actor, (tx) => filesProving(tx, campaign, proven)),
    others: [],
    mayAdd: can(actor, 'session.record', resource) && can(actor, 'evidence.add', resource),
    title: sessionWords[lang].scan,
  }
}
