/**
 * What a measured condition stands inside of (hằng năm, của đơn vị): it must hold every year, or of
 * the unit in which the individual works. Told by the words before the measure.
 */
export type Wrap = 'each-year' | 'unit'

const YEARLY = /(?:hang|moi|tung|cac|trong) nam(?! (?:\d|hoc))/
const OF_UNIT = new RegExp(
  '^(?:co )?(?:co quan|don vi|to chuc|phong|truong|xa|noi) (?:[a-z]+ ){0,4}' +
    '(?:dang )?cong tac(?![a-z])' +
    '|thuoc (?:cac )?(?:co quan|don vi|xa|phong|truong|tap the|dia phuong)[^;.]*(?:duoc|dat)?$',
)

/** From the outermost to the innermost; `subject` is flat. */
export function wrapsOf(
  subject: string,
  recipient: 'collective' | 'individual' | undefined,
): readonly Wrap[] {
  const yearly = YEARLY.test(subject) ? (['each-year'] as const) : []
  const unit = recipient === 'individual' && OF_UNIT.test(subject) ? (['unit'] as const) : []
  return [...yearly, ...unit]
}
