/** Invented dossiers, papers and offices for tests of this stage and of decisions. */
import { civil } from '#kernel'
import { OrganisationRow, SuccessionRow, type Tree, treeOf } from '#registry'
import { Cycle, Dossier } from '#rulebook/definition'
import { PaperRow, SubmissionRow } from './rows.ts'

const cited = { clause: 'IV.5', words: 'trước ngày 30/12' }

export const cycle = (id: string, from: string, to: string): Cycle =>
  Cycle.parse({ id, kind: 'annual', name: id, from, to })

export const year = (number: number): Cycle =>
  cycle(`nam-${number}`, `${number}-01-01`, `${number}-12-31`)

export function dossier(fields: Record<string, unknown> = {}): Dossier {
  return Dossier.parse({
    id: 'ho-so',
    awards: ['giay-khen'],
    items: [
      { id: 'to-trinh', name: 'Tờ trình', kind: 'submission', ...cited },
      {
        id: 'bao-cao',
        name: 'Báo cáo thành tích',
        kind: 'achievement-report',
        'confirmed-by': ['Đảng ủy xã', 'UBND xã'],
        ...cited,
      },
    ],
    sets: { total: 1, 'official-copies': 1, ...cited },
    to: 'phong-noi-vu',
    until: { word: 'trước', yearly: '30/12' },
    ...cited,
    ...fields,
  })
}

export const paper = (item: string, fields: Record<string, string> = {}): PaperRow =>
  PaperRow.parse({
    participant: 'a',
    dossier: 'ho-so',
    cycle: 'nam-2023',
    item,
    received: '2023-12-20',
    'official-copies': '1',
    ...fields,
  })

export const submission = (fields: Record<string, string> = {}): SubmissionRow =>
  SubmissionRow.parse({
    participant: 'a',
    dossier: 'ho-so',
    cycle: 'nam-2023',
    sent: '2023-12-28',
    received: '2023-12-29',
    ...fields,
  })

const organisation = (id: string, name: string, fields: Record<string, string>) =>
  OrganisationRow.parse({ id, name, kind: 'ubnd', ...fields })

/**
 * A district that ended on 30/6/2025; the old commune became a new one that the register proposes.
 */
export const tree: Tree = treeOf(
  [
    organisation('ubnd-huyen', 'UBND huyện Sông Cạn', { level: 'district', to: '2025-06-30' }),
    organisation('phong-noi-vu', 'Phòng Nội vụ huyện Sông Cạn', {
      level: 'district',
      to: '2025-06-30',
    }),
    organisation('ubnd-xa-cu', 'UBND xã Cũ', { level: 'commune', to: '2025-06-30' }),
    organisation('ubnd-xa-moi', 'UBND xã Mới', { level: 'commune', from: '2025-07-01' }),
    organisation('ubnd-tinh', 'UBND tỉnh', { level: 'province' }),
  ],
  [
    SuccessionRow.parse({
      predecessor: 'ubnd-huyen',
      successor: 'ubnd-xa-moi',
      on: '2025-07-01',
      how: 'dissolved',
      basis: 'Nghị quyết 01/NQ',
    }),
    SuccessionRow.parse({
      predecessor: 'phong-noi-vu',
      successor: 'ubnd-xa-moi',
      on: '2025-07-01',
      how: 'dissolved',
      basis: 'Nghị quyết 01/NQ',
    }),
  ],
)

export const recorded = (authority: string, successor: string) => ({
  authority,
  successor,
  basis: 'Công văn 5/UBND',
  by: 'cơ quan thường trực',
  on: civil('2025-08-01'),
})
