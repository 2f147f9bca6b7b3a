/**
 * `thidua load` and `thidua export`: a campaign folder into the office's database and out of it, by
 * whoever administers the machine.
 */
import { problemText } from '#campaign'
import { exportFolder, loadFolder } from '#office/folders'
import { machineAdministrator, withOffice } from './open-office.ts'
import type { Verb } from './verb.ts'

export const loadVerb: Verb = {
  accepts: { usage: 'thidua load <thư mục>', words: ['thư mục'], options: {} },
  does: 'nạp một thư mục phong trào vào cơ sở dữ liệu của cơ quan (THIDUA_DATA hoặc DATABASE_URL)',
  run: ({ words: [folder = ''] }, terminal) =>
    withOffice(terminal, async (office) => {
      const loaded = await loadFolder(office, folder, machineAdministrator())
      if (!loaded.ok) {
        terminal.complain(problemText(loaded.refusal))
        return 2
      }
      terminal.say(`Đã nạp phong trào ${loaded.value}.\n`)
      return 0
    }),
}

export const exportVerb: Verb = {
  accepts: {
    usage: 'thidua export <phong trào> <thư mục>',
    words: ['phong trào', 'thư mục'],
    options: {},
  },
  does: 'xuất một phong trào từ cơ sở dữ liệu ra thư mục, đủ để chạy lại và nạp lại',
  run: ({ words: [campaign = '', folder = ''] }, terminal) =>
    withOffice(terminal, async (office) => {
      const actor = machineAdministrator()
      const exported = await exportFolder(office, { campaign, folder, actor })
      if (!exported.ok) {
        terminal.complain(problemText([exported.refusal]))
        return 2
      }
      const { files, missing } = exported.value
      terminal.say(`Đã ghi ${files} tệp vào ${exported.value.folder}.\n`)
      if (missing.length === 0) return 0
      terminal.complain(`Thiếu nội dung của ${missing.length} tệp minh chứng trong kho tệp.\n`)
      return 1
    }),
}
