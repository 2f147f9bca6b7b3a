/**
 * Which papers are handed out under which address (nơi lấy văn bản), and which right each asks for:
 * that of the page on which its words stand. A paper that names many is for those who oversee.
 */
import type { Action } from '#access'

/** What the address names: a participant, a unit, or the campaign alone. */
export type Whose = 'campaign' | 'participant' | 'organisation'

export type Shelf = Readonly<{ kind: string; path: string; may: Action; whose: Whose }>

const CAMPAIGN = '/phong-trao/:campaign/van-ban'

const NAMED = { campaign: '', participant: '/:participant', organisation: '/:organisation' }

type Row = readonly [kind: string, place: string, may: Action]

function shelvesOf(whose: Whose, rows: readonly Row[]): readonly Shelf[] {
  return rows.map(([kind, place, may]) => {
    return { kind, path: `${CAMPAIGN}/${place}${NAMED[whose]}`, may, whose }
  })
}

export const SHELVES: readonly Shelf[] = [
  ...shelvesOf('campaign', [
    ['plan', 'ke-hoach', 'campaign.read'],
    ['amendment', 'sua-doi', 'campaign.read'],
    ['launch-notice', 'phat-dong', 'campaign.read'],
    ['registration-list', 'danh-sach-dang-ky', 'report.read'],
    ['result-notice', 'thong-bao-ket-qua', 'ranking.read'],
    ['findings', 'bang-tong-hop-xet', 'session.read'],
    ['council-minutes', 'bien-ban-hop', 'session.read'],
    ['ballot-count', 'bien-ban-kiem-phieu', 'session.read'],
    ['agency-submission', 'to-trinh', 'session.read'],
    ['award-decision', 'quyet-dinh', 'paper.read'],
    ['correction', 'dinh-chinh', 'paper.read'],
    ['revocation', 'huy-bo', 'paper.read'],
    ['recovery-list', 'thu-hoi', 'paper.read'],
    ['register', 'so-vang', 'paper.read'],
    ['money-list', 'ky-nhan-tien-thuong', 'paper.read'],
    ['ceremony-list', 'trao-thuong', 'paper.read'],
    ['final-report', 'bao-cao-tong-ket', 'report.read'],
  ]),
  ...shelvesOf('participant', [
    ['registration-form', 'dang-ky', 'registration.read'],
    ['score-sheet', 'bang-cham-diem', 'sheet.read'],
    ['inspection-record', 'bien-ban-kiem-tra', 'sheet.read'],
    ['candidate-findings', 'ket-qua-xet', 'finding.read'],
    ['achievement-report', 'bao-cao-thanh-tich', 'dossier.read'],
    ['dossier-cover', 'bia-ho-so', 'dossier.read'],
    ['dossier-return', 'tra-ho-so', 'dossier.read'],
  ]),
  ...shelvesOf('organisation', [
    ['selection-minutes', 'bien-ban-binh-xet', 'dossier.read'],
    ['unit-submission', 'to-trinh-don-vi', 'dossier.read'],
  ]),
]

/** Kinds that tell later stages of scoring: a unit gets them once the council's notice is out. */
export const AFTER_NOTICE: ReadonlySet<string> = new Set(['score-sheet', 'inspection-record'])

/** Every value asked for is a part of the paper's id: cycle, award, dossier, scoring, session. */
export function isAsked(id: string, wanted: readonly string[]): boolean {
  const parts = id.split('/')
  return wanted.every((value) => value === id || parts.includes(value))
}
