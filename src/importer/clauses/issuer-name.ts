/**
 * The name of the office that issues a plan (tên cơ quan ban hành): a room of a committee with the
 * committee's place or name, abbreviations that are always written out.
 */
import { flat, recased } from '#importer/text'

const PLACE = new RegExp(
  String.raw`\s((?:tinh|huyen|xa(?! hoi)|phuong|quan(?! (?:ly|tri|su|doi|he|chung))|thi xa` +
    String.raw`|thi tran|thanh pho|dac khu)\s.+)$`,
)

/** A room or department is of the committee above it. */
export function officeNamed(own: string, parent: string | undefined, plan: string): string {
  const name = inFull(recased(own, plan))
  const above =
    parent && /^(?:ubnd|uy ban nhan dan)/.test(flat(parent)) ? inFull(recased(parent, plan)) : ''
  const place = PLACE.exec(flat(above))
  const isWhose =
    parent && (PARTY.test(flat(parent)) || (above !== '' && /^van phong$/.test(flat(own))))
  if (isWhose && ROOM.test(flat(own))) return `${name} ${inFull(recased(parent, plan))}`
  if (place && /^thanh tra (?:tinh|thanh pho)$/.test(flat(own)))
    return `${name.slice(0, THANH_TRA)} ${above.slice(place.index + 1)}`
  const isRoom = ROOM.test(flat(own)) && !PLACE.test(flat(own)) && !JOINT.test(flat(own))
  return isRoom && place ? `${name} ${above.slice(place.index + 1)}` : name
}

/** Two bodies issue it together. */
const JOINT = / - (?:cong doan|lien doan|so|phong|hoi|doan|ban) /
const THANH_TRA = 'Thanh tra'.length
const ROOM = /^(?:phong|so|ban|van phong|hoi|lien minh|lien hiep|dai|uy ban kiem tra)(?![a-z])/
/** A room of a party committee has its name with the committee's: 'Ban Dân vận Tỉnh ủy'. */
const PARTY = /^(?:tinh|thanh|huyen|quan|dang) uy(?: |$)/

export function inFull(name: string): string {
  return name
    .replace(/^UBND(?=\s)/, 'Ủy ban nhân dân')
    .replaceAll('Uỷ', 'Ủy')
    .replace(/\s+/g, ' ')
}

export function isWholeName(name: string): boolean {
  return !/^(?:uy ban nhan dan|phong|so|ban|truong)\s*$/.test(flat(name))
}
