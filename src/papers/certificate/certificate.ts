/**
 * A certificate (giấy khen, bằng khen): what is written on it. It computes nothing; every line
 * comes from the decision to award and the records behind it.
 */
import type { CivilDate } from '#kernel'

export type CertificateForm = 'commendation' | 'merit-certificate'

export type Certificate = Readonly<{
  /** Names the file: award, cycle and participant. */
  id: string
  form: CertificateForm
  /** The granting authority as printed in red: "Chủ tịch Ủy ban nhân dân huyện An Biên". */
  authority: string
  name: string
  /** Office or address of the awarded; absent when the name says it already. */
  unit?: string | undefined
  achievement: string
  decision: Readonly<{ number: string; on: CivilDate }>
  /** Its number in the register of awards (sổ vàng); a dotted line when not entered yet. */
  register?: string | undefined
  place?: string | undefined
  signer: Readonly<{ post: string; name?: string | undefined }>
  /** The code by which anybody can check it, and the address that the QR leads to. */
  check?: Readonly<{ code: string; address: string }> | undefined
}>

/**
 * Where the code stands: on the back, on a slip handed over with the certificate, on the face when
 * the office chooses so, or nowhere.
 */
export const CODE_PLACES = ['back', 'slip', 'face', 'none'] as const
export type CodePlace = (typeof CODE_PLACES)[number]

export type PaperSize = 'A4' | 'A3'
