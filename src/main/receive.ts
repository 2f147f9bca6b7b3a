/**
 * `thidua receive`: a parcel of dossiers that came from another office, checked to the last byte;
 * with --office it is taken in by whoever administers the machine, as on the page.
 */

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReadParcel } from '#exchange'
import { formatCivil, readCivil } from '#kernel'
import { unitName } from '#ledger'
import type { World as Office } from '#office/folders'
import {
  type Into,
  intoCampaignOf,
  isMeantFor,
  type KeyState,
  keyState,
  type NotTaken,
  receivedBy,
  takeIn,
  type WaitingFault,
  withParcel,
} from '#reception'
import { type Options, textOption } from './arguments.ts'
import { machineAdministrator, withOffice } from './open-office.ts'
import type { ExitCode, Verb, World } from './verb.ts'

export const receiveVerb: Verb = {
  accepts: {
    usage:
      'thidua receive <gói.zip> [--expect MÃ_KHÓA] ' +
      '[--office CƠ_QUAN [--into PHONG_TRÀO] [--paper SỐ]]',
    words: ['gói.zip'],
    options: {
      office: { type: 'string' },
      expect: { type: 'string' },
      into: { type: 'string' },
      paper: { type: 'string' },
    },
  },
  does: 'kiểm tra một gói hồ sơ từ nơi khác; --office nhận vào sổ hồ sơ đến của cơ quan',
  run: async ({ words: [file = ''], options }, world) => {
    if (!existsSync(file)) return told(world, `Không có tệp ${file}.`)
    const scratch = mkdtempSync(join(tmpdir(), 'thidua-goi-'))
    try {
      const done = await withParcel(file, scratch, async (read, folder) => {
        world.say(summary(read))
        const expected = textOption(options, 'expect')
        if (expected !== undefined && expected !== read.signedBy)
          return told(world, `Gói không do khóa ${expected} ký. Chưa nhận.`)
        const isTaken = textOption(options, 'office') !== undefined
        return isTaken ? take(read, { folder, options, terminal: world }) : 0
      })
      if (done.ok) return done.value
      const { refusal } = done
      return told(world, typeof refusal === 'string' ? WAITING[refusal] : refusal.join('\n'))
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  },
}

type Asked = Readonly<{ folder: string; options: Options; terminal: World }>

function take(read: ReadParcel, asked: Asked): Promise<ExitCode> {
  return withOffice(asked.terminal, (office) => takeHere(office, read, asked))
}

async function takeHere(
  office: Office,
  read: ReadParcel,
  { folder, options, terminal }: Asked,
): Promise<ExitCode> {
  const organisation = textOption(options, 'office') ?? ''
  const today = office.today()
  const places = await office.live.placesOn(today)
  const path = places.organisation(organisation)
  const name = await nameIn(office, organisation)
  if (path === undefined) return told(terminal, `Không có cơ quan ${organisation} trong sổ.`)
  if (!isMeantFor(read.parcel.to, { id: organisation, name }))
    return told(terminal, `Gói này gửi ${read.parcel.to.name}, không phải ${name}. Chưa nhận.`)
  const engine = { tenant: office.tenant, role: 'engine', paths: [] } as const
  const rows = await office.db.read(engine, (tx) => receivedBy(tx, organisation))
  const key = { sender: read.parcel.campaign.host.id, mark: read.signedBy }
  const strange = STRANGE[keyState(key, rows)]
  if (strange !== undefined && options['expect'] === undefined) return told(terminal, strange)
  const into = await chosen(office, options)
  if (into === 'unknown') return told(terminal, `Không có phong trào ${options['into']} đang chạy.`)
  const taken = await takeIn(office, machineAdministrator(), {
    ...{ organisation, resource: { path }, places, today, read, folder, into },
    paper: textOption(options, 'paper'),
  })
  if (!taken.ok) return told(terminal, NOT_TAKEN[taken.refusal])
  const { parcel, nominated } = taken.value
  terminal.say(`Đã nhận vào sổ hồ sơ đến của ${name}, mã ${parcel}; ghi ${nominated} đề nghị.\n`)
  return 0
}

/** What makes whoever takes a parcel in ask its sender first. */
const STRANGE: Readonly<Partial<Record<KeyState, string>>> = {
  other:
    'KHÓA LẠ: các gói đã nhận của nơi gửi này do khóa khác ký. Chưa nhận. Hỏi nơi gửi; nếu đúng ' +
    'là khóa mới, chạy lại với --expect MÃ_KHÓA.',
  dropped:
    'MẤT CHỮ KÝ: các gói đã nhận của nơi gửi này có chữ ký, gói này không có. Chưa nhận. Xin nơi ' +
    'gửi gói có chữ ký; nếu vẫn muốn nhận, nhận ở trang Hồ sơ đến.',
}

async function nameIn(office: Office, organisation: string): Promise<string> {
  return unitName((await office.live.wholeRegistry()).records(), organisation)
}

async function chosen(office: Office, options: Options): Promise<Into | 'unknown' | undefined> {
  const campaign = textOption(options, 'into')
  if (campaign === undefined) return undefined
  return (await intoCampaignOf(office, campaign, office.today())) ?? 'unknown'
}

/** Why an archive was not read, in words. */
export const WAITING: Readonly<Record<Extract<WaitingFault, string>, string>> = {
  'not-a-zip': 'Tệp không phải ZIP nguyên vẹn. Chép lại từ nơi gửi.',
  'too-large': 'Tệp ZIP quá lớn, hoặc giải nén ra quá lớn hay quá nhiều tệp; không đọc tiếp.',
  'bad-name': 'Trong ZIP có tên tệp trùng hoặc dẫn ra ngoài thư mục: không phải gói hồ sơ.',
  gone: 'Tệp không còn.',
}

const NOT_TAKEN: Readonly<Record<NotTaken, string>> = {
  there: 'Gói này đã được nhận trước đây.',
  'not-kept': 'Kho tệp không nhận được một tệp trong gói. Chưa ghi gì.',
  changed: 'Có người vừa ghi đề nghị cho một đối tượng trong gói. Chưa ghi gì; chạy lại.',
}

function summary({ parcel, rows, root, signedBy }: ReadParcel): string {
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
    signedBy === undefined
      ? 'Danh mục không có chữ ký: chưa chứng tỏ ai gửi.'
      : `Danh mục ký bằng khóa ${signedBy} (so với mã khóa nơi gửi công bố).`,
    '',
  ].join('\n')
}

function told(world: World, words: string): 2 {
  world.complain(`${words.trimEnd()}\n`)
  return 2
}
