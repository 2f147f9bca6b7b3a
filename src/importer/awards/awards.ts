/**
 * Awards and their quotas (hình thức, số lượng khen thưởng): form, authority, recipient, cycle, and
 * how many. A form without a number has no quota; a number that counts something else is none.
 */

import { bodyNodes, type Found, flat, headsIn, type Reading } from '#importer/text'
import { isHead } from './award-around.ts'
import { namedIn, withoutQuota } from './award-named.ts'
import { countedIn } from './award-quota.ts'
import type { AwardRead } from './award-read.ts'
import { isAboutAwards, mayGrant } from './award-section.ts'
import { tabledIn } from './award-table.ts'

export type { AwardRead }

export function readAwards(reading: Reading): readonly Found<AwardRead>[] {
  const body = bodyNodes(reading)
  const nodes = body.filter(isAboutAwards)
  const head = proposedTo(reading)
  const told = body
    .filter((node) => isAboutAwards(node) || mayGrant(node))
    .flatMap((node) => {
      const read = countedIn(reading, node)
      return GIVES_ITSELF.test(flat(node.body)) ? read : read.map((one) => granted(one, head))
    })
  const counted = [...told, ...tabledIn(reading, nodes)]
  const named = nodes.flatMap((node) => namedIn(reading, node))
  const all = [...counted, ...withoutQuota(named, counted)]
  return all.toSorted((a, b) => a.place.at - b.place.at)
}

const PROPOSED = /(?:đề xuất|đề nghị|trình)\s+(.{8,80}?)\s+(?:xem xét|khen thưởng|tặng|quyết định)/u

/** The head who is asked to commend: 'đề xuất Chủ tịch UBND huyện khen thưởng'. */
function proposedTo(reading: Reading): string | undefined {
  const named = bodyNodes(reading).flatMap(({ paragraph }) => {
    if (!ASKS_HEAD.test(paragraph.flat)) return []
    return headsIn(PROPOSED.exec(paragraph.text)?.[1] ?? '')
  })
  return named.find(({ name }) => isHead(name))?.name
}

const ASKS_HEAD = /(?:de xuat|de nghi|trinh) (?:chu tich|giam doc|thu|hieu|tong)/

/** 'Khối trưởng tặng Giấy khen cho …': whoever gives stands there, and is not who is asked. */
const ASKING = '(?:de nghi|de xuat|trinh|xet|chon|lua chon)'
const GIVES_ITSELF = new RegExp(`^(?:[^.;:]{0,30}, )?(?!${ASKING})[a-z][a-z ]{2,40} (?:xet )?tang `)

/** An award whose authority stands only among the duties. */
function granted(award: Found<AwardRead>, authority: string | undefined): Found<AwardRead> {
  if (award.value.authority || !award.value.quota || !authority) return award
  return { ...award, value: { ...award.value, authority } }
}
