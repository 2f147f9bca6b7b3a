/** `thidua edxml-read`: a packet that came in, what it says of itself, and its files taken out. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentId, LARGEST_PACKET, type ReadPacket, readPacket } from '#exchange/edxml'
import { formatCivil, readCivil } from '#kernel'
import { sha256 } from '#platform'
import { textOption } from './arguments.ts'
import type { ExitCode, Verb, World } from './verb.ts'

export const edxmlReadVerb: Verb = {
  accepts: {
    usage: 'thidua edxml-read <tệp edXML> [--out THƯ_MỤC]',
    words: ['tệp edXML'],
    options: { out: { type: 'string' } },
  },
  does: 'đọc một gói tin edXML: nơi gửi, nơi nhận, số văn bản; --out lấy các tệp ra thư mục mới',
  run: ({ words: [file = ''], options }, world) => {
    const found = statSync(file, { throwIfNoEntry: false })
    if (!found?.isFile()) return told(world, `Không có tệp ${file}.`)
    // Larger than any packet that is read: not even loaded.
    const bytes = found.size > LARGEST_PACKET ? undefined : readFileSync(file)
    if (!bytes) return told(world, 'Gói tin lớn hơn 64 MB nên không được đọc.')
    const read = readPacket(bytes)
    if (!read.ok) return told(world, read.refusal.join('\n'))
    world.say(summary(read.value))
    const out = textOption(options, 'out')
    return out === undefined ? 0 : takeOut(read.value, out, world)
  },
}

function summary({ packet, contents }: ReadPacket): string {
  const { from, to, number, notation, typeName, subject, signer, files } = packet
  const day = readCivil(packet.day)
  const lines = files.map(({ id, name }) => {
    const content = contents.get(id) ?? new Uint8Array()
    return `  ${name}: ${content.length} byte, SHA-256 ${sha256(content)}`
  })
  return [
    `${typeName} ${number}/${notation}, ngày ${day ? formatCivil(day) : packet.day}`,
    `Nơi gửi: ${from.name} (${from.id})`,
    `Nơi nhận: ${to.map((one) => `${one.name} (${one.id})`).join('; ')}`,
    `Trích yếu: ${subject}`,
    `Người ký: ${[signer.name, signer.position].filter(Boolean).join(', ')}`,
    `Mã văn bản: ${documentId(packet)}`,
    `${files.length} tệp:`,
    ...lines,
    '',
  ].join('\n')
}

/** Into a folder of its own, so that no file of the reader's is written over. */
function takeOut({ packet, contents }: ReadPacket, out: string, world: World): ExitCode {
  if (existsSync(out)) return told(world, `${out} đã có; ghi tên một thư mục mới.`)
  const names = packet.files.map(({ name }) => name.toLowerCase())
  if (new Set(names).size < names.length)
    return told(world, 'Hai tệp trong gói tin cùng tên; chưa ghi tệp nào.')
  mkdirSync(out, { recursive: true })
  for (const { id, name } of packet.files)
    writeFileSync(join(out, name), contents.get(id) ?? new Uint8Array(), { flag: 'wx' })
  world.say(`Đã ghi ${packet.files.length} tệp vào ${out}.\n`)
  return 0
}

function told(world: World, words: string): 2 {
  world.complain(`${words}\n`)
  return 2
}
