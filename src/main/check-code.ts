/** `thidua certificate-code`: a code checked against a signed list, without office or network. */
import { readFileSync } from 'node:fs'
import { CertificateList, signedText } from '#oversight'
import { sha256 } from '#platform'
import { isSigned, markOf, readCode } from '#platform/secret'
import { textOption } from './arguments.ts'
import type { ExitCode, Verb, World } from './verb.ts'

export const certificateCodeVerb: Verb = {
  accepts: {
    usage: 'thidua certificate-code <danh sách> <mã> [--expect MÃ_KHÓA]',
    words: ['danh sách', 'mã'],
    options: { expect: { type: 'string' } },
  },
  does: 'tra cứu mã giấy khen trong danh sách đã ký, không cần mạng',
  run: ({ words: [file = '', typed = ''], options }, world) => {
    const list = listIn(file)
    if (!list) return wrong(world, `${file} không phải danh sách tra cứu đã ký.`)
    if (!isSigned(signedText(list.body), list.signature, list.key))
      return wrong(world, `${file}: chữ ký không khớp, danh sách đã bị sửa. Hãy xin lại bản khác.`)
    const mark = markOf(list.key)
    const expected = textOption(options, 'expect')
    if (expected !== undefined && expected !== mark)
      return wrong(world, `Danh sách do khóa ${mark} ký, không phải ${expected}.`)
    world.say(`Danh sách ngày ${list.body.made}, ký bằng khóa ${mark}.\n`)
    const found = look(list, typed, world)
    if (expected !== undefined || found === 2) return found
    world.say(UNKNOWN_KEY)
    return 1
  },
}

/** Anybody can sign a list with a key of the own: it says so itself, however right it looks. */
const UNKNOWN_KEY =
  'KHÓA CHƯA BIẾT: chưa so khóa ký với khóa của cơ quan, nên chưa chứng tỏ danh sách là của ' +
  'cơ quan. So mã khóa trên với mã ở trang tra cứu của cơ quan, rồi ghi --expect MÃ_KHÓA.\n'

function wrong(world: World, line: string): ExitCode {
  world.complain(`${line}\n`)
  return 2
}

/** The list when it is one, whoever signed it. */
function listIn(file: string): CertificateList | undefined {
  try {
    return CertificateList.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

function look({ body }: CertificateList, typed: string, world: World): ExitCode {
  const code = readCode(typed)
  if (code === undefined) return wrong(world, 'Mã gõ chưa đúng. Hãy so lại với mã in trên giấy.')
  const found = body.awards.find((one) => one.code === sha256(code))
  if (!found) return wrong(world, 'Không có giấy nào mang mã này trong danh sách.')
  const { name, unit, form, decision, revoked } = found
  world.say([name, unit, form, `Quyết định ${decision}`].map((one) => `${one}\n`).join(''))
  if (revoked === undefined) return 0
  world.say(`ĐÃ HỦY BỎ theo quyết định ${revoked}\n`)
  return 1
}
