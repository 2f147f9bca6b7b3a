/** `thidua new`: a commented definition to start from, written into a new folder; an existing one is left alone. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fold } from '#kernel'
import type { Verb } from './verb.ts'

export const newVerb: Verb = {
  accepts: { usage: 'thidua new <thư mục>', words: ['thư mục'], options: {} },
  does: 'tạo thư mục phong trào mới với định nghĩa mẫu có chú giải',
  run: ({ words: [folder = ''] }, world) => {
    const target = resolve(folder)
    if (existsSync(target) && readdirSync(target).length > 0) {
      world.complain(`Thư mục ${folder} đã có tệp bên trong. Chọn tên thư mục khác.\n`)
      return 2
    }
    mkdirSync(target, { recursive: true })
    cpSync(join(world.home, 'templates', 'campaign'), target, { recursive: true })
    nameIt(join(target, 'campaign.yaml'), basename(target))
    world.say(
      `Đã tạo ${folder}. Sửa campaign.yaml theo kế hoạch đã ký, rồi chạy:\n  npx thidua check ${folder}\n  npx thidua run ${folder}\n`,
    )
    return 0
  },
}

/** The campaign takes the folder's name as its id. */
function nameIt(file: string, name: string): void {
  const id = fold(name)
    .replaceAll(/[^a-z0-9.-]+/g, '-')
    .replaceAll(/^[^a-z0-9]+|-+$/g, '')
  if (id === '') return
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^id: .*$/m, `id: ${id}`))
}
