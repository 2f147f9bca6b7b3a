/** Who signs a decision (người ký quyết định), asked for whoever is at the form. */
import { covers, signersOn, wordSigner } from '#access'
import { signersAt } from '#access/store'
import { signersWords } from '#access/words'
import type { CivilDate } from '#kernel'
import { type CampaignAsk, look } from '#office'
import { countingPost } from '#registry'

/**
 * Who could sign a decision on the day, the actor among them or not, and the post that the actor
 * signs for, as the register of organisations names it. By order, no decision is signed.
 */
export async function signingOn(ask: CampaignAsk, on: CivilDate) {
  const { world, actor, live, places } = ask
  const { organisations } = live.records
  const above = organisations.filter(({ id }) => {
    const path = places.organisation(id)
    return path !== undefined && covers(path, live.state.scope)
  })
  const all = await look(world, actor, (tx) =>
    signersAt(tx, [live.state.host, ...above.map(({ id }) => id)]),
  )
  const chairs = signersOn(all, on).filter(({ row }) => row.role === 'chairperson')
  const own = chairs.find(({ account }) => account === actor.account)
  const head = organisations.findLast(({ id }) => id === own?.row.organisation)?.head
  const posts = { head, own: own && (await postOf(ask, on)) }
  const by = own ? wordSigner(actor.name, own.row, posts) : actor.name
  return {
    by,
    signers: { isAmong: own !== undefined, words: signersWords[ask.lang].those(chairs) },
  }
}

/** The own post on the day, by the register of people; undefined when it is not in there. */
async function postOf({ world, actor }: CampaignAsk, on: CivilDate): Promise<string | undefined> {
  const { posts } = (await world.live.wholeRegistry()).records()
  const held = posts.filter(({ person }) => person === actor.person)
  return countingPost(held, { from: on, to: on })?.title
}
