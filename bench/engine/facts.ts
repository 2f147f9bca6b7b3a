/** The columns as facts, one reading at a time: what an explanation is made from, on demand. */
import { civil, exact } from '#kernel'
import {
  type Facts,
  type Names,
  REGISTRATION_STATES,
  type Reading,
  type Ruling,
} from '#rulebook/conditions'
import { NO_BAND } from '#scoring'
import { BANDS } from './criteria-set.ts'
import type { Individuals, RatioColumn } from './individuals.ts'
import { GRADES, INDICATORS, levelOf, RULED } from './standard.ts'

export const CYCLE = 'nam-2025'

/** The id of an individual, and of a unit. */
export const personId = (row: number): string => `cn-${row}`
const unitId = (row: number): string => `dv-${row}`
const rowOf = (id: string): number => Number(id.slice(3))

/** The facts of every individual and of the units' classes. */
export function factsOf(individuals: Individuals, bands: Uint8Array): Facts {
  const { registration, ruled, unitOf } = individuals
  return {
    reading: (subject, _, indicator) => readingOf(individuals, bands, { subject, indicator }),
    awaiting: () => undefined,
    registration: (subject) => ({
      state: REGISTRATION_STATES[registration[rowOf(subject)] ?? 0] ?? 'none',
    }),
    pending: () => [],
    ruling: (subject, _, condition) => {
      const isRuled = condition === RULED && ruled[rowOf(subject)] === 1
      return isRuled ? RULING : undefined
    },
    unit: (subject) => unitId(unitOf[rowOf(subject)] ?? 0),
    years: (cycle) => [cycle],
    yearsUpTo: (cycle) => [cycle],
    level: levelOf,
  }
}

const RULING: Ruling = {
  ground: 'không giao dịch với người dân',
  by: 'Sở Nội vụ',
  on: civil('2025-11-30'),
}

type Asked = Readonly<{ subject: string; indicator: string }>

function readingOf(all: Individuals, bands: Uint8Array, asked: Asked): Reading | undefined {
  const row = rowOf(asked.subject)
  switch (asked.indicator) {
    case INDICATORS.onTime:
      return ratioAt(all.onTime, row)
    case INDICATORS.satisfied:
      return ratioAt(all.satisfied, row)
    case INDICATORS.grade:
      return all.grade.present[row] === 1
        ? classOf(GRADES[all.grade.level[row] ?? 0]?.id)
        : undefined
    case INDICATORS.clean:
      return all.clean.present[row] === 1
        ? { kind: 'attestation', holds: all.clean.flag[row] === 1 }
        : undefined
    default:
      return bands[row] === NO_BAND ? undefined : classOf(BANDS[bands[row] ?? 0]?.class)
  }
}

function classOf(level: string | undefined): Reading | undefined {
  return level === undefined ? undefined : { kind: 'class', level }
}

function ratioAt({ present, part, whole }: RatioColumn, row: number): Reading | undefined {
  if (present[row] !== 1) return undefined
  return { kind: 'ratio', part: exact(part[row] ?? 0), whole: exact(whole[row] ?? 0) }
}

const INDICATOR_NAMES: Readonly<Record<string, string>> = {
  [INDICATORS.onTime]: 'tỷ lệ giải quyết hồ sơ đúng hạn',
  [INDICATORS.satisfied]: 'tỷ lệ người dân hài lòng',
  [INDICATORS.grade]: 'xếp loại cá nhân',
  [INDICATORS.clean]: 'không vi phạm kỷ luật',
  [INDICATORS.unitClass]: 'xếp loại đơn vị',
}

/** The words of sentences about these facts. */
export const NAMES: Names = {
  indicator: (id) => INDICATOR_NAMES[id] ?? id,
  part: (id) => (id === INDICATORS.onTime ? 'hồ sơ đúng hạn' : 'người hài lòng'),
  whole: (id) => (id === INDICATORS.onTime ? 'hồ sơ đã giải quyết' : 'người được hỏi'),
  unit: () => '',
  level: (_, level) => [...GRADES, ...BANDS].find((it) => idOf(it) === level)?.name ?? level,
  isBest: (indicator, level) => levelOf(indicator, level) === 0,
  cycle: () => 'năm 2025',
  subject: (id) => (id.startsWith('cn-') ? `cá nhân ${rowOf(id)}` : `đơn vị ${rowOf(id)}`),
}

function idOf(level: Readonly<{ id: string } | { class: string }>): string {
  return 'id' in level ? level.id : level.class
}
