/**
 * A draft as a campaign folder (bản nháp thành định nghĩa): campaign.yaml with the plan's words and
 * clauses, open-questions.yaml with what it leaves open. What is missing stays missing.
 */
import { stringify } from 'yaml'
import type { AwardRead } from './awards/awards.ts'
import type { Draft } from './draft.ts'
import { criteriaFiles } from './draft-criteria.ts'
import { type Cycle, cyclesOf } from './draft-cycles.ts'
import { dossiersOf } from './draft-dossiers.ts'
import { householdsAsked, withoutHouseholds } from './draft-households.ts'
import { type Ask, type AwardMade, dueOf, eventId, isSayable } from './draft-parts.ts'
import { planOf } from './draft-plan.ts'
import {
  ASKS,
  eventQuestion,
  HEADER,
  type OpenCode,
  type OpenQuestion,
  questionOf,
  unitsQuestion,
} from './draft-questions.vi.ts'
import { scoringOf } from './draft-scoring.ts'
import { type Indicator, SCALES, standardOf } from './draft-standard.ts'
import { distinct, idFor } from './ids.ts'
import type { Found, Place } from './text/found.ts'
import { levelOf, officeKey } from './text/office.ts'

/** The questions that the draft leaves to people, in the order in which they arise. */
export function questionsOf(draft: Draft): readonly OpenQuestion[] {
  return made(draft, 'ban-nhap').questions
}

function made(draft: Draft, id: string) {
  const asked = new Map<OpenCode, Place | undefined>()
  const definition = definitionOf(draft, { id, open: (code, place) => ask(asked, code, place) })
  const own = [...asked].map(([code, place]) => questionOf(code, place, ASKS))
  const questions = [
    ...own,
    ...eventsAsked(draft),
    ...unitsAsked(withoutHouseholds(draft)),
    ...householdsAsked(draft, ASKS),
  ]
  return { definition, questions }
}

/** One question for each event whose day the plan does not tell. */
function eventsAsked({ openEvents }: Draft): readonly OpenQuestion[] {
  const ids = distinct(openEvents.map(({ value }) => `ngay-${eventId(value.words)}`))
  return openEvents.map(({ place }, index) => eventQuestion(ids[index] ?? '', place, ASKS))
}

/** One question for each collective whose units nobody chose from the registry. */
function unitsAsked(draft: Draft): readonly OpenQuestion[] {
  const groups = groupsOf(draft)
  return draft.participants.flatMap(({ value: { kind, units = [] }, place }, index) => {
    if (kind !== 'collective' || units.length > 0) return []
    return [unitsQuestion(`don-vi-${groups[index]?.id}`, place, ASKS)]
  })
}

/** The files of the folder by name. */
export function draftFiles(draft: Draft, id: string): ReadonlyMap<string, string> {
  const { definition, questions } = made(draft, idFor(id) || 'ban-nhap')
  return new Map([
    [
      'campaign.yaml',
      HEADER + stringify(definition, { lineWidth: 100, aliasDuplicateObjects: false }),
    ],
    ['open-questions.yaml', stringify(questions, { lineWidth: 100 })],
    ['answers.yaml', '[]\n'],
    ...criteriaFiles(draft),
  ])
}

function ask(asked: Map<OpenCode, Place | undefined>, code: OpenCode, place: Place | undefined) {
  if (!asked.has(code)) asked.set(code, place)
  return { open: code }
}

type Making = Readonly<{ id: string; open: Ask }>

function definitionOf(given: Draft, { id, open }: Making): unknown {
  const draft = withoutHouseholds(given)
  const cycles = cyclesOf(draft)
  const standards = draft.awards.map((award) => standardOf(draft, award))
  const indicators = unique(standards.flatMap((one) => one.indicators))
  const awards = awardsOf(draft, {
    cycles,
    open,
    standards: standards.map(({ standard }) => standard),
  })
  const hasPeriod = cycles.some(({ kind }) => kind === 'period')
  return {
    thidua: 1,
    id,
    ...(draft.title ? { title: draft.title.value } : {}),
    ...(draft.issuer ? { host: idFor(draft.issuer.value) } : {}),
    'standing-agency': ASKS,
    plan: planOf(draft),
    ...parentOf(draft),
    cycles,
    participants: groupsOf(draft),
    registration: registrationOf(draft, cycles, open),
    scales: scalesOf(indicators),
    indicators,
    ...scoringOf(draft, groupsOf(draft), { cycles, open }),
    awards: awards.map(({ kinds: _kinds, ...award }) => award),
    dossiers: dossiersOf(draft, awards, open),
    ...(hasPeriod ? { 'period-result': open('period-result', draft.periods[0]?.place) } : {}),
  }
}

function unique(list: readonly Indicator[]): readonly Indicator[] {
  return list.filter((one, index) => list.findIndex(({ id }) => id === one.id) === index)
}

function scalesOf(indicators: readonly Indicator[]) {
  const used = SCALES.filter(([id]) => indicators.some((one) => one['scale'] === id))
  return used.map(([id, name, levels]) => ({
    id,
    name,
    levels: levels.map((level) => ({ id: idFor(level), name: level })),
  }))
}

