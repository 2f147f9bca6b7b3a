/**
 * The first steps every verb shares: load the folder, settle the day, compute; refusals are told
 * and end the verb.
 */
import {
  type Change,
  type Computed,
  compute,
  dayOf,
  foldersOf,
  type Loaded,
  load,
  problemText,
  readChange,
} from '#campaign'
import { type CivilDate, formatCivil, ok, type Result, refuse } from '#kernel'
import type { OutcomeView } from '#outcome'
import { listOption, type Options, textOption } from './arguments.ts'
import type { World } from './verb.ts'

export type Opened = Readonly<{ loaded: Loaded; asOf: CivilDate; dayFrom: string }>

/** Loads a campaign folder and settles the day; what is wrong has been told when it is refused. */
export function open(folder: string, options: Options, world: World): Result<Opened, 2> {
  const loaded = load(foldersOf(world.home, folder))
  if (!loaded.ok) {
    world.complain(problemText(loaded.refusal))
    return refuse(2)
  }
  const asked = textOption(options, 'as-of')
  const asOf = dayOf(loaded.value, asked, world.today)
  if (asOf === undefined) {
    world.complain(`"${asked}" không phải là ngày; ghi 2020-12-31 hoặc 31/12/2020.\n`)
    return refuse(2)
  }
  return ok({ loaded: loaded.value, asOf, dayFrom: whence(asked, asOf, world) })
}

function whence(asked: string | undefined, asOf: CivilDate, { today }: World): string {
  if (asked !== undefined) return 'theo --as-of'
  return asOf === today ? 'hôm nay' : 'theo định nghĩa của phong trào'
}

/** The line printed first by every verb that computes. */
export function dayLine({ asOf, dayFrom }: Opened): string {
  return `Tính đến hết ngày ${formatCivil(asOf)} (${dayFrom}).\n`
}

/** Computes the outcome; what is wrong has been told when it is refused. */
export function computed(
  { loaded, asOf }: Opened,
  changes: readonly Change[],
  world: World,
): Result<Computed, 2> {
  const found = compute(loaded, { asOf, changes })
  if (found.ok) return found
  world.complain(problemText(found.refusal))
  return refuse(2)
}

/** 1 while ties, blocks or unanswered questions remain that people must settle; else 0. */
export function exitOf(view: OutcomeView): 0 | 1 {
  return view.unsettled.length > 0 || view.questions.some((one) => !one.answered) ? 1 : 0
}

/** The `--set` options read; a bad one has been told when it is refused. */
export function changesOf(options: Options, world: World): Result<readonly Change[], 2> {
  const read = listOption(options, 'set').map(readChange)
  const bad = read.flatMap((one) => (one.ok ? [] : [one.refusal]))
  if (bad.length > 0) {
    world.complain(`${bad.join('\n')}\n`)
    return refuse(2)
  }
  return ok(read.flatMap((one) => (one.ok ? [one.value] : [])))
}
