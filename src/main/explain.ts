/** `thidua explain`: why one participant is or is not proposed, every reason. */
import { fold } from '#kernel'
import type { OutcomeView } from '#outcome'
import { explainText } from '#printout'
import { textOption } from './arguments.ts'
import { computed, dayLine, exitOf, open } from './open.ts'
import type { Verb } from './verb.ts'

export const explainVerb: Verb = {
  accepts: {
    usage: 'thidua explain <thư mục> <đối tượng> [--award MÃ] [--cycle MÃ] [--as-of NGÀY]',
    words: ['thư mục', 'đối tượng'],
    options: {
      award: { type: 'string' },
      cycle: { type: 'string' },
      'as-of': { type: 'string' },
    },
  },
  does: 'giải thích vì sao một tập thể, cá nhân được hay không được đề nghị, đủ mọi lý do',
  run: ({ words: [folder = '', who = ''], options }, world) => {
    const opened = open(folder, options, world)
    if (!opened.ok) return opened.refusal
    const found = computed(opened.value, [], world)
    if (!found.ok) return found.refusal
    const { view } = found.value
    const award = textOption(options, 'award')
    const cycle = textOption(options, 'cycle')
    const participant = idOf(view, who)
    const text = explainText(view, {
      participant: participant ?? who,
      ...(award === undefined ? {} : { award }),
      ...(cycle === undefined ? {} : { cycle }),
    })
    if (text === '') {
      world.complain(notFound(view, who, participant))
      return 2
    }
    world.say(`${dayLine(opened.value)}\n${text}`)
    return exitOf(view)
  },
}

/** By id, or by name without regard to diacritics when only one answers to it. */
function idOf(view: OutcomeView, who: string): string | undefined {
  const known = knownNames(view)
  if (known.has(who)) return who
  const named = [...known].filter(([, name]) => fold(name) === fold(who))
  return named.length === 1 ? named[0]?.[0] : undefined
}

/** Participants, and bodies that are only scored. */
function knownNames(view: OutcomeView): ReadonlyMap<string, string> {
  const scored = view.rankings.flatMap((one) => one.rows)
  return new Map([...view.registrations, ...scored].map((one) => [one.participant, one.name]))
}

const MOST_OFFERED = 10

function notFound(view: OutcomeView, who: string, participant: string | undefined): string {
  if (participant !== undefined) {
    const awards = [...new Set(view.selections.map((one) => one.award))].join(', ')
    const outside = `"${who}" không thuộc diện xét của hình thức, chu kỳ này`
    return `${outside}. Các hình thức: ${awards}.\n`
  }
  const known = knownNames(view)
  const near = [...known].filter(([id, name]) => fold(`${id} ${name}`).includes(fold(who)))
  const offered = (near.length > 0 ? near : [...known]).slice(0, MOST_OFFERED)
  const list = offered.map(([id, name]) => `  ${id}  ${name}`).join('\n')
  return `Không có đối tượng "${who}". Có thể là:\n${list}\n`
}
