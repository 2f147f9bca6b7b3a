/** `thidua new`: a commented definition in a new folder; an existing one is left alone. */
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fold } from '#kernel'
import { SCHEMA_NAMES, schemaText } from './schema.ts'
import type { Verb } from './verb.ts'

export const newVerb: Verb = {
  accepts: { usage: 'thidua new <thư mục>', words: ['thư mục'], options: {} },
  does: 'tạo thư mục phong trào mới với định nghĩa mẫu có chú giải',
  run: ({ words: [folder = ''] }, world) => {
    const target = resolve(folder)
    const found = statSync(target, { throwIfNoEntry: false })
    if (found && !found.isDirectory()) {
      world.complain(`${folder} là một tệp, không phải thư mục. Chọn tên thư mục khác.\n`)
      return 2
    }
    if (found && readdirSync(target).length > 0) {
      world.complain(`Thư mục ${folder} đã có tệp bên trong. Chọn tên thư mục khác.\n`)
      return 2
    }
    if (!fill(target, join(world.home, 'templates', 'campaign'))) {
      world.complain(`Không ghi được vào ${folder}. Chọn nơi khác, nơi có quyền ghi.\n`)
      return 2
    }
    const typed = /\s/.test(folder) ? `"${folder}"` : folder
    const next = `  npx thidua check ${typed}\n  npx thidua run ${typed}\n`
    world.say(`Đã tạo ${folder}. Sửa campaign.yaml theo kế hoạch đã ký, rồi chạy:\n${next}`)
    return 0
  },
}

/** The template, named, with the schemas that editors use; false where the system refuses. */
function fill(target: string, template: string): boolean {
  try {
    mkdirSync(join(target, SCHEMAS), { recursive: true })
    cpSync(template, target, { recursive: true })
    nameIt(join(target, 'campaign.yaml'), basename(target))
    for (const name of SCHEMA_NAMES.filter((one) => one !== 'outcome')) {
      writeFileSync(join(target, SCHEMAS, `${name}.json`), schemaText(name) ?? '')
    }
    return true
  } catch (fault) {
    // Only what the system refuses is told; a bug keeps its own message and stops the program.
    if (fault instanceof Error && 'code' in fault) return false
    throw fault
  }
}

/** Hidden, so that it is no part of the campaign; the template's first lines point here. */
const SCHEMAS = '.schema'

/** The campaign takes the folder's name as its id. */
function nameIt(file: string, name: string): void {
  const id = fold(name)
    .replaceAll(/[^a-z0-9.-]+/g, '-')
    .replaceAll(/^[^a-z0-9]+|-+$/g, '')
  if (id === '') return
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^id: .*$/m, `id: ${id}`))
}
