/** The fixed words of a certificate, in the order that its prescribed form gives them. */
import { type CivilDate, formatCivilLong } from '#kernel'
import type { Certificate } from './certificate.ts'

export type FieldKey =
  | 'nation'
  | 'motto'
  | 'authority'
  | 'grants'
  | 'form'
  | 'name'
  | 'unit'
  | 'achievement'
  | 'decision'
  | 'register'
  | 'date'
  | 'post'
  | 'signer'

const FORMS = { commendation: 'GIẤY KHEN', 'merit-certificate': 'BẰNG KHEN' } as const

const DOTS = '.'.repeat(24)

/** Every line of the face by its key; empty where there is nothing to write. */
export function wordsOf(certificate: Certificate): Readonly<Record<FieldKey, string>> {
  const { authority, decision, form, place, register, signer } = certificate
  const day = wordDay(decision.on)
  return {
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    authority: authority.toLocaleUpperCase('vi'),
    grants: 'TẶNG',
    form: FORMS[form],
    name: certificate.name,
    unit: certificate.unit ?? '',
    achievement: certificate.achievement,
    decision: `Quyết định số ${decision.number} ${day}`,
    register: `Số sổ vàng: ${register ?? DOTS}`,
    date: place === undefined ? capital(day) : `${place}, ${day}`,
    post: signer.post.toLocaleUpperCase('vi'),
    signer: signer.name ?? '',
  }
}

/** "Giấy khen: Phan Văn Đượm", what a reader of the file is told first. */
export function titleOf({ form, name }: Certificate): string {
  return `${form === 'commendation' ? 'Giấy khen' : 'Bằng khen'}: ${name}`
}

/** "ngày 30 tháng 12 năm 2020"; days below 10 and months 1 and 2 carry a zero. */
export function wordDay(day: CivilDate): string {
  return formatCivilLong(day)
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
}

export const BACK = {
  head: 'Kiểm tra giấy này',
  how: 'Quét mã hoặc mở địa chỉ dưới đây để thấy số quyết định, tên, đơn vị và hình thức khen.',
} as const

export const SLIP = {
  title: 'Phiếu kiểm tra mã',
  how: 'Quét mã hoặc mở địa chỉ dưới đây để kiểm tra giấy này.',
} as const

export const SAMPLE = {
  note: 'Bản in thử: chồng lên phôi, soi ra ánh sáng, sửa tệp vị trí theo số milimét lệch.',
} as const

/** Why a certificate is not made. */
export function sayTooLong({ name }: Certificate, field: string): string {
  return `${name}: phần "${FIELD_NAMES[field] ?? field}" quá dài, không đặt vừa giấy; hãy viết gọn`
}

export function sayUnprintable({ name }: Certificate, letters: readonly string[]): string {
  const codes = letters.map((one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase()}`)
  return `${name}: có ký tự không in được (${codes.join(', ')})`
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  authority: 'cơ quan khen thưởng',
  name: 'tên',
  unit: 'đơn vị',
  achievement: 'thành tích',
  decision: 'quyết định',
  register: 'số sổ vàng',
  date: 'nơi, ngày',
  post: 'chức vụ người ký',
  signer: 'người ký',
  code: 'mã kiểm tra',
  address: 'địa chỉ kiểm tra',
}
