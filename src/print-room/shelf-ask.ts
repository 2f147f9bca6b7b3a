/** A request for the papers of a campaign, whatever the shelf. */
import type { Ask } from '#office'

export const PAPERS = '/phong-trao/:campaign/van-ban'
export type ShelfAsk = Ask<typeof PAPERS>
