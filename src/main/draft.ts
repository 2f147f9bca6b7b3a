/** `thidua draft`: a plan's file in, a draft to confirm out: as words, as JSON, or as a folder. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { draftFiles, readPlanFile, TROUBLE, wordDraft } from '#importer'
import { textOption } from './arguments.ts'
import type { ExitCode, Verb, World } from './verb.ts'

export const draftVerb: Verb = {
  accepts: {
    usage: 'thidua draft <tệp> [--json] [--out THƯ MỤC]',
    words: ['tệp'],
    options: { json: { type: 'boolean' }, out: { type: 'string' } },
  },
  does: 'đọc kế hoạch từ tệp (.docx, .doc, .pdf, .txt) thành bản nháp để người xác nhận',
  run: async ({ words: [file = ''], options }, world) => {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      world.complain(`Không có tệp ${file}.\n`)
      return 2
    }
    const read = await readPlanFile(readFileSync(file))
    if (!read.ok) {
      world.complain(`${TROUBLE[read.refusal]}\n`)
      return 2
    }
    const { sections: _sections, faults: _faults, ...fields } = read.value.draft
    const json = { draft: fields, unused: read.value.unused }
    world.say(
      options['json'] === true ? `${JSON.stringify(json, null, 2)}\n` : wordDraft(read.value),
    )
    const out = textOption(options, 'out')
    return out === undefined ? 1 : write(out, draftFiles(read.value.draft, basename(out)), world)
  },
}

type Files = ReadonlyMap<string, string>

function write(folder: string, files: Files, world: World): ExitCode {
  const target = resolve(folder)
  const isThere = statSync(target, { throwIfNoEntry: false })
  if (isThere && (!isThere.isDirectory() || readdirSync(target).length > 0)) {
    world.complain(`${folder} đã có sẵn. Chọn tên thư mục khác.\n`)
    return 2
  }
  mkdirSync(target, { recursive: true })
  for (const [name, text] of files) {
    mkdirSync(dirname(join(target, name)), { recursive: true })
    writeFileSync(join(target, name), text)
  }
  world.complain(`Đã ghi ${folder}. Sửa cho đúng rồi chạy: npx thidua check ${folder}\n`)
  return 1
}
