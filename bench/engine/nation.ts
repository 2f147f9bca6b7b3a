/**
 * The collectives of a country: 34 provinces, 3,321 communes, 10 sections in each. Comparable
 * units stand in one group: the provinces; the communes of a province; the sections of one field
 * in a province.
 */

const PROVINCES = 34
const COMMUNES = 3321
const FIELDS = 10

/** One row a collective: provinces first, then communes, then sections. */
export type Nation = Readonly<{
  units: number
  province: Int32Array
  /** Group of comparable units. */
  group: Int32Array
  groups: number
  provinces: number
}>

/** The country, or a share of its communes; all provinces are always there. */
export function makeNation(share: number): Nation {
  const communes = Math.max(1, Math.round(COMMUNES * share))
  const units = PROVINCES + communes * (1 + FIELDS)
  const province = new Int32Array(units)
  const group = new Int32Array(units)
  const provinceOf = (commune: number): number => Math.floor((commune * PROVINCES) / communes)
  for (let row = 0; row < units; row += 1) {
    const place = placeOf(row, communes)
    const own = place.commune === undefined ? row : provinceOf(place.commune)
    province[row] = own
    group[row] = groupOf(place, own)
  }
  const groups = 1 + PROVINCES + PROVINCES * FIELDS
  return { units, province, group, groups, provinces: PROVINCES }
}

type Place = Readonly<{ commune?: number; field?: number }>

function placeOf(row: number, communes: number): Place {
  if (row < PROVINCES) return {}
  const below = row - PROVINCES
  if (below < communes) return { commune: below }
  const section = below - communes
  return { commune: Math.floor(section / FIELDS), field: section % FIELDS }
}

function groupOf({ commune, field }: Place, province: number): number {
  if (commune === undefined) return 0
  return field === undefined ? 1 + province : 1 + PROVINCES + province * FIELDS + field
}
