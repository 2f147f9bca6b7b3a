/** Signing a PDF from the command line: what is wrong is said before a file is written. */
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
import { moment } from './world.ts'

type Done = Readonly<{ out: string; holder: CertificateFacts }>

/** Signs and writes, or says what is wrong; nothing is ever written over. */
export async function sign(file: string, options: Options): Promise<Result<Done, string>> {
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
