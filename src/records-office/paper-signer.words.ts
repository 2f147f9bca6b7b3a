/** Why a signer is not entered, with those who were entitled. */
import { catalogue, type Lang } from '#design'
import { type CivilDate, formatCivil } from '#kernel'
import type { SignerRefusal } from './paper-signer.ts'

const words = catalogue(
  {
    'not-entitled': 'Người này không có thẩm quyền ký vào ngày của văn bản.',
    'no-decision': 'Quyết định, giấy khen không ký thừa lệnh (TL.)',
    otherwise: 'Thể thức ký không đúng với quyền được giao.',
    entitled: (on: CivilDate, who: string) => `Ngày ${formatCivil(on)}: ${who}.`,
  },
  {
    'not-entitled': 'This person may not sign on the day of the paper.',
    'no-decision': 'Decisions and certificates are not signed by order',
    otherwise: 'The capacity is not the one that was given.',
    entitled: (on, who) => `On ${formatCivil(on)}: ${who}.`,
  },
)

/** `those`: who was entitled, in words. */
type In = Readonly<{ lang: Lang; those: string }>

/** The field that is concerned, and the sentence. */
export function wordSignerRefusal(
  refusal: SignerRefusal,
  { lang, those }: In,
): Readonly<{ field: string; message: string }> {
  const { why, on } = refusal
  const w = words[lang]
  const who = w.entitled(on, those)
  if (why === 'not-entitled') return { field: 'signed-by', message: `${w[why]} ${who}` }
  if (why === 'no-decision') return { field: 'capacity', message: w[why] }
  return { field: 'capacity', message: `${w.otherwise} ${who}` }
}
