/** `thidua backup` and `thidua restore`: the whole store of an office as one file, and back. */
import { existsSync } from 'node:fs'
import type { World } from '#office/folders'
import { verifyChain } from '#oversight'
import { restore, type StoreRefusal } from '#platform/database'
import { readBackup, writeBackup } from './backup-file.ts'
import { withOffice } from './open-office.ts'
import type { Verb } from './verb.ts'

export const backupVerb: Verb = {
  accepts: { usage: 'thidua backup <tệp>', words: ['tệp'], options: {} },
  does: 'sao lưu cơ sở dữ liệu và kho tệp vào một tệp, trong khi cơ quan vẫn làm việc',
  run: ({ words: [file = ''] }, terminal) =>
    withOffice(terminal, async (office) => {
      const contents = await writeBackup(office, file)
      terminal.say(`Đã sao lưu vào ${file}, kèm ${contents} tệp minh chứng. Hãy giữ kín tệp này.\n`)
      return 0
    }),
}

export const restoreVerb: Verb = {
  accepts: { usage: 'thidua restore <tệp>', words: ['tệp'], options: {} },
  does: 'nạp một bản sao lưu vào cơ sở dữ liệu còn trống, kiểm tra số dòng và chuỗi niêm phong',
  run: ({ words: [file = ''] }, terminal) => {
    if (!existsSync(file)) {
      terminal.complain(`Không có tệp ${file}. Chưa thay đổi gì.\n`)
      return 2
    }
    return withOffice(terminal, async (office) => {
      const done = await restoreFrom(office, file)
      if (typeof done === 'string') {
        terminal.complain(`${SAYS[done]} Chưa thay đổi gì trong cơ sở dữ liệu.\n`)
        return 2
      }
      terminal.say(`Đã nạp ${done} dòng. Số dòng và chuỗi niêm phong đều đúng.\n`)
      return 0
    })
  },
}

type Why = StoreRefusal | 'broken-chain'

const SAYS: Readonly<Record<Why, string>> = {
  'not-a-backup': 'Tệp này không phải bản sao lưu do chương trình ghi.',
  newer: 'Bản sao lưu do một bản chương trình khác, mới hơn, ghi. Hãy dùng bản ấy để nạp.',
  older:
    'Bản sao lưu do một bản chương trình cũ hơn ghi. Hãy nạp bằng bản chương trình ấy, rồi mở ' +
    'thư mục dữ liệu đó bằng bản này: cơ sở dữ liệu sẽ được nâng cấp.',
  'not-empty':
    'Cơ sở dữ liệu đã có dữ liệu. Hãy nạp vào một thư mục dữ liệu mới (THIDUA_DATA) hoặc một ' +
    'cơ sở dữ liệu trống (DATABASE_URL).',
  'cut-short': 'Bản sao lưu bị thiếu hoặc bị cắt ngang. Hãy lấy một bản nguyên vẹn.',
  'broken-chain': 'Chuỗi niêm phong trong bản sao lưu bị đứt: có việc đã bị sửa sau khi ghi.',
}

/** Carries a refusal out of the transaction, which it undoes. */
class Undone extends Error {
  readonly why: Why
  constructor(why: Why) {
    super(why)
    this.why = why
  }
}

/** How many rows came in, or why none did. */
export async function restoreFrom(office: World, file: string): Promise<number | Why> {
  const { db, files, tenant } = office
  try {
    return await db.whole('read write', async (whole) => {
      const done = await restore(whole, readBackup(file, files))
      if (!done.ok) throw new Undone(done.refusal)
      const scope = { tenant, role: 'engine', paths: [] } as const
      const { broken } = await verifyChain({ db: whole, scope })
      if (broken) throw new Undone('broken-chain')
      return done.value
    })
  } catch (fault) {
    if (fault instanceof Undone) return fault.why
    throw fault
  }
}
