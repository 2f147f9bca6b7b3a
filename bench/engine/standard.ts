/**
 * The standard of the individuals' award: six conditions, one of which asks about the unit. And
 * both quotas.
 */
import { Condition } from '#rulebook/conditions'
import { Quota } from '#rulebook/definition'
import { BANDS } from './criteria-set.ts'

/** Classes of individuals, best first. */
export const GRADES = [
  { id: 'hoan-thanh-xuat-sac', name: 'Hoàn thành xuất sắc nhiệm vụ' },
  { id: 'hoan-thanh-tot', name: 'Hoàn thành tốt nhiệm vụ' },
  { id: 'hoan-thanh', name: 'Hoàn thành nhiệm vụ' },
  { id: 'khong-hoan-thanh', name: 'Không hoàn thành nhiệm vụ' },
] as const

export const INDICATORS = {
  onTime: 'dung-han',
  satisfied: 'hai-long',
  grade: 'xep-loai-ca-nhan',
  clean: 'khong-vi-pham',
  unitClass: 'xep-loai-don-vi',
} as const

/** The condition that a ruling may take away. */
export const RULED = 'hai-long-85'

const { onTime, satisfied, grade, clean, unitClass } = INDICATORS

export const STANDARD: readonly Condition[] = [
  { id: 'dung-han-98', words: 'trên 98%', ratio: { of: onTime, 'more-than': '98%' } },
  { id: RULED, words: 'từ 85% trở lên', ratio: { of: satisfied, 'at-least': '85%' } },
  {
    id: 'xep-loai',
    words: 'hoàn thành tốt nhiệm vụ trở lên',
    class: { of: grade, 'at-least': 'hoan-thanh-tot' },
  },
  { id: 'khong-vi-pham', words: 'không vi phạm kỷ luật', attested: clean },
  { id: 'dang-ky', words: 'đăng ký đúng hạn', 'registered-in-time': true },
  {
    id: 'don-vi',
    words: 'đơn vị xếp loại tốt trở lên',
    unit: [
      {
        id: 'don-vi-tot',
        clause: 'II.1',
        words: 'xếp loại tốt trở lên',
        class: { of: unitClass, 'at-least': 'tot' },
      },
    ],
  },
].map((rule) => Condition.parse({ clause: 'II.1', ...rule }))

/** Position of a level on its scale, 0 best. */
export function levelOf(indicator: string, level: string): number | undefined {
  const scale: readonly string[] =
    indicator === unitClass ? BANDS.map((it) => it.class) : GRADES.map((it) => it.id)
  const at = scale.indexOf(level)
  return at < 0 ? undefined : at
}

const share = (percent: string, words: string): Quota =>
  Quota.parse({ clause: 'III', words, percent, of: 'registered', 'per-group': true })

/** Of the collectives of a group of comparable units, and of the individuals of a province. */
export const QUOTAS = {
  collectives: share('20%', 'không quá 20% số tập thể trong khối'),
  individuals: share('15%', 'không quá 15% số cá nhân của tỉnh'),
} as const
