/**
 * The proof list: of both examples the first paper of every kind, and of kinds that no example
 * gives ground for a paper of what could have happened in one. A kind without any fails its test.
 */
import { civil, present } from '#kernel'
import { MAKERS, type Material } from '#papers'
import type { Paper } from '#papers/model'
import { CAMPAIGNS, materialFor } from './run.ts'

export type Proof = Readonly<{ name: string; paper: Paper }>

const materials = CAMPAIGNS.map((campaign) => ({ campaign, material: materialFor(campaign) }))

function first(material: Material, kind: string): Paper | undefined {
  return MAKERS.find((maker) => maker.kind === kind)?.make(material)[0]
}

/** An amendment, somebody revoked, and a part of the money that came back. */
function happened(): Material {
  const { material } = present(materials[0], 'the first example')
  const { definition, records, view } = material
  const amendments = [
    {
      ...{ number: '60/KH-UBND', date: civil('2020-05-10'), effective: civil('2020-05-15') },
      words: 'gia hạn đăng ký thi đua đến ngày 15/8/2020',
      changes: [],
    },
  ]
  const grant = present(
    records.decisions.find(({ participant }) => participant === 'danh-hoang-vu'),
    'a grant',
  )
  const reason = 'Kê khai không đúng thành tích'
  const row = { ...grant, action: 'revoke', number: '77/QĐ-UBND', reason } as const
  const { award, cycle, participant } = grant
  const key = { award, cycle, participant }
  const paid = { paper: '15/PT', amount: 200_000, by: 'Kế toán', entered: civil('2021-02-02') }
  return {
    ...material,
    definition: { ...definition, plan: { ...definition.plan, amendments } },
    records: { ...records, decisions: [...records.decisions, row] },
    view,
    written: {
      ...material.written,
      owing: [{ ...key, amount: 447_000, words: '0,3 × 1.490.000 đồng = 447.000 đồng' }],
      recoveries: [{ ...key, ...paid, on: civil('2021-02-01') }],
    },
  }
}

/** Every kind of both examples, then what no example has. */
export function proofList(): readonly Proof[] {
  const found = materials.flatMap(({ campaign, material }) =>
    MAKERS.flatMap(({ kind }) => {
      const paper = first(material, kind)
      return paper === undefined ? [] : [{ name: `${campaign}-${kind}`, paper }]
    }),
  )
  const known = new Set(found.map(({ paper }) => paper.kind))
  const material = happened()
  const others = MAKERS.filter(({ kind }) => !known.has(kind)).flatMap(({ kind }) => {
    const paper = first(material, kind)
    return paper === undefined ? [] : [{ name: `that-happened-${kind}`, paper }]
  })
  return [...found, ...others]
}
