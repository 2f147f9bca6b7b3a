/** The command line: `thidua <verb> ...`. It finds the verb and answers its exit code. */
import { readArguments } from './arguments.ts'
import type { ExitCode, World } from './verb.ts'
import { VERBS } from './verbs.ts'
import { terminalWorld } from './world.ts'

const HEAD = `Thi Đua: chạy một phong trào thi đua từ kế hoạch đã ký đến danh sách khen thưởng,
chứng minh được từng bước.`

const EXIT_CODES =
  '0 xong; 1 xong nhưng còn việc người phải quyết; 2 dữ liệu bị từ chối; 3 lỗi chương trình'

/** Runs one command; a fault of the program is told apart from input it refuses. */
export async function main(args: readonly string[], world: World): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    world.say(help())
    return 0
  }
  const verb = VERBS.get(name)
  if (!verb) {
    world.complain(`Không có lệnh "${name}".\n\n${help()}`)
    return 2
  }
  if (rest.includes('--help')) {
    world.say(`${verb.does}\nCách dùng: ${verb.accepts.usage}\n`)
    return 0
  }
  const parsed = readArguments(rest, verb.accepts)
  if (!parsed.ok) {
    world.complain(`${parsed.refusal}\n`)
    return 2
  }
  return verb.run(parsed.value, world)
}

function help(): string {
  const lines = [...VERBS.values()].map((verb) => `  ${verb.accepts.usage}\n      ${verb.does}`)
  return `${HEAD}\n\n${lines.join('\n')}\n\nMã thoát: ${EXIT_CODES}.\n`
}

if (import.meta.main) {
  const world = terminalWorld()
  try {
    process.exitCode = await main(process.argv.slice(2), world)
  } catch (fault) {
    world.complain(
      `Lỗi của chương trình, không phải của dữ liệu. Xin gửi đoạn sau cho nhóm phát triển:\n`,
    )
    world.complain(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`)
    process.exitCode = 3
  }
}
