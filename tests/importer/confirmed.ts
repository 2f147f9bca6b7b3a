/**
 * What a person makes of a draft (bản nháp đã xác nhận), measured against the definition written by
 * hand: wherever the draft decides the same its own value stays, elsewhere the person's is put, and
 * every such place is told. Ids are always the person's: they name what stands in the records.
 */

export type Raw = Readonly<Record<string, unknown>>

/** What was done with a field: taken as read, added where the draft has none, or corrected. */
export type Did = 'read' | 'added' | 'corrected' | 'struck'

export type Confirmed = Readonly<{
  definition: unknown
  /** How often each was done to each field: 'awards.quota' → read 9. */
  tally: ReadonlyMap<string, ReadonlyMap<Did, number>>
}>

/** Keys that say words to people, and decide nothing. */
const WORDS = new Set([
  'clause',
  'words',
  'name',
  'title',
  'by',
  'part',
  'whole',
  'source',
  'subject',
  'standing-agency',
  'fields',
])
/** Keys that hold ids: of records, of parts of the definition, of questions. */
const IDS = new Set([
  'id',
  'of',
  'open',
  'attested',
  'authority',
  'host',
  'scope',
  'participants',
  'awards',
  'scale',
  'campaign',
])
/** Lists whose items are each compared with their own partner in the draft. */
const LISTS = new Set([
  'cycles',
  'participants',
  'registration',
  'indicators',
  'scales',
  'awards',
  'dossiers',
  'items',
  'standard',
])

/** One of these in the draft may be several of the person's: for every year, and for the period. */
const SPLIT = new Set(['awards', 'registration', 'dossiers'])

type Walk = Readonly<{ path: string; note: (path: string, did: Did) => void }>

/** The draft confirmed so that it decides as the definition written by hand. */
export function confirmed(draft: Raw, hand: Raw): Confirmed {
  const tally = new Map<string, Map<Did, number>>()
  const note = (path: string, did: Did): void => {
    const counts = tally.get(path) ?? new Map<Did, number>()
    counts.set(did, (counts.get(did) ?? 0) + 1)
    tally.set(path, counts)
  }
  const entries = Object.entries(hand).map(([key, value]) => {
    const isHead = key === 'plan' || key === 'parent'
    const at = { path: key, note }
    return [key, isHead ? headed(draft[key], value, at) : settled(draft[key], value, at)] as const
  })
  return { definition: Object.fromEntries(entries), tally }
}

/** The plan's own part is the draft's as read; what it lacks is added. */
function headed(own: unknown, hand: unknown, { path, note }: Walk): unknown {
  if (!isTree(own) || !isTree(hand)) return said(hand, 'added', { path, note })
  const lacking = Object.keys(hand).filter((key) => own[key] === undefined)
  for (const key of lacking) note(`${path}.${key}`, 'added')
  return { ...hand, ...own, ...(hand['issuer'] ? { issuer: hand['issuer'] } : {}) }
}

/** One value: the draft's where it decides the same, else the person's. */
function settled(own: unknown, hand: unknown, { path, note }: Walk): unknown {
  const key = path.split('.').at(-1) ?? ''
  if (Array.isArray(hand) && LISTS.has(key) && hand.every(isTree))
    return listed(own, hand, { path, note })
  if (WORDS.has(key)) return own ?? hand
  if (own === undefined) return said(hand, 'added', { path, note })
  if (IDS.has(key) || path === 'dossiers.to') return hand
  if (shapeOf({ [key]: own }) === shapeOf({ [key]: hand })) {
    note(path, 'read')
    return withIds(own, hand)
  }
  return said(hand, 'corrected', { path, note })
}

function said(value: unknown, did: Did, { path, note }: Walk): unknown {
  note(path, did)
  return value
}

/** Items one by one; what the draft has beside them is struck. */
function listed(own: unknown, hand: readonly Raw[], { path, note }: Walk): unknown {
  const left = Array.isArray(own) ? own.filter(isTree) : []
  const used = new Set<Raw>()
  const items = hand.map((item) => {
    const fresh = left.filter((one) => !used.has(one))
    const partner = partnerOf(path, item, SPLIT.has(path) ? left : fresh)
    if (!partner) return said(item, 'added', { path, note })
    used.add(partner)
    return path === 'awards.standard'
      ? asRead(partner, item, { path, note })
      : itemOf(partner, item, { path, note })
  })
  for (const one of left) if (!used.has(one)) note(path, 'struck')
  return items
}

function itemOf(partner: Raw, hand: Raw, { path, note }: Walk): Raw {
  const entries = Object.entries(hand).map(
    ([key, value]) =>
      [key, settled(partner[key], value, { path: `${path}.${key}`, note })] as const,
  )
  return Object.fromEntries(entries)
}

/** The item of the draft that is about the same. */
function partnerOf(path: string, hand: Raw, left: readonly Raw[]): Raw | undefined {
  const key = path.split('.').at(-1) ?? ''
  const same = (...keys: readonly string[]) =>
    left.filter((one) =>
      keys.every((it) => shapeOf({ [it]: one[it] }) === shapeOf({ [it]: hand[it] })),
    )
  if (key === 'awards')
    return same('form', 'level', 'to', 'quota').find((one) =>
      overlaps(one['cycles'], hand['cycles']),
    )
  if (key === 'cycles') return same('kind', 'from', 'to')[0]
  if (key === 'registration')
    return same('for').find((one) => overlaps(one['cycles'], hand['cycles']))
  if (key === 'standard')
    return same(...kindsOf(hand)).find((one) => one['clause'] === hand['clause'])
  if (key === 'items') return same('kind')[0]
  if (key === 'dossiers')
    return same('sets').find((one) => shapeOf(one['until']) === shapeOf(hand['until'])) ?? left[0]
  return same('kind')[0]
}

/** The keys of a condition that say what it asks. */
function kindsOf(condition: Raw): readonly string[] {
  return Object.keys(condition).filter((key) => key !== 'id' && !WORDS.has(key))
}

function overlaps(one: unknown, other: unknown): boolean {
  return Array.isArray(one) && Array.isArray(other) && one.some((id) => other.includes(id))
}

function isTree(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a value decides, as text: without words and ids, levels of a scale apart. */
function shapeOf(value: unknown): string {
  return JSON.stringify(value, (key, inner) => {
    if (key !== '' && WORDS.has(key)) return undefined
    if (key !== '' && (IDS.has(key) || key === 'not-supplied')) return '·'
    return isTree(inner) ? sorted(inner) : level(key, inner)
  })
}

/** 'at-least: good' names a level: an id of the scale. */
function level(key: string, inner: unknown): unknown {
  return key === 'at-least' && typeof inner === 'string' && !/^\d/.test(inner) ? '·' : inner
}

function sorted(tree: Raw): Raw {
  return Object.fromEntries(Object.entries(tree).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function asRead(own: Raw, hand: Raw, { path, note }: Walk): unknown {
  note(path, 'read')
  return withIds(own, hand)
}

/** The draft's value with the ids of the other, which has the same shape. */
function withIds(own: unknown, hand: unknown): unknown {
  if (Array.isArray(own) && Array.isArray(hand)) return hand.map((one, at) => withIds(own[at], one))
  if (!isTree(own) || !isTree(hand)) return own
  const entries = Object.entries(hand).map(([key, value]) => {
    const isId = IDS.has(key) || level(key, value) !== value
    return [key, isId || own[key] === undefined ? value : withIds(own[key], value)] as const
  })
  return Object.fromEntries(entries)
}
