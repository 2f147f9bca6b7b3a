/** `thidua simulate`: what a change of a quota, weight, answer or figure does to the outcome. */
import { differenceText } from '#printout'
import { changesOf, computed, dayLine, exitOf, open } from './open.ts'
import type { Verb } from './verb.ts'

export const simulateVerb: Verb = {
  accepts: {
    usage: 'thidua simulate <thư mục> --set ĐƯỜNG_DẪN=GIÁ_TRỊ [--set ...] [--as-of NGÀY]',
    words: ['thư mục'],
    options: { set: { type: 'string', multiple: true }, 'as-of': { type: 'string' } },
  },
  does: 'thử đổi một câu trả lời, số lượng, ngưỡng, điểm tối đa hay số liệu, chỉ in chỗ khác đi',
  run: ({ words: [folder = ''], options }, world) => {
    const changes = changesOf(options, world)
    if (!changes.ok) return changes.refusal
    if (changes.value.length === 0) {
      world.complain(`Thiếu --set. Cách dùng: ${simulateVerb.accepts.usage}\n${EXAMPLES}`)
      return 2
    }
    const opened = open(folder, options, world)
    if (!opened.ok) return opened.refusal
    const before = computed(opened.value, [], world)
    if (!before.ok) return before.refusal
    const after = computed(opened.value, changes.value, world)
    if (!after.ok) return after.refusal
    world.say(dayLine(opened.value))
    for (const { path, value } of changes.value) world.say(`Giả định: ${path} = ${value}\n`)
    world.say(`\n${differenceText(before.value.view, after.value.view)}`)
    return exitOf(after.value.view)
  },
}

const EXAMPLES = `Ví dụ:
  --set answers.goc-20-phan-tram=dang-ky
  --set awards.giay-khen-tap-the.quota.percent=25%
  --set measures.xa-a.nam-2023.dung-han=4901/5000
  --set scores.xa-a.nam-2023.II.1.appraisal=8
  --set criteria.bo-tieu-chi.II.1=20
`
