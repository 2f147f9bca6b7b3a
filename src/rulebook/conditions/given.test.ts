/** Records in a few lines, for the tests of this folder. Everybody named is invented. */
import { type CivilDate, civil, exact } from '#kernel'
import { Condition } from './condition.ts'
import type { Candidate } from './examine.ts'
import { examine } from './examine.ts'
import type { Facts, Finding, PendingFact, Reading, RegistrationFact, Ruling } from './finding.ts'
import type { Names } from './names.ts'

export const YEARS = ['nam-2022', 'nam-2023', 'nam-2024', 'nam-2025']
export const PERIOD = 'giai-doan'
export const LEVELS = ['xuat-sac', 'tot', 'kha', 'trung-binh', 'yeu']
/** The one examined where a test names nobody. */
export const ONE: Candidate = { subject: 'xa-a', cycle: 'nam-2023' }

/** Keys are 'subject cycle indicator', 'subject cycle' or 'subject cycle condition'. */
export type Given = Readonly<{
  readings?: Readonly<Record<string, Reading>>
  awaiting?: Readonly<Record<string, string>>
  registrations?: Readonly<Record<string, RegistrationFact>>
  pending?: Readonly<Record<string, readonly PendingFact[]>>
  rulings?: Readonly<Record<string, Ruling>>
  units?: Readonly<Record<string, string>>
}>

export function factsOf(given: Given): Facts {
  return {
    reading: (...key) => given.readings?.[key.join(' ')],
    awaiting: (...key) => given.awaiting?.[key.join(' ')],
    registration: (...key) => given.registrations?.[key.join(' ')] ?? { state: 'none' },
    pending: (...key) => given.pending?.[key.join(' ')] ?? [],
    ruling: (...key) => given.rulings?.[key.join(' ')],
    unit: (...key) => given.units?.[key.join(' ')],
    years: (cycle) => (cycle === PERIOD ? YEARS : [cycle]),
    yearsUpTo: (cycle) => (cycle === PERIOD ? YEARS : YEARS.slice(0, YEARS.indexOf(cycle) + 1)),
    level: (_, level) => (LEVELS.includes(level) ? LEVELS.indexOf(level) : undefined),
  }
}

export const day = (text: string): CivilDate => civil(text)

export const counts = (part: number, whole: number, paper?: string): Reading => ({
  kind: 'ratio',
  part: exact(part),
  whole: exact(whole),
  ...(paper !== undefined && { paper }),
})
export const number = (value: string): Reading => ({ kind: 'number', value: exact(value) })
export const level = (id: string): Reading => ({ kind: 'class', level: id })
export const attests = (holds: boolean, paper?: string): Reading => ({
  kind: 'attestation',
  holds,
  ...(paper !== undefined && { paper }),
})

/** A condition as a definition would hold it. */
export function condition(rule: Readonly<Record<string, unknown>>): Condition {
  return Condition.parse({ id: 'c', clause: 'IV.3.2.a', words: 'như kế hoạch ghi', ...rule })
}

/** Examines one condition about ONE, or about another candidate. */
export function find(rule: Condition, given: Given, candidate: Candidate = ONE): Finding {
  const [finding] = examine([rule], candidate, factsOf(given)).findings
  if (!finding) throw new Error('one condition makes one finding')
  return finding
}

const INDICATORS: Readonly<Record<string, string>> = {
  'dung-han': 'tỷ lệ giải quyết hồ sơ đúng hạn',
  'hai-long': 'chỉ số hài lòng',
  'nhiem-vu': 'tỷ lệ nhiệm vụ cải cách hành chính hoàn thành',
  'chi-so': 'chỉ số cải cách hành chính',
  'xep-loai': 'xếp loại chỉ số cải cách hành chính',
  'mo-hinh': 'có nhân tố mới, mô hình mới',
  'sang-kien': 'có sáng kiến được Hội đồng sáng kiến huyện công nhận',
  'giai-phap': 'có giải pháp hiệu quả',
  'ky-luat': 'có cá nhân bị kỷ luật',
  'ke-hoach': 'ban hành kế hoạch cải cách hành chính đúng thời gian, đủ các lĩnh vực',
  'tuyen-truyen': 'ban hành và thực hiện đầy đủ kế hoạch tuyên truyền',
  'kiem-tra': 'tiến hành kiểm tra đầy đủ theo kế hoạch',
  'xu-ly': 'các vấn đề phát hiện qua kiểm tra đều được xử lý',
  'bao-cao': 'báo cáo định kỳ và đột xuất đầy đủ, kịp thời',
  'phan-anh': 'giải quyết kịp thời các phản ánh, kiến nghị',
  'doan-the': 'tổ chức Đảng, đoàn thể trong sạch, vững mạnh',
}
const NAMED_LEVELS: Readonly<Record<string, string>> = { 'xuat-sac': 'Xuất sắc', tot: 'Tốt' }
const SUBJECTS: Readonly<Record<string, string>> = { 'xa-a': 'UBND xã An Hạ', ba: 'Lê Thị Ba' }

export const names: Names = {
  indicator: (id) => INDICATORS[id] ?? id,
  part: (id) => (id === 'dung-han' ? 'hồ sơ đúng hạn' : 'số đạt'),
  whole: (id) => (id === 'dung-han' ? 'hồ sơ đã giải quyết' : 'tổng số'),
  unit: (id) => (id === 'chi-so' ? 'điểm' : ''),
  level: (_, id) => NAMED_LEVELS[id] ?? id,
  isBest: (_, id) => id === 'xuat-sac',
  cycle: (id) => (id === PERIOD ? 'giai đoạn 2022 - 2025' : id.replace('nam-', 'năm ')),
  subject: (id) => SUBJECTS[id] ?? id,
}
