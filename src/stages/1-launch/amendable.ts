/**
 * The places of a definition that an amendment may change (chỗ sửa đổi được), by the path that it
 * names: elements of lists by their ids, as people write paths.
 */
export type AmendablePlace = Readonly<{ path: string; value: unknown }>

/** Rules of the campaign; the plan's own text stays as it was signed. */
const PARTS = [
  'cycles',
  'participants',
  'registration',
  'scoring',
  'awards',
  'dossiers',
  'disclosures',
] as const

/** What names a thing, or cites the plan as it was printed, is not changed. */
const KEPT: ReadonlySet<string> = new Set(['id', 'clause', 'words'])

export function amendablePlaces(raw: unknown): readonly AmendablePlace[] {
  const tree = blockOf(raw)
  return PARTS.flatMap((part) => placesIn(tree[part], part))
}

function placesIn(value: unknown, path: string): readonly AmendablePlace[] {
  if (Array.isArray(value) && value.some((one) => typeof one === 'object')) {
    return value.flatMap((one: unknown, index) =>
      placesIn(one, `${path}.${idOf(one) ?? `#${index + 1}`}`),
    )
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value === undefined ? [] : [{ path, value }]
  }
  return Object.entries(value)
    .filter(([key]) => !KEPT.has(key))
    .flatMap(([key, one]) => placesIn(one, `${path}.${key}`))
}

/** A value as it is typed: a list by its items, separated by commas. */
export function placeText(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}

function idOf(value: unknown): string | undefined {
  const { id } = blockOf(value)
  return typeof id === 'string' && id !== '' ? id : undefined
}

function blockOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
