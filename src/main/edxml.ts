/**
 * `thidua edxml`: a parcel of dossiers with its letter as one exchange packet (QCVN 102:2016), for
 * whoever sends it through the national axis. What is not known of the codes stays empty and is
 * told.
 */
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadParcel } from '#exchange'
import {
  DOCUMENT_TYPES,
  LARGEST_PACKET,
  LETTER_OF_SUBMISSION,
  Packet,
  packetPieces,
  UNREAD,
} from '#exchange/edxml'
import { withParcel } from '#reception'
import { type Options, textOption } from './arguments.ts'
import { WAITING } from './receive.ts'
import type { ExitCode, Verb, World } from './verb.ts'

export const edxmlVerb: Verb = {
  accepts: {
    usage:
      'thidua edxml <gói.zip> --letter SỐ/KÝ_HIỆU --from-id MÃ --to-id MÃ --place NƠI ' +
      '--signer "Họ tên, chức vụ" --out TỆP.edxml [--sent "NĂM/THÁNG/NGÀY GIỜ:PHÚT:GIÂY"]',
    words: ['gói.zip'],
    options: {
      letter: { type: 'string' },
      'from-id': { type: 'string' },
      'to-id': { type: 'string' },
      place: { type: 'string' },
      signer: { type: 'string' },
      sent: { type: 'string' },
      out: { type: 'string' },
    },
  },
  does: 'lập gói tin edXML (QCVN 102:2016) từ một gói hồ sơ và tờ trình của nó',
  run: async ({ words: [file = ''], options }, world) => {
    if (!existsSync(file)) return told(world, `Không có tệp ${file}.`)
    const missing = NEEDED.find((name) => textOption(options, name) === undefined)
    if (missing) return told(world, `Thiếu --${missing}. Cách dùng: ${edxmlVerb.accepts.usage}`)
    const scratch = mkdtempSync(join(tmpdir(), 'thidua-edxml-'))
    try {
      const done = await withParcel(file, scratch, (read, folder) =>
        write(read, { options, world, file, folder }),
      )
      if (done.ok) return done.value
      const { refusal } = done
      return told(world, typeof refusal === 'string' ? WAITING[refusal] : refusal.join('\n'))
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  },
}

const NEEDED = ['letter', 'from-id', 'to-id', 'place', 'signer', 'out'] as const

type Given = Readonly<{ options: Options; world: World; file: string; folder: string }>

async function write(read: ReadParcel, given: Given): Promise<ExitCode> {
  const { options, world, file, folder } = given
  const files = filesOf(read, textOption(options, 'letter') ?? '', file)
  const packet = packetFor(read, options, files)
  if (typeof packet === 'string') return told(world, packet)
  const out = textOption(options, 'out') ?? ''
  const open = ({ id }: Readonly<{ id: string }>) => {
    const path = files.find((one) => one.id === id)?.path
    return createReadStream(path === undefined ? file : join(folder, path))
  }
  await pipeline(Readable.from(packetPieces(packet, open)), createWriteStream(out))
  world.say(`Đã ghi gói tin ${out}: ${packet.files.length} tệp.\n`)
  const { certainty, value } = DOCUMENT_TYPES[LETTER_OF_SUBMISSION] ?? {}
  world.say(
    `Loại văn bản ${LETTER_OF_SUBMISSION} (${value}): ${CERTAINTIES[certainty ?? 'unverified']}.\n`,
  )
  world.say(
    `Để trống vì chưa đọc được quy định: ${UNREAD.join(', ')}. ` +
      'Hỏi nơi vận hành trục liên thông trước khi gửi thật.\n',
  )
  if (statSync(out).size > LARGEST_PACKET)
    world.say('Gói tin lớn hơn 64 MB: nơi nhận có thể không đọc.\n')
  return 0
}

const CERTAINTIES = {
  seen: 'đã đọc trong quy chuẩn',
  'second-hand': 'theo phần mềm khác',
  computed: 'suy theo thứ tự của danh mục, cần xác nhận',
  unverified: 'chưa kiểm chứng',
} as const

type PacketFile = Packet['files'][number] & Readonly<{ path: string | undefined }>

/** The letter as PDF, and the whole parcel; the parcel stays one file, so its hashes hold. */
function filesOf({ parcel, rows }: ReadParcel, letter: string, file: string): PacketFile[] {
  const named = rows.find(
    ({ tep, ten }) =>
      parcel.letters.includes(tep) && tep.endsWith('.pdf') && ten.includes(` ${letter}:`),
  )
  const zip = {
    ...{ id: 'goi-ho-so', name: basename(file), type: 'application/zip', path: undefined },
    description: `Gói hồ sơ: ${parcel.dossiers.length} hồ sơ đề nghị khen thưởng`,
  }
  if (!named) return [zip]
  const description = named.ten.slice(0, 500)
  const name = basename(named.tep)
  return [{ id: 'to-trinh', name, type: 'application/pdf', description, path: named.tep }, zip]
}

/** The packet, or what is wrong with what was asked. */
function packetFor(
  { parcel }: ReadParcel,
  options: Options,
  files: readonly PacketFile[],
): Packet | string {
  const letter = textOption(options, 'letter') ?? ''
  const nominated = parcel.dossiers.find((one) => one.nominated?.paper === letter)?.nominated
  if (!nominated) return sayNoLetter(parcel, letter)
  const [number = '', ...notation] = letter.split('/')
  const [name = '', ...position] = (textOption(options, 'signer') ?? '').split(',')
  const sent = textOption(options, 'sent')
  const subject = `Về việc đề nghị khen thưởng: ${parcel.campaign.title}`
  const made = Packet.safeParse({
    from: { id: textOption(options, 'from-id'), name: nominated.by.name },
    to: [{ id: textOption(options, 'to-id'), name: parcel.to.name }],
    ...{ number, notation: notation.join('/'), place: textOption(options, 'place') },
    ...{ day: nominated.on, type: LETTER_OF_SUBMISSION, typeName: 'Tờ trình' },
    ...{ subject, content: subject, places: [] },
    signer: { name: name.trim(), position: position.join(',').trim() },
    ...(sent === undefined ? {} : { sent }),
    files: files.map(({ path: _path, ...one }) => one),
  })
  if (made.success) return made.data
  const wrong = [...new Set(made.error.issues.map(({ path }) => path.map(String).join('.')))]
  return `Sai dạng: ${wrong.join(', ')}. Mã cơ quan như H37.02.02; số văn bản như 512/TTr-UBND.`
}

/** Which letters there are, for whoever mistyped one. */
function sayNoLetter({ dossiers }: ReadParcel['parcel'], letter: string): string {
  const papers = dossiers.flatMap(({ nominated }) => (nominated ? [nominated.paper] : []))
  const there = [...new Set(papers)]
  const others = there.length === 0 ? 'không ghi số tờ trình nào' : `có: ${there.join('; ')}`
  return `Trong gói không có hồ sơ nào theo tờ trình ${letter} (${others}).`
}

function told(world: World, words: string): 2 {
  world.complain(`${words.trimEnd()}\n`)
  return 2
}
