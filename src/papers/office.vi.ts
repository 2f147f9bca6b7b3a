/**
 * An office as the issuer of a paper (cơ quan ban hành): its letterhead under the office it belongs
 * to, the sign after its number, and who signs for it. Only a People's Committee's sign is known;
 * that of any other office is a place to fill, since no record holds its short name.
 */
import type { CivilDate } from '#kernel'
import {
  areaOf,
  blank,
  fullName,
  isOfPeople,
  type Letterhead,
  letterhead,
  numberLine,
  ownPost,
  placeLine,
  type Signature,
  signature,
  type Words,
  words,
} from '#papers/model'
import { type Material, nameOf } from './material.ts'

export type Office = Readonly<{
  id: string
  name: string
  /** The office above, as it stands over the issuer's name; a committee shows none. */
  parent?: string
  /** The post of its head as recorded. */
  head?: string
}>

export function officeOf(material: Material, id: string): Office {
  const row = material.records.organisations.findLast((one) => one.id === id)
  const name = row?.name ?? id
  const above = row?.parent === undefined || isOfPeople(name) ? undefined : row.parent
  return {
    id,
    name,
    ...(above === undefined ? {} : { parent: nameOf(material, above) }),
    ...(row?.head === undefined ? {} : { head: row.head }),
  }
}

/** The office of that name; one that nobody registered stands by its name alone. */
export function officeNamed(material: Material, name: string): Office {
  const row = material.records.organisations.findLast((one) => one.name === name)
  return row === undefined ? { id: name, name } : officeOf(material, row.id)
}

/** Under the office above, the area both share is not said twice: 'Phòng Nội vụ'. */
function underParent({ name, parent }: Office): string {
  const area = parent === undefined ? '' : ` ${areaOf(parent)}`
  return area.length > 1 && name.endsWith(area) ? name.slice(0, -area.length) : name
}

/** The sign of a kind of paper: 'TTr-UBND', or 'TTr-' and a place for the office's own. */
export function signAfter(kind: string, office: Pick<Office, 'name'>): Words {
  return isOfPeople(office.name)
    ? `${kind}-UBND`
    : words(`${kind}-`, blank('ký hiệu của cơ quan ban hành', 8))
}

/** The sign of an official letter (công văn), which has no kind: 'UBND-' and who drafted it. */
export function letterSign(office: Pick<Office, 'name'>): Words {
  return isOfPeople(office.name)
    ? words('UBND-', blank('ký hiệu của đơn vị soạn thảo', 8))
    : words(blank('ký hiệu của cơ quan ban hành', 12))
}

export type Issued = Readonly<{
  /** A form without a number has none. */
  sign?: Words
  number?: string | undefined
  day?: CivilDate | undefined
  /** V/v of an official letter. */
  about?: string
}>

/** The letterhead of an office; the place is known for the host and what belongs to it. */
export function officeHead(material: Material, office: Office, issued: Issued): Letterhead {
  const { host, plan } = material.definition
  const isThere = office.id === host || office.parent === nameOf(material, host)
  const { parent } = office
  const { number, sign, day, about } = issued
  return letterhead({
    ...(parent === undefined ? {} : { parent }),
    issuer: underParent(office),
    ...(sign === undefined ? {} : { number: numberLine(number, sign) }),
    place: placeLine(isThere ? plan.place : undefined, day),
    ...(about === undefined ? {} : { about }),
  })
}

/** A committee's paper is signed on its behalf; another office's by its head in the own right. */
export function forOffice({ name, head }: Pick<Office, 'name' | 'head'>): Signature {
  return signature(
    isOfPeople(name)
      ? { onBehalf: 'Ủy ban nhân dân', post: 'Chủ tịch' }
      : { post: head === undefined ? 'Thủ trưởng đơn vị' : shortPost(head) },
    undefined,
  )
}

/** The letterhead names the office, so a head of division signs as "Trưởng phòng" alone. */
function shortPost(head: string): string {
  return ownPost(head).replace(/^(Trưởng phòng)\s.*$/u, '$1')
}

/** Who decides for an office: 'Chủ tịch Ủy ban nhân dân huyện An Biên'. */
export function deciderOf({ name, head }: Pick<Office, 'name' | 'head'>): string {
  const full = fullName(name)
  return fullName(head ?? (isOfPeople(name) ? `Chủ tịch ${full}` : `Thủ trưởng ${full}`))
}
