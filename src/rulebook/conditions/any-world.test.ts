/**
 * Random worlds and standards, and the same world as columns, for the property that rows and
 * findings agree; it holds no test itself.
 */
import fc from 'fast-check'
import type { Columns, FigureColumn, UnitColumns } from './columns.ts'
import { Condition } from './condition.ts'
import { type Facts, REGISTRATION_STATES, type Reading } from './finding.ts'
import {
  attests,
  counts,
  day,
  type Given,
  LEVELS,
  level,
  number,
  PERIOD,
  YEARS,
} from './given.test.ts'
import { codeOfRegistration } from './registered-in-time.ts'

export const PEOPLE = ['p0', 'p1', 'p2', 'p3']
const UNITS = ['u0', 'u1']
const CYCLES = [...YEARS, PERIOD]
const INDICATORS = ['ty-le', 'so', 'loai', 'xac-nhan'] as const
const IDS = ['c0', 'c1', 'c2', 'c3']

/** The same facts as columns: every subject of the list a row. */
export function columnsOf(facts: Facts, subjects: readonly string[], cycle: string): Columns {
  const inYear = (year: string): Columns => columnsOf(facts, subjects, year)
  const yes = (holds: (who: string) => boolean): Uint8Array =>
    Uint8Array.from(subjects, (who) => (holds(who) ? 1 : 0))
  const readings = (indicator: string) =>
    subjects.map((who) => facts.reading(who, cycle, indicator))
  return {
    rows: subjects.length,
    figures: new Map(INDICATORS.map((it) => [it, figures(it, readings(it))])),
    registration: Uint8Array.from(subjects, (who) =>
      codeOfRegistration(facts.registration(who, cycle).state),
    ),
    pending: yes((who) => facts.pending(who, cycle).some((it) => it.holds)),
    rulings: new Map(
      IDS.map((id) => [id, yes((who) => facts.ruling(who, cycle, id) !== undefined)]),
    ),
    ...(subjects !== UNITS && { units: unitsOf(facts, subjects, cycle) }),
    years: () => facts.years(cycle).map(inYear),
    yearsUpTo: () => facts.yearsUpTo(cycle).map(inYear),
    level: facts.level,
  }
}

function unitsOf(facts: Facts, subjects: readonly string[], cycle: string): UnitColumns {
  const units = subjects.map((who) => UNITS.indexOf(facts.unit(who, cycle) ?? ''))
  return { unitOf: Int32Array.from(units), columns: columnsOf(facts, UNITS, cycle) }
}

function figures(
  indicator: (typeof INDICATORS)[number],
  readings: readonly (Reading | undefined)[],
): FigureColumn {
  const present = Uint8Array.from(readings, (it) => (it ? 1 : 0))
  if (indicator === 'loai') {
    const codes = readings.map((it) => (it?.kind === 'class' ? LEVELS.indexOf(it.level) : -1))
    return { present, kind: 'class', level: Int8Array.from(codes) }
  }
  if (indicator === 'xac-nhan') {
    const flags = readings.map((it) => (it?.kind === 'attestation' && it.holds ? 1 : 0))
    return { present, kind: 'attestation', flag: Uint8Array.from(flags) }
  }
  const pairs = readings.map((it): readonly [bigint, bigint] => {
    if (it?.kind === 'ratio') return [it.part.n, it.whole.n]
    return it?.kind === 'number' ? [it.value.n, it.value.d] : [0n, 0n]
  })
  const part = Float64Array.from(pairs, ([n]) => Number(n))
  const whole = Float64Array.from(pairs, ([, d]) => Number(d))
  return { present, kind: indicator === 'so' ? 'number' : 'ratio', part, whole }
}

const head = { id: fc.constantFrom(...IDS), clause: fc.constant('I'), words: fc.constant('w') }
const bound = fc
  .tuple(
    fc.constantFrom('at-least', 'more-than', 'at-most', 'less-than'),
    fc.constantFrom('0.5', '1/2', '1', '98%'),
  )
  .map(([word, value]) => ({ [word]: value === '1/2' ? '50%' : value }))
const measured = (of: string) => bound.map((it) => ({ of, ...it }))

const raw = fc.letrec<{ node: unknown; leaf: unknown; list: unknown }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ ...head, ratio: measured('ty-le') }),
    fc.record({ ...head, count: measured('so') }),
    fc.record({
      ...head,
      class: fc
        .constantFrom('xuat-sac', 'tot', 'yeu')
        .map((it) => ({ of: 'loai', 'at-least': it })),
    }),
    fc.record({ ...head, attested: fc.constant('xac-nhan') }),
    fc.record({ ...head, 'registered-in-time': fc.constant(true) }),
    fc.record({ ...head, 'no-pending': fc.constant(true) }),
  ),
  list: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    tie('leaf'),
    fc.record({ ...head, all: tie('list') }),
    fc.record({ ...head, any: tie('list') }),
    fc.record({ ...head, none: tie('list') }),
    fc.record({ ...head, unit: tie('list') }),
    fc.record({ ...head, 'each-year': tie('list') }),
    fc.record({
      ...head,
      run: fc.record({ years: fc.integer({ min: 2, max: 3 }), of: tie('list') }),
    }),
  ),
}))
export const anyCondition = raw.node.map((it) => Condition.parse(it))

const READINGS: Readonly<Record<(typeof INDICATORS)[number], fc.Arbitrary<Reading>>> = {
  'ty-le': fc.constantFrom(counts(0, 0), counts(1, 2), counts(98, 100), counts(9801, 10000)),
  so: fc.constantFrom(number('0.5'), number('1'), number('0.98'), number('2/3')),
  loai: fc.constantFrom(level('xuat-sac'), level('tot'), level('kha'), level('gioi')),
  'xac-nhan': fc.boolean().map((holds) => attests(holds)),
}
const subjects = [...PEOPLE, ...UNITS]
const places = subjects.flatMap((who) => CYCLES.map((cycle) => `${who} ${cycle}`))

/** Something for some of the keys. */
function some<T>(keys: readonly string[], value: fc.Arbitrary<T>) {
  return fc.tuple(...keys.map(() => fc.option(value, { freq: 3, nil: undefined }))).map((values) =>
    Object.fromEntries(
      keys.flatMap((key, index): [string, T][] => {
        const it = values[index]
        return it === undefined ? [] : [[key, it]]
      }),
    ),
  )
}

const keysOf = (last: readonly string[]) => places.flatMap((it) => last.map((id) => `${it} ${id}`))
export const anyGiven: fc.Arbitrary<Given> = fc.record({
  readings: fc
    .tuple(...INDICATORS.map((it) => some(keysOf([it]), READINGS[it])))
    .map((all) => Object.assign({}, ...all) as Record<string, Reading>),
  registrations: some(
    places,
    fc.constantFrom(...REGISTRATION_STATES).map((state) => ({ state })),
  ),
  pending: some(
    places,
    fc.boolean().map((holds) => [{ kind: 'complaint', holds }]),
  ),
  rulings: fc
    .array(fc.constantFrom(...keysOf(IDS)), { maxLength: 12 })
    .map((keys) =>
      Object.fromEntries(keys.map((it) => [it, { ground: 'g', by: 'b', on: day('2023-01-01') }])),
    ),
  units: some(
    places.filter((it) => it.startsWith('p')),
    fc.constantFrom(...UNITS),
  ),
})
