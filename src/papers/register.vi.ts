/**
 * The register of awards (sổ vàng): everybody awarded in a cycle with the number of the line, as it
 * stands on the certificate. Who was revoked keeps the line, with the decision that revoked it.
 */
import { concerns, issuedPapers } from '#afterwards'
import { lineOf, wordGoldenNumber } from '#decision'
import { blank, type Row, type Words } from '#papers/model'
import { type Awarded, byDecision, citedAs, listMaker, unitOf } from './award-lists.vi.ts'
import { isSameAward } from './granted.ts'
import { movementIn } from './grounds.vi.ts'
import { byRole } from './host.vi.ts'
import type { Material } from './material.ts'

const COLUMNS = [
  { title: 'Số sổ vàng', mm: 28, align: 'center' },
  { title: 'Tập thể, cá nhân', mm: 84 },
  { title: 'Đơn vị', mm: 84 },
  { title: 'Ghi chú', mm: 56 },
] as const

export const register = listMaker({
  kind: 'register',
  name: 'Sổ vàng: trích ghi những tập thể, cá nhân được khen thưởng',
  title: 'SỔ VÀNG',
  landscape: true,
  revoked: true,
  body: (material, list) => [
    {
      kind: 'paragraph',
      words: `Thành tích xuất sắc trong ${movementIn(material, list[0]?.selection.cycle ?? '')}.`,
    },
    {
      kind: 'table',
      columns: COLUMNS,
      rows: byDecision(list, (one): Row => {
        const { standing } = one
        const cells = [
          numberOf(material, one),
          standing.name,
          unitOf(standing),
          notesOn(material, one),
        ]
        return { cells }
      }),
    },
    { kind: 'signatures', signers: [byRole('Người ghi sổ'), byRole('Thủ trưởng cơ quan')] },
  ],
})

/** Another office has a register of its own, which only its certificate tells. */
function numberOf({ written }: Material, { grant }: Awarded): Words {
  const { award, cycle, participant, on } = grant
  const line = lineOf(written.golden, { award, cycle, participant, granted: on })
  return line === undefined ? [blank('số sổ vàng', 8)] : wordGoldenNumber(line)
}

function notesOn(material: Material, one: Awarded): string {
  return [...revokedBy(material, one), ...correctedBy(material, one)].join('; ')
}

function revokedBy({ records }: Material, { grant, standing }: Awarded): readonly string[] {
  if (standing.state !== 'revoked') return []
  const row = records.decisions.findLast((it) => it.action === 'revoke' && isSameAward(it, grant))
  return row === undefined ? [] : [`Hủy bỏ theo ${citedAs('văn bản', row)}`]
}

/** What corrects the decision for this one, or as a whole. */
function correctedBy({ written }: Material, { grant }: Awarded): readonly string[] {
  const { number, on, participant } = grant
  const own = written.corrections
    .filter(({ corrected, issued }) => corrected === number && issued === on)
    .filter((row) => concerns(row, participant))
  return issuedPapers({
    decisions: own.map(({ paper, dated }) => ({ number: paper, on: dated })),
    conclusions: [],
  }).map((paper) => `Quyết định có đính chính tại ${citedAs('văn bản', paper)}`)
}
