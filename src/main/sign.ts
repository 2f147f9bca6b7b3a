/** `thidua sign`: a PDF signed with a certificate file, seen on its page or not. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ok, type Result, refuse } from '#kernel'
import {
  type CertificateFacts,
  type CertificateRefusal,
  openCertificate,
  type SignRefusal,
  signFile,
} from '#platform/signature'
import { type Options, textOption } from './arguments.ts'
import { shownAs } from './sign-picture.ts'
import type { ExitCode, Verb, World } from './verb.ts'
import { moment } from './world.ts'

export const signVerb: Verb = {
  accepts: {
    usage:
      'thidua sign <tệp PDF> --certificate TỆP [--key TỆP] [--password-file TỆP] [--out TỆP] ' +
      '[--as chu-ky|dau|sao-y|so-hoa] [--picture TỆP_PNG] [--width MM] [--name HỌ_TÊN] ' +
      '[--at TRANG,X,Y] [--reason LÝ_DO]',
    words: ['tệp PDF'],
    options: {
      certificate: { type: 'string' },
      key: { type: 'string' },
      'password-file': { type: 'string' },
      out: { type: 'string' },
      as: { type: 'string' },
      picture: { type: 'string' },
      width: { type: 'string' },
      name: { type: 'string' },
      at: { type: 'string' },
      reason: { type: 'string' },
    },
  },
  does: 'ký số một tệp PDF bằng chứng thư số dạng tệp; bản gốc giữ nguyên từng byte',
  run: async ({ words: [file = ''], options }, world) => {
    const signed = await sign(file, options)
    if (!signed.ok) return told(world, signed.refusal)
    const { out, holder } = signed.value
    world.say(`Đã ghi ${out}, chữ ký số của ${holder.name}.\n`)
    return 0
  },
}

type Done = Readonly<{ out: string; holder: CertificateFacts }>

/** Signs and writes, or says what is wrong; nothing is ever written over. */
async function sign(file: string, options: Options): Promise<Result<Done, string>> {
  const out = textOption(options, 'out') ?? file.replace(/(\.pdf)?$/i, '-da-ky.pdf')
  if (existsSync(out)) return refuse(`${out} đã có; hãy chọn tên khác bằng --out.`)
  const content = bytesOf(file)
  if (!content.ok) return content
  const opened = await openedBy(options)
  if (!opened.ok) return opened
  const { signer, holder } = opened.value
  const at = moment()
  if (at < holder.from || at > holder.to)
    return refuse(`Chứng thư số của ${holder.name} không còn hoặc chưa có hiệu lực.`)
  const shown = await shownAs(content.value, { options, holder, at })
  if (!shown.ok) return shown
  const reason = textOption(options, 'reason')
  const signed = await signFile(content.value, { signer, at, reason, shown: shown.value })
  if (!signed.ok) return refuse(`${file} ${REFUSED[signed.refusal]}.`)
  writeFileSync(out, signed.value, { flag: 'wx' })
  return ok({ out, holder })
}

const REFUSED: Readonly<Record<SignRefusal, string>> = {
  'not-a-pdf': 'không phải tệp PDF đọc được',
  encrypted: 'có mật khẩu, không ký được',
  damaged: 'bị hỏng hoặc sắp theo cách không ghi nối được; ký sẽ làm mất chữ ký đã có',
  'no-page': 'không có trang này',
  certified: 'đã được khóa, không cho thêm chữ ký',
}

const UNOPENED: Readonly<Record<CertificateRefusal, string>> = {
  'no-certificate': 'Tệp --certificate không phải chứng thư số (PKCS#12 hoặc PEM).',
  'no-key': 'Không có khóa riêng; với PEM hãy chỉ ra tệp khóa bằng --key.',
  'wrong-password': 'Mật khẩu không đúng, hoặc tệp chứng thư số đã hỏng.',
  'other-key': 'Khóa riêng không phải của chứng thư số này.',
  'unknown-key': 'Loại khóa này chưa được hỗ trợ; có RSA và ECDSA.',
}

async function openedBy(options: Options) {
  const certificate = textOption(options, 'certificate')
  if (certificate === undefined) return refuse('Thiếu --certificate TỆP.')
  const content = bytesOf(certificate)
  if (!content.ok) return content
  const keyFile = textOption(options, 'key')
  const key = keyFile === undefined ? ok(undefined) : bytesOf(keyFile)
  if (!key.ok) return key
  const word = passwordIn(options)
  if (!word.ok) return word
  const file = { content: content.value, key: key.value, password: word.value }
  const opened = await openCertificate(file)
  return opened.ok ? opened : refuse(UNOPENED[opened.refusal])
}

/** In a file, so that it stands in no list of commands; its last line break is not part of it. */
function passwordIn(options: Options): Result<string | undefined, string> {
  const file = textOption(options, 'password-file')
  if (file === undefined) return ok(undefined)
  const content = bytesOf(file)
  return content.ok ? ok(content.value.toString('utf8').replace(/\r?\n$/, '')) : content
}

function bytesOf(file: string): Result<Buffer, string> {
  try {
    return ok(readFileSync(file))
  } catch {
    return refuse(`Không đọc được ${file}.`)
  }
}

function told(world: World, words: string): ExitCode {
  world.complain(`${words}\n`)
  return 2
}
