/** Why a signer is not entered, with those who were entitled. */
import { wordSigners } from '#access'
import { formatCivil } from '#kernel'
import type { SignerRefusal } from './paper-signer.ts'

/** The field that is concerned, and the sentence. */
export function wordSignerRefusal(
  refusal: SignerRefusal,
): Readonly<{ field: string; message: string }> {
  const { why, on, signers } = refusal
  const who = `Ngày ${formatCivil(on)}: ${wordSigners(signers)}.`
  if (why === 'not-entitled') {
    return {
      field: 'signed-by',
      message: `Người này không có thẩm quyền ký vào ngày của văn bản. ${who}`,
    }
  }
  if (why === 'no-decision') {
    return { field: 'capacity', message: 'Quyết định, giấy khen không ký thừa lệnh (TL.)' }
  }
  return { field: 'capacity', message: `Thể thức ký không đúng với quyền được giao. ${who}` }
}
