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
  const free = [code, ...Array.from({ length: 98 }, (_, index) => `${code}-${index + 2}`)]
  return free.find((one) => !isTaken(one)) ?? code
}
