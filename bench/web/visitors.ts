/** What is visited (trang được đo), and by whom: each thing that the benchmark measures. */
import { BIG, BIG_CYCLE, BIG_ID, isRatio, lineId, unitId } from './big-campaign.ts'
import type { Staff } from './staff.ts'
import type { Visitor } from './visit.ts'

const CAMPAIGN = `/phong-trao/${BIG_ID}`

/** A line that is given points and not figures. */
export const POINTS_LINE = lineId(1)
if (isRatio(1)) throw new Error('the measured line takes points')

/** The addresses of pages, in the words of the report. */
export const PAGES = {
  home: '/',
  ranking: `${CAMPAIGN}/xep-hang`,
  sheet: `${CAMPAIGN}/cham-diem/${unitId(0)}/${BIG_CYCLE}`,
  sheets: `${CAMPAIGN}/cham-diem`,
  findings: `${CAMPAIGN}/tieu-chuan`,
  registrations: `${CAMPAIGN}/dang-ky`,
  search: '/tim?q=nguyen',
  'ranking as XLSX': `${CAMPAIGN}/xep-hang?tai=xlsx`,
  'findings as XLSX': `${CAMPAIGN}/tieu-chuan?tai=xlsx`,
} as const

export type PageName = keyof typeof PAGES

export function readers(path: string, { agency }: Staff): readonly Visitor[] {
  return [{ cookie: agency, path }]
}

/** More only make the preparing longer. */
const MOST = 64

/** Every unit's officer saves one line, as the page's script does. */
export function savers({ units }: Staff): readonly Visitor[] {
  return units.slice(0, MOST).map((cookie, at) => ({
    cookie,
    path: `${CAMPAIGN}/cham-diem/${unitId(at)}/${BIG_CYCLE}/${encodeURIComponent(POINTS_LINE)}`,
    form: {
      asScript: true,
      fields: { stage: ['self'], points: ['0,31', '0,32', '0,33'], reason: [''], paper: [''] },
    },
  }))
}

/** Every unit's officer registers the unit, and is shown what stands. */
export function registrants({ units }: Staff): readonly Visitor[] {
  const targets = ['Đúng hạn từ 98%', 'Đúng hạn từ 99%', 'Đúng hạn tất cả']
  const tasks = ['Số hóa hồ sơ; công khai thủ tục']
  return units.slice(0, MOST).map((cookie, at) => ({
    cookie,
    path: `${CAMPAIGN}/dang-ky/${unitId(at)}?chu-ky=${BIG_CYCLE}`,
    form: { fields: { cycle: [BIG_CYCLE], targets, tasks } },
  }))
}

/** So many units as the campaign has, in two halves that never meet. */
export const UNITS = BIG.units
