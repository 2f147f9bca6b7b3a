/**
 * `thidua receive`: a parcel of dossiers that came from another office, checked to the last byte
 * and told in short.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { problemText } from '#campaign'
import { PARCEL_LIMITS, type ReadParcel, readParcel } from '#exchange'
import { formatCivil, readCivil } from '#kernel'
import { unzipFile } from '#platform/files'
import type { ExitCode, Verb, World } from './verb.ts'

export const receiveVerb: Verb = {
  accepts: { usage: 'thidua receive <tệp ZIP>', words: ['tệp ZIP'], options: {} },
  does: 'kiểm tra một gói hồ sơ nhận từ nơi khác: từng tệp, từng mã băm, dữ liệu đề nghị',
  run: async ({ words: [file = ''] }, world) => {
    if (!existsSync(file)) return told(world, `Không có tệp ${file}.\n`)
    const folder = mkdtempSync(join(tmpdir(), 'thidua-goi-'))
    try {
      const unpacked = await unzipFile(file, folder, PARCEL_LIMITS)
      if (!unpacked.ok) return told(world, REFUSALS[unpacked.refusal])
      const read = await readParcel(folder)
      if (!read.ok) return told(world, problemText(read.refusal))
      world.say(summary(read.value))
      return 0
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const REFUSALS = {
  'not-a-zip': 'Tệp không phải ZIP nguyên vẹn. Chép lại từ nơi gửi.\n',
  'too-large': 'Tệp ZIP quá lớn, hoặc giải nén ra quá lớn hay quá nhiều tệp; không đọc tiếp.\n',
  'bad-name': 'Trong ZIP có tên tệp trùng hoặc dẫn ra ngoài thư mục: không phải gói hồ sơ.\n',
} as const

function summary({ parcel, rows, root }: ReadParcel): string {
  const { campaign, to, run, dossiers } = parcel
  const asOf = readCivil(run.asOf)
  const lines = dossiers.map(({ participant, award, cycle }) => {
    const form = parcel.awards.find(({ id }) => id === award)?.name ?? award
    return `  ${participant.name}: ${form}, ${cycle}`
  })
  return [
    `Gói nguyên vẹn: ${rows.length} tệp đúng mã băm trong danh mục.`,
    `Nơi gửi: ${campaign.host.name}. Nơi nhận: ${to.name}.`,
    `Phong trào: ${campaign.title} (tính đến ngày ${asOf ? formatCivil(asOf) : run.asOf}).`,
    `${dossiers.length} hồ sơ:`,
    ...lines,
    `Mã danh mục: ${root}`,
    '',
  ].join('\n')
}

function told(world: World, words: string): ExitCode {
  world.complain(words)
  return 2
}