/** The plan of the level above that this one carries out. */
function parentOf(draft: Draft): object {
  const above = draft.bases.find(
    ({ value }) =>
      value.kind === 'Kế hoạch' &&
      value.intro === 'Thực hiện' &&
      /phong trào|thi đua/i.test(value.subject ?? ''),
  )
  return above
    ? { parent: { plan: above.place.words, clause: 'Căn cứ', words: above.place.words } }
    : {}
}

function groupsOf(draft: Draft) {
  const ids = distinct(draft.participants.map(({ value }) => idFor(value.name.slice(0, 40))))
  return draft.participants.map(({ value, place }, index) => ({
    id: ids[index] ?? '',
    kind: value.kind,
    name: value.name,
    scope: { organisations: (value.units ?? []).length > 0 ? value.units : [ids[index] ?? ''] },
    clause: place.clause || 'Toàn văn',
    words: place.words,
  }))
}

function registrationOf(draft: Draft, cycles: readonly Cycle[], open: Ask) {
  const said = draft.deadlines.find(({ value }) => value.of === 'registration')
  const passage = draft.sections.find(({ paragraph }) => /dang ky thi dua/.test(paragraph.flat))
  if (!said && !passage) return []
  const clause = said?.place.clause || passage?.clause || 'Toàn văn'
  const words = said?.place.words ?? passage?.body.slice(0, 200) ?? ''
  const until =
    said && isSayable(said.value) ? dueOf(said.value) : open('registration-deadline', said?.place)
  const kinds = [...new Set(draft.participants.map(({ value }) => value.kind))]
  return kinds.map((kind) => ({
    id: `dang-ky-${kind === 'collective' ? 'tap-the' : 'ca-nhan'}`,
    for: kind,
    cycles: cycles.map(({ id }) => id),
    until,
    clause,
    words,
  }))
}

type AwardParts = Readonly<{ cycles: readonly Cycle[]; open: Ask; standards: readonly unknown[] }>

function awardsOf(draft: Draft, { cycles, open, standards }: AwardParts): readonly AwardMade[] {
  const ids = distinct(draft.awards.map(({ value }) => awardId(value)))
  return draft.awards.map((award, index) => {
    const { value, place } = award
    const wanted = value.cycles.length === 0 ? ['annual', 'period'] : value.cycles
    const kinds = cycles.filter(({ kind }) => wanted.includes(kind))
    const authority = value.authority ?? draft.issuer?.value ?? ''
    const cited = { clause: place.clause || 'Toàn văn', words: place.words }
    const groups = draft.participants.map((one, at) => ({
      kind: one.value.kind,
      id: groupsOf(draft)[at]?.id ?? '',
    }))
    return {
      id: ids[index] ?? '',
      name: [value.form?.name ?? 'Khen thưởng', authority && `của ${authority}`]
        .filter((it) => it)
        .join(' '),
      form: value.form?.id ?? 'commendation',
      level: levelOf(authority),
      authority: officeId(draft, authority) || 'co-quan-khen-thuong',
      ...(value.recipient ? { to: value.recipient } : {}),
      participants: groups
        .filter(({ kind }) => !value.recipient || kind === value.recipient)
        .map(({ id }) => id),
      cycles: kinds.map(({ id }) => id),
      quota: quotaOf(award, open),
      standard: standards[index],
      order: open('selection-order', place),
      ...cited,
      kinds: kinds.map(({ kind }) => kind),
    }
  })
}

/** The office by its id; 'Chủ tịch UBND huyện', named without its place, is the issuer. */
function officeId({ issuer }: Draft, name: string): string {
  const own = issuer && officeKey(issuer.value)
  const key = officeKey(name).replace(/^chu tich /, '')
  const isIssuer = own !== undefined && (own === key || own.startsWith(`${key} `))
  return idFor(issuer && isIssuer ? issuer.value : name)
}

function awardId({ form, recipient, cycles }: AwardRead): string {
  const cycle = cycles.length === 1 ? (cycles[0] === 'annual' ? '-nam' : '-giai-doan') : ''
  const to = recipient === 'collective' ? '-tap-the' : recipient === 'individual' ? '-ca-nhan' : ''
  return `${idFor(form?.name ?? 'khen-thuong')}${to}${cycle}`
}

function quotaOf({ value: { quota }, place }: Found<AwardRead>, open: Ask): unknown {
  const cited = { clause: place.clause || 'Toàn văn', words: place.words }
  if (!quota) return cited
  const floor = quota.floor ? { floor: Number(quota.floor) } : {}
  const group = /^(?:cụm|khối|nhóm)|mỗi (?:cụm|khối|nhóm)/i.test(quota.per ?? '')
    ? { 'per-group': true }
    : {}
  if (quota.unit === 'count') return { count: Number(quota.value), ...floor, ...group, ...cited }
  const percent = quota.unit === 'fraction' ? quota.value : `${quota.value}%`
  return { percent, of: open('quota-base', place), ...floor, ...group, ...cited }
}
