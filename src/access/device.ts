/**
 * The name of a device as its owner knows it (thiết bị): the browser and the system it tells of.
 */

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/coc_coc/i, 'Coc Coc'],
  [/Edg/, 'Edge'],
  [/OPR|Opera/, 'Opera'],
  [/Firefox/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** 'Firefox, Windows'; what is not recognised stays as the device says it. */
export function deviceName(userAgent: string): string {
  const known = [BROWSERS, SYSTEMS].flatMap(
    (list) => list.find(([pattern]) => pattern.test(userAgent))?.[1] ?? [],
  )
  return known.length > 0 ? known.join(', ') : userAgent.slice(0, 60)
}
