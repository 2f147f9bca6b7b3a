/**
 * What is known of the exchange packet of QCVN 102:2016/BTTTT (Sửa đổi 1:2022), each with its
 * source and how sure it is. Codes that nobody has read are named here and never written.
 */

/**
 * seen: read in the regulation; second-hand: in software that exchanges packets; computed: by the
 * usual order of the list, whose middle was not read; unverified: general knowledge.
 */
export type Certainty = 'seen' | 'second-hand' | 'computed' | 'unverified'
type Known<T> = Readonly<{ value: T; source: string; certainty: Certainty }>

const AMENDMENT = 'QCVN 102:2016/BTTTT, Sửa đổi 1:2022 (TT 01/2022/TT-BTTTT), nhóm B'
const PRACTICE = 'phần mềm đã trao đổi qua Trục liên thông văn bản quốc gia'

const known = <T>(value: T, source: string, certainty: Certainty): Known<T> => {
  return { value, source, certainty }
}

export const EDXML = {
  namespace: known('http://www.mic.gov.vn/TBT/QCVN_102_2016', PRACTICE, 'second-hand'),
  /** Children of the envelope keep this prefix; some readers take no packet without it. */
  prefix: known('edXML', PRACTICE, 'second-hand'),
  /** H37.02.02: a province's letter and number, then lower levels (QĐ 20/2020/QĐ-TTg). */
  organId: known(/^[A-Z0-9]{1,8}(\.[A-Z0-9]{1,8}){0,8}$/, PRACTICE, 'second-hand'),
  day: known('YYYY/MM/DD', PRACTICE, 'second-hand'),
  moment: known('YYYY/MM/DD HH:mm:ss', PRACTICE, 'second-hand'),
  encoding: known('base64', PRACTICE, 'second-hand'),
} as const

type TypeName = string
const seen = (name: TypeName) => known(name, AMENDMENT, 'seen')
const inOrder = (name: TypeName) => known(name, AMENDMENT, 'computed')

/** Kinds of document (loại văn bản hành chính) by their code. */
export const DOCUMENT_TYPES: Readonly<Record<number, Known<TypeName>>> = {
  1: seen('Nghị quyết (cá biệt)'),
  2: seen('Quyết định (cá biệt)'),
  3: seen('Chỉ thị'),
  4: seen('Quy chế'),
  5: seen('Quy định'),
  6: seen('Thông cáo'),
  7: seen('Thông báo'),
  8: seen('Hướng dẫn'),
  9: seen('Chương trình'),
  10: inOrder('Kế hoạch'),
  11: inOrder('Phương án'),
  12: inOrder('Đề án'),
  13: inOrder('Dự án'),
  14: inOrder('Báo cáo'),
  15: inOrder('Biên bản'),
  16: inOrder('Tờ trình'),
  17: inOrder('Hợp đồng'),
  18: seen('Công văn'),
  19: seen('Công điện'),
  20: seen('Bản ghi nhớ'),
  21: seen('Bản cam kết'),
  22: seen('Bản thỏa thuận'),
  23: seen('Giấy chứng nhận'),
  24: seen('Giấy ủy quyền'),
  25: seen('Giấy mời'),
  26: seen('Giấy giới thiệu'),
}

/** The letter of submission; its code is one of those that were not read. */
export const LETTER_OF_SUBMISSION = 16

/** Elements whose values were not read: left empty, and told to whoever writes a packet. */
export const UNREAD = [
  'TypeDetail',
  'Competence',
  'Priority',
  'SphereOfPromulgation',
  'TyperNotation',
  'Direction',
  'SteeringType',
  'BussinessDocType',
] as const
