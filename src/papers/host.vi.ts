/** The office that runs the campaign (nơi ban hành): letterhead, who signs, who is told. */
import type { CivilDate } from '#kernel'
import {
  type Letterhead,
  letterhead,
  numberLine,
  placeLine,
  type Signature,
  signature,
  type Words,
} from '#papers/model'
import { type Material, nameOf } from './material.ts'
import { forOffice, officeHead, officeNamed, officeOf } from './office.vi.ts'

export type Numbered = Readonly<{
  number?: string | undefined
  sign: Words
  day?: CivilDate | undefined
}>

export function hostName(material: Material): string {
  return nameOf(material, material.definition.host)
}

/** The letterhead of the office that runs the campaign. */
export function hostHead(material: Material, { number, sign, day }: Numbered): Letterhead {
  return letterhead({
    issuer: hostName(material),
    number: numberLine(number, sign),
    place: placeLine(material.definition.plan.place, day),
  })
}

/** The letterhead of a council or team of that office, named as the records name it. */
export function bodyHead(
  material: Material,
  issuer: string,
  { number, sign, day }: Numbered,
): Letterhead {
  return letterhead({
    parent: hostName(material),
    issuer,
    number: numberLine(number, sign),
    place: placeLine(material.definition.plan.place, day),
  })
}

/** A form without a number, of the office of that name. */
export function formHead(material: Material, issuer: string, day?: CivilDate): Letterhead {
  return officeHead(material, officeNamed(material, issuer), { day })
}

/** A paper of the host: a committee's is signed on its behalf by its chairperson. */
export function forHost(material: Material): Signature {
  return forOffice(officeOf(material, material.definition.host))
}

export const COUNCIL = 'Hội đồng Thi đua - Khen thưởng'

export function forCouncil(name?: string): Signature {
  return signature({ onBehalf: 'Hội đồng', post: 'Chủ tịch' }, name)
}

/** Under minutes and lists: a role, and the hint that the full name is written. */
export function byRole(role: string): Signature {
  return { ...signature({ post: role }, undefined), note: '(Ký, ghi rõ họ tên)' }
}

/** Who is told of a paper of the campaign: those of the plan's list who do not file it. */
export function recipients({ definition }: Material, first: readonly string[]): readonly string[] {
  const filing = definition.plan.recipients.find((one) => /^Lưu/.test(one))
  return [...first, filing ?? 'Lưu: VT']
}
