/** `thidua run`: the whole outcome on a day, printed, as JSON, or into a verifiable folder. */
import { outFiles, rootOf } from '#campaign'
import { OutcomeView } from '#outcome'
import { writeBeside } from '#platform'
import { outcomeText } from '#printout'
import { textOption } from './arguments.ts'
import { computed, dayLine, exitOf, type Opened, open } from './open.ts'
import type { ExitCode, Verb, World } from './verb.ts'

export const runVerb: Verb = {
  accepts: {
    usage: 'thidua run <thư mục> [--as-of NGÀY] [--out THƯ_MỤC] [--json]',
    words: ['thư mục'],
    options: {
      'as-of': { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    },
  },
  does: 'tính kết quả: đăng ký, điểm, xếp hạng, từng điều kiện, danh sách khen, hồ sơ, tiền thưởng',
  run: ({ words: [folder = ''], options }, world) => {
    const opened = open(folder, options, world)
    if (!opened.ok) return opened.refusal
    const json = options['json'] === true
    if (!json) world.say(`${dayLine(opened.value)}\n`)
    const found = computed(opened.value, [], world)
    if (!found.ok) return found.refusal
    const { view, warnings } = found.value
    if (warnings.length > 0) {
      world.complain(
        `Có ${warnings.length} điều cần lưu ý trong dữ liệu; xem: thidua check ${folder}\n`,
      )
    }
    const out = textOption(options, 'out')
    if (out !== undefined) {
      const written = writeOut(view, { out, opened: opened.value }, json ? silent(world) : world)
      if (written !== 0) return written
    }
    world.say(json ? `${JSON.stringify(OutcomeView.parse(view), null, 2)}\n` : outcomeText(view))
    return exitOf(view)
  },
}

type Writing = Readonly<{ out: string; opened: Opened }>

function writeOut(view: OutcomeView, { out, opened }: Writing, world: World): ExitCode {
  const files = outFiles(view, opened.loaded.files)
  const written = writeBeside(
    out,
    [...files].map(([name, content]) => ({ name, content })),
  )
  if (!written.ok) {
    world.complain(`${written.refusal.message}\n`)
    return 2
  }
  world.say(`Đã ghi ${files.size} tệp vào ${out}. Mã gốc: ${rootOf(files)}\n\n`)
  return 0
}

/** With --json standard output is the JSON alone. */
function silent(world: World): World {
  return { ...world, say: world.complain }
}
