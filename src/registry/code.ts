/**
 * Codes of units and people (mã): small letters without diacritics, made from a name when none is
 * typed.
 */
import { fold } from '#kernel'

/** 'UBND xã Đông Thái' is `ubnd-xa-dong-thai`; with `-2`, `-3` when that is taken. */
export function codeFor(name: string, isTaken: (code: string) => boolean): string {
  const code = fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  if (!isTaken(code)) return code
  let number = 2
  while (isTaken(`${code}-${number}`)) number += 1
  return `${code}-${number}`
}
