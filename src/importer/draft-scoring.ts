/**
 * Which criteria set scores whom in a draft (bảng điểm chấm ai): the participants that the words
 * over the table name; where a plan has several tables and one names none, that is asked. Who
 * scores is always asked.
 */

import type { TableScope } from './criteria/table-scope.ts'
import type { Draft } from './draft.ts'
import { criteriaSetsOf } from './draft-criteria.ts'
import { CRITERIA_WORDS } from './draft-criteria.vi.ts'
import type { Cycle } from './draft-cycles.ts'
import type { Ask } from './draft-parts.ts'
import { ASKS } from './draft-questions.vi.ts'
import { flat } from './text/flat.ts'
import type { Found } from './text/found.ts'

type Group = Readonly<{ id: string; kind: string; name: string }>
type Making = Readonly<{ cycles: readonly Cycle[]; open: Ask }>

/** Each set with its participants in every year; a set whose participants are unknown is asked. */
export function scoringOf(
  draft: Draft,
  groups: readonly Group[],
  { cycles, open }: Making,
): object {
  const sets = criteriaSetsOf(draft)
  const years = cycles.filter(({ kind }) => kind === 'annual')
  if (sets.length === 0 || years.length === 0 || groups.length === 0) return {}
  const [first] = draft.criteria
  open('scoring-stages', first?.place)
  const scoring = sets.flatMap(({ id, set }) => {
    const { scored, isAsked } = scoredBy(draft, set, groups)
    const cited = draft.criteria.find(({ value }) => value.set === set) ?? first
    const scope = draft.tableScopes.find(({ value }) => value.set === set)
    if (isAsked) open('scoring-whom', scope?.place ?? cited?.place)
    if (scored.length === 0) return []
    return {
      id: `cham-${id}`,
      name: CRITERIA_WORDS.scoring,
      set: id,
      for: { participants: scored.map((one) => one.id) },
      cycles: years.map((one) => one.id),
      stages: [{ id: 'cham', name: CRITERIA_WORDS.stage, by: ASKS }],
      ...citedOf(cited),
    }
  })
  return scoring.length > 0 ? { scoring } : {}
}

function citedOf(one: Found<unknown> | undefined): object {
  return { clause: one?.place.clause || CRITERIA_WORDS.whole, words: one?.place.words ?? '' }
}

type Answer = Readonly<{ scored: readonly Group[]; isAsked: boolean }>

/** The groups that a set scores: those its heading names; of the only table, every collective. */
export function scoredBy(draft: Draft, set: number, groups: readonly Group[]): Answer {
  const scope = draft.tableScopes.find(({ value }) => value.set === set)
  if (scope) {
    const named = groups.filter((group) => isNamed(group, scope.value))
    return { scored: named, isAsked: named.length === 0 }
  }
  const collective = groups.filter(({ kind }) => kind === 'collective')
  const isOnly = criteriaSetsOf(draft).length === 1
  return { scored: collective.length > 0 ? collective : groups, isAsked: !isOnly }
}

function isNamed({ kind, name }: Group, { whom }: TableScope): boolean {
  const said = keyOf(whom)
  if (said === 'tap the') return kind === 'collective'
  if (said === 'ca nhan') return kind === 'individual'
  const key = keyOf(name)
  return key === said || isWithin(key, said) || isWithin(said, key)
}

/**
 * Does one say more of the same? 'Trường' goes on with 'trên địa bàn'; 'xã' and 'xã, phường' are
 * not the same, so a table for the one is asked.
 */
function isWithin(longer: string, shorter: string): boolean {
  const rest = longer.startsWith(`${shorter} `) ? longer.slice(shorter.length + 1) : ''
  if (rest === '') return false
  const isLong = shorter.split(' ').length >= 3
  return isLong || /^(?:thuoc|truc thuoc|tren|trong|cua|o|co|tham gia|do)(?![a-z])/.test(rest)
}

/** 'Các thôn', '14 thôn' and 'thôn' are one; 'UBND' is said in full or not. */
function keyOf(name: string): string {
  return flat(name)
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/[^a-z ]/g, ' ')
    .replace(/(?:^|\s)(?:cac|nhung|moi|tung|toan the|tap the|viet nam)(?=\s+[a-z])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
