/**
 * The certificates of a campaign as they stand (danh sách giấy khen): with their numbers in the
 * register of awards, and the codes by which anybody can check them.
 */
import { ok } from '#kernel'
import { type CampaignAsk, outcomeOf } from '#office'
import { givenAwards } from '#oversight/certificate'
import { awardedOf, type Certificate } from '#papers/certificate'
import { awardCode, officeKey, showCode } from '#platform/secret'
import { certificatesWords } from './certificates.words.ts'
import { linesNow } from './golden-numbers.ts'

/** Whom certificates are made for now, or the page that says why nobody can tell. */
export async function awardedNow(ask: CampaignAsk) {
  const outcome = outcomeOf(ask, certificatesWords[ask.lang].title)
  if (!outcome.ok) return outcome
  const { records, state } = ask.live
  const book = await linesNow(ask.world, state.id)
  return ok(awardedOf({ computed: outcome.value, records, book }))
}

/** Each with the code by which anybody can check it. */
export function withCodes(
  { world, live, asOf }: CampaignAsk,
  list: readonly Certificate[],
): readonly Certificate[] {
  const computed = live.computed(asOf)
  const { view } = computed.ok ? computed.value : { view: undefined }
  const given = view ? givenAwards(view, live.records.decisions) : []
  const key = officeKey(world.data, world.tenant).codes
  const codes = new Map(
    given.map(({ id, identity }) => [id, showCode(awardCode(key, identity))] as const),
  )
  return list.map((one) => {
    const code = codes.get(one.id)
    const check = code && { code, address: `${world.address}/tra-cuu/${code}` }
    return { ...one, ...(check ? { check } : {}) }
  })
}
