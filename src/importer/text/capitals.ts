/**
 * Names printed in capitals (chữ hoa) given back their letters: as the same words stand elsewhere
 * in the plan, else by the manner of official names.
 */

import { flat } from './flat.ts'
import { isAbbreviation, withOfficialNames } from './official-names.ts'
import { isCapitals } from './paragraphs.ts'

/** 'ỦY BAN NHÂN DÂN XÃ MẪU' as the plan writes it in its sentences. */
export function recased(capitals: string, plan: string): string {
  if (!isCapitals(capitals)) return capitals
  const words = flat(plan)
  const wanted = flat(capitals)
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    const printed = plan.slice(at, at + wanted.length)
    if (!isCapitals(printed) && /^\p{Lu}/u.test(printed)) return printed
  }
  return beginning(capitals, plan)
}

/** The longest beginning that the plan writes in its sentences, and the rest by the manner. */
function beginning(capitals: string, plan: string): string {
  const words = capitals.split(' ')
  const inPlan = flat(plan)
  for (let count = words.length - 1; count > 2; count -= 1) {
    const wanted = flat(words.slice(0, count).join(' '))
    const at = inPlan.indexOf(wanted)
    const printed = plan.slice(at, at + wanted.length)
    if (at < 0 || isCapitals(printed) || !/^\p{Lu}/u.test(printed)) continue
    const isPlace = printed.split(' ').some((word) => PLACE.test(word))
    return `${printed} ${officialCase(words.slice(count).join(' '), isPlace)}`
  }
  return officialCase(capitals)
}

const PLACE = /^(?:tỉnh|huyện|xã|phường|quận|phố|trấn|khu|miền|thôn|ấp|ga|bay)$/
/** 'khu vực', 'xã hội', 'khu công nghiệp' are no places with a name. */
const NO_PLACE = /^(?:hội|vực|công|kinh|chế)$/
const ORGANISATION = new RegExp(
  '^(?:ủy|uỷ|sở|phòng|ban|công|hội|đảng|trường|trung|liên|tập|bộ' +
    '|cục|văn|đoàn|viễn|bệnh|chuyên|khối|mặt)$',
)
/** An office of the state is named by its field: 'Chi cục Kiểm lâm', 'Trung tâm Kiểm soát …'. */
const HAS_FIELD = /^(?:chi cục|cục|vụ|tổ|khoa|trung tâm|bệnh viện|phòng cảnh|trường)$/
const FIELD = /^(?:giáo|đào|nội|y|tài|văn|khoa|nông|lao|kinh|tư|xây|môi|thể|du|dân|ngoại)$/
/** Behind its level stands the name of a school: 'Trường Tiểu học Sông Mẫu', 'Trường THPT …'. */
const LEVEL = /(?:tiểu học|mầm non|mẫu giáo|trung học cơ sở|đại học|cao đẳng|thpt|thcs|ptdtnt)(?= )/
const SMALL = /^(?:số|và|các|của|cho)$/

/**
 * Organisations begin with a capital, fields behind 'phòng' and 'sở' too, names of places and of
 * schools wholly.
 */
function officialCase(capitals: string, startsPlace = false): string {
  const printed = capitals.split(' ')
  const plain = printed.map((one) => one.toLowerCase())
  let namesFrom = startsPlace ? 0 : nameOfSchool(plain)
  const words = plain.map((word, index) => {
    if (isAbbreviation(printed[index] ?? '')) return printed[index]
    const isOfPlace = PLACE.test(word) && !NO_PLACE.test(plain[index + 1] ?? '')
    const isArea = word === 'vực' && plain[index - 1] === 'khu'
    if (isOfPlace || isArea) namesFrom = Math.min(namesFrom, index + 1)
    if (isOfPlace && index > 0) return word
    const isName = index === 0 || index >= namesFrom || startsPart(plain, index)
    return isName && !SMALL.test(word) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
  })
  return withOfficialNames(words.join(' '))
}

/** The word from which a school's name goes; beyond the last where it has only a field. */
function nameOfSchool(words: readonly string[]): number {
  const level = LEVEL.exec(words.join(' '))
  if (!level) return Number.POSITIVE_INFINITY
  const from = words
    .join(' ')
    .slice(0, level.index + level[0].length)
    .split(' ').length
  return FIELD.test(words[from] ?? '') ? Number.POSITIVE_INFINITY : from
}

/** Does an organisation, a field or a level of schools begin with the word? */
function startsPart(words: readonly string[], index: number): boolean {
  const [word = '', before = ''] = [words[index], words[index - 1]]
  if (/^(?:phòng|sở|bộ|và|ban|học|đẳng)$/.test(before) && FIELD.test(word)) return true
  if (ORGANISATION.test(word) && /^(?:-|và|)$/.test(before)) return true
  if (word === 'trường' && /^(?:sở|bộ|đoàn)$/.test(before)) return true
  const ahead = words.slice(Math.max(0, index - 2), index).join(' ')
  return [before, ahead].some((one) => HAS_FIELD.test(one))
}
