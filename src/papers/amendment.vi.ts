/**
 * The paper that amends the plan (kế hoạch sửa đổi, bổ sung): its own words, then place by place
 * what the plan said and what it says now, as the definition records it.
 */
import { type AmendedPlace, amendedPlaces } from '#launch'
import { type Block, fullName, type Paper, type Row } from '#papers/model'
import { labelOfKeys, valueWords } from './amended-value.vi.ts'
import { forHost, hostHead, hostName, recipients } from './host.vi.ts'
import type { Maker } from './maker.ts'
import { type Material, sourceOf } from './material.ts'
import { dash, onDay, plainly, said } from './plan-rules.vi.ts'

export const amendment: Maker = {
  kind: 'amendment',
  name: 'Kế hoạch sửa đổi, bổ sung',
  make: (material) => material.definition.plan.amendments.map((one) => amended(material, one)),
}

type Amendment = Material['definition']['plan']['amendments'][number]

function amended(material: Material, one: Amendment): Paper {
  const { kind, number: first, date: issued } = material.definition.plan
  const { number, date, effective, words: text } = one
  const subject = `Sửa đổi, bổ sung ${kind} số ${first} ${onDay(issued)}`
  return {
    kind: amendment.kind,
    id: number.replaceAll('/', '-'),
    day: date,
    letterhead: hostHead(material, { number, sign: '', day: date }),
    title: { name: kind.toUpperCase(), subject },
    body: [
      plainly(`${fullName(hostName(material))} sửa đổi, bổ sung ${kind} số ${first} như sau:`),
      dash(said(text)),
      ...placesIn(material, one),
      plainly(`Nội dung trên có hiệu lực từ ${onDay(effective)}.`),
      plainly(`Các nội dung khác của ${kind} số ${first} giữ nguyên./.`),
    ],
    closing: {
      signature: forHost(material),
      recipients: recipients(material, ['Như Nơi nhận của Kế hoạch']),
    },
    source: sourceOf(material),
  }
}

const COLUMNS = [
  { title: 'Mục', mm: 20 },
  { title: 'Nội dung', mm: 55 },
  { title: 'Trước đây', mm: 45 },
  { title: 'Nay sửa thành', mm: 45 },
] as const

/** An amendment recorded by its words alone changes nothing that could be shown. */
function placesIn({ raw }: Material, { number, date }: Amendment): readonly Block[] {
  const own = amendedPlaces(raw).find((one) => one.number === number && one.date === date)
  if (own === undefined || own.places.length === 0) return []
  return [plainly('Cụ thể:'), { kind: 'table', columns: COLUMNS, rows: own.places.map(rowOf) }]
}

function rowOf({ clause, name, keys, before, after }: AmendedPlace): Row {
  const what = [name, labelOfKeys(keys)].filter(Boolean).join(': ')
  return { cells: [clause ?? '', what, valueWords(before), valueWords(after)] }
}
