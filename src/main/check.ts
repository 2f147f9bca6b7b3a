/** `thidua check`: all that is wrong in a folder, all that the plan leaves open, with its line. */
import { defined, problemText } from '#campaign'
import { wordPoint } from '#launch'
import { item } from '#printout'
import { dayLine, open } from './open.ts'
import type { Verb } from './verb.ts'

export const checkVerb: Verb = {
  accepts: {
    usage: 'thidua check <thư mục> [--as-of NGÀY]',
    words: ['thư mục'],
    options: { 'as-of': { type: 'string' } },
  },
  does: 'nói mọi chỗ sai trong định nghĩa và số liệu, và mọi chỗ kế hoạch còn bỏ ngỏ',
  run: ({ words: [folder = ''], options }, world) => {
    const opened = open(folder, options, world)
    if (!opened.ok) return opened.refusal
    world.say(dayLine(opened.value))
    const { loaded, asOf } = opened.value
    const known = defined(loaded, { asOf })
    if (!known.ok) {
      world.complain(problemText([...known.refusal, ...loaded.warnings]))
      return 2
    }
    const { problems, warnings, report } = known.value
    const { questions } = report
    const all = [...problems, ...warnings]
    if (all.length > 0) world.complain(problemText(all))
    world.say(pointText(questions))
    if (problems.length > 0) return 2
    return questions.some((one) => !one.settled && one.weight === 'question') ? 1 : 0
  },
}

type Points = Parameters<typeof wordPoint>[0][]

function pointText(points: Readonly<Points>): string {
  const open = points.filter((one) => !one.settled && one.weight === 'question')
  const notices = points.filter((one) => !one.settled && one.weight === 'notice')
  const settled = points.filter((one) => one.settled)
  const part = (title: string, list: Readonly<Points>, mark: string): readonly string[] =>
    list.length === 0
      ? []
      : ['', `${title} (${list.length})`, ...list.flatMap((one) => item(mark, wordPoint(one)))]
  const lines = [
    ...part('KẾ HOẠCH CÒN BỎ NGỎ, CHƯA AI TRẢ LỜI', open, '? '),
    ...part('CẦN LƯU Ý', notices, '! '),
    ...part('KẾ HOẠCH BỎ NGỎ, ĐÃ CÓ CÂU TRẢ LỜI', settled, '✓ '),
  ]
  if (lines.length === 0) return 'Định nghĩa không có chỗ sai; kế hoạch không bỏ ngỏ chỗ nào.\n'
  return `${lines.slice(1).join('\n')}\n`
}
