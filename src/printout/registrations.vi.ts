/** Registrations of a cycle in a few lines: how many, who was late, who was admitted and why. */
import type { OutcomeView, RegistrationView } from '#outcome'
import { cycleNames } from './cycle-names.ts'
import { item } from './text-table.ts'

/** One block per cycle: counts by kind, then every late or missing one by name. */
export function registrationLines(outcome: OutcomeView): readonly string[] {
  const asked = outcome.registrations.filter((one) => one.state !== 'not-asked')
  const cycles = [...Map.groupBy(asked, (one) => one.cycle)]
  const nameOf = cycleNames(outcome)
  return cycles.flatMap(([cycle, all]) => [...summary(nameOf(cycle), all), ...exceptions(all)])
}

function summary(cycle: string, all: readonly RegistrationView[]): readonly string[] {
  const counted = all.filter((one) => one.counts)
  const collectives = counted.filter((one) => one.kind === 'collective').length
  const individuals = counted.length - collectives
  const scope = `trong tổng số ${all.length} thuộc đối tượng`
  return item(
    '• ',
    `${cycle}: ${collectives} tập thể và ${individuals} cá nhân đã đăng ký, ${scope}.`,
  )
}

function exceptions(all: readonly RegistrationView[]): readonly string[] {
  const late = all.filter((one) => one.state === 'late' || one.state === 'late-admitted')
  const none = all.filter((one) => one.state === 'none')
  return [
    ...late.flatMap((one) => item('- ', `${one.name}: ${one.words}`, { indent: 2 })),
    ...(none.length === 0 ? [] : item('- ', `Chưa đăng ký: ${named(none)}.`, { indent: 2 })),
  ]
}

const MOST_NAMED = 12

function named(all: readonly RegistrationView[]): string {
  const names = all.slice(0, MOST_NAMED).map((one) => one.name)
  const more = all.length - names.length
  return more > 0 ? `${names.join(', ')} và ${more} đối tượng khác` : names.join(', ')
}
