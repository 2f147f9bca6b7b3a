/**
 * What every decision of a head has alike: letterhead, title, who decides above the grounds, the
 * grounds, and the signature in the own right. A chairperson's decision is never "TM.".
 */
import {
  type Block,
  blank,
  letterhead,
  numberLine,
  ownPost,
  type Paper,
  placeLine,
  signature,
  signerOf,
  type Words,
  words,
} from '#papers/model'
import { recipients } from './host.vi.ts'
import { dayOf, type Material } from './material.ts'
import { deciderOf, officeOf, signAfter } from './office.vi.ts'

export type Deciding = Readonly<{
  /** The office whose head decides. */
  authority: string
  number?: string | undefined
  on?: string | undefined
  /** Who decided, as recorded: name and post. */
  by?: string | undefined
  subject: Words
  /** Whom it concerns, as the recipients name them. */
  concerned: string
}>

/** The parts of a decision around its articles. */
export function decisionFrame(material: Material, deciding: Deciding) {
  const { authority, number, on, by, subject, concerned } = deciding
  const office = officeOf(material, authority)
  const full = deciderOf(office)
  const signer = signerOf(by ?? '')
  const day = on === undefined ? undefined : dayOf(on)
  const { host, plan } = material.definition
  const place = authority === host ? plan.place : undefined
  return {
    ...(day === undefined ? {} : { day }),
    letterhead: letterhead({
      issuer: office.name,
      number: numberLine(number, signAfter('QĐ', office)),
      place: placeLine(place, day),
    }),
    title: { name: 'QUYẾT ĐỊNH', subject },
    decider: full.toUpperCase(),
    closing: {
      signature: signature(
        signer?.authority ?? { post: ownPost(office.head ?? full) },
        signer?.name,
      ),
      recipients: recipients(material, ['Như Điều 3', concerned]),
    },
  } satisfies Partial<Paper>
}

/** The plan's own grounds; the law of the day is for whoever drafts to confirm. */
export function decisionGrounds({ definition }: Material, authority: string): readonly Block[] {
  const { bases, kind, number } = definition.plan
  const law = words(
    'Căn cứ ',
    blank('luật tổ chức chính quyền địa phương đang có hiệu lực', 40),
    ';',
  )
  const award = words(
    'Căn cứ ',
    blank('luật, nghị định về thi đua, khen thưởng đang có hiệu lực', 40),
    ';',
  )
  const isOurs = authority === definition.host
  const cited = (isOurs ? bases : []).map((one) => `Căn cứ ${one.words};`)
  const plan = `Căn cứ ${kind} số ${number};`
  const ask = words('Theo đề nghị của ', blank('cơ quan, người trình', 30), '.')
  return [law, award, ...cited, plan, ask].map(
    (given) => ({ kind: 'basis', words: given }) as const,
  )
}

export const DECIDES: Block = {
  kind: 'paragraph',
  align: 'center',
  words: [{ text: 'QUYẾT ĐỊNH:', bold: true }],
}

/** The last article: in force from the day of signing, and who carries it out. */
export function inForce(number: number, also: string): Block {
  return {
    kind: 'article',
    number,
    words: words(
      'Quyết định này có hiệu lực kể từ ngày ký. ',
      blank('những người chịu trách nhiệm thi hành'),
      ` và ${also} chịu trách nhiệm thi hành Quyết định này.`,
    ),
  }
}
