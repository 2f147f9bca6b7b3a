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

const PLACE = /^(?:tỉnh|huyện|xã|phường|quận|phố|trấn|khu)$/
const ORGANISATION = new RegExp(
  '^(?:ủy|uỷ|sở|phòng|ban|công|hội|đảng|trường|trung|liên|tập|bộ' +
    '|cục|văn|đoàn|viễn|bệnh|chuyên|khối|mặt)$',
)
const FIELD = /^(?:giáo|đào|nội|y|tài|văn|khoa|nông|lao|kinh|tư|xây)$/

/**
 * Organisations begin with a capital, fields behind 'phòng' and 'sở' too, names of places wholly.
 */
function officialCase(capitals: string, startsPlace = false): string {
  let isPlace = startsPlace
  let before = ''
  const words = capitals.split(' ').map((printed, index) => {
    if (isAbbreviation(printed)) {
      before = printed.toLowerCase()
      return printed
    }
    const word = printed.toLowerCase()
    const isName =
      isPlace || index === 0 || isFieldStart(word, before) || startsOffice(word, before)
    if (PLACE.test(word) && !/^(?:tổ)$/.test(before)) isPlace = true
    before = word
    return isName && !PLACE.test(word) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
  })
  return withOfficialNames(words.join(' '))
}

function isFieldStart(word: string, before: string): boolean {
  return /^(?:phòng|sở|bộ|và|ban)$/.test(before) && FIELD.test(word)
}

function startsOffice(word: string, before: string): boolean {
  return ORGANISATION.test(word) && /^(?:-|và|)$/.test(before)
}
