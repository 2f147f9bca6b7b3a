/** How well drafts agree with labels: precision and recall per field, and whether sure is sure. */
import { type Draft, type Found, officeKey, ruleIn, ruleKey, type Sureness } from '#importer'
import { fold } from '#kernel'
import type { Label } from './labels.ts'

/** What was read of a field, each with its sureness, and what a person reads. */
export type Compared = Readonly<{
  field: string
  read: readonly Readonly<{ key: string; sureness: Sureness }>[]
  wanted: readonly string[]
  /** What a person knows from elsewhere, and the text does not print so that it can be read. */
  illegible: readonly string[]
}>

export type Count = { right: number; read: number; wanted: number }

/** Every scored field of one plan. */
export function compare(draft: Draft, label: Label, text: string): readonly Compared[] {
  return [
    single('number', draft.number, label.number, bare),
    single('date', draft.date, label.date, bare),
    single('issuer', draft.issuer, label.issuer, officeKey),
    ...(label.place === undefined ? [] : [single('place', draft.place, label.place, officeKey)]),
    ...(label.docType === undefined ? [] : [single('kind', draft.kind, label.docType, bare)]),
    ...(label.theme === undefined
      ? []
      : [single('theme', draft.theme ?? draft.slogan, label.theme, bare)]),
    legibly(single('signer', signerOf(draft), label.signer, bare), label.signer, text),
    list(
      'bases',
      draft.bases.map((one) => keyed(one, paperKey(one.value))),
      label.legalBases.map(paperKey),
    ),
    ...times(draft, label),
    ...scoring(draft, label),
    list('quotas', quotasOf(draft, label), label.awards?.flatMap(quotaKey) ?? []),
    list(
      'forms',
      formsOf(draft),
      label.awards?.flatMap(({ form }) => (form ? [bare(form)] : [])) ?? [],
    ),
    list(
      'thresholds',
      draft.thresholds.map((one) => keyed(one, thresholdKey(one.value))),
      label.thresholds?.map(thresholdKey) ?? [],
    ),
    list(
      'dossier',
      draft.dossierItems.map((one) => keyed(one, itemKey(one.value.name))),
      label.dossier?.map(({ item }) => itemKey(item)) ?? [],
    ),
    list(
      'sets',
      draft.dossierSets.map((one) => keyed(one, String(one.value.total))),
      label.dossierSets?.map(({ count }) => String(count)) ?? [],
    ),
    list(
      'recipients',
      draft.recipients.map((one) => keyed(one, bare(one.value))),
      label.recipients?.map(bare) ?? [],
    ),
  ]
}

/** Lines of criteria tables by name and points, their bonuses, penalties and printed total. */
function scoring(draft: Draft, label: Label): readonly Compared[] {
  if (label.criteria === undefined) return []
  const read = (section: string) => draft.criteria.filter(({ value }) => value.section === section)
  const points = (section: string) => read(section).map((one) => keyed(one, one.value.points ?? ''))
  const total = draft.scoreTotals.filter(({ value }) => value.of === 'total')
  const lines = read('main').map((one) => keyed(one, lineKey(one.value)))
  return [
    list('criteria', lines, label.criteria?.map(lineKey) ?? []),
    list('bonuses', points('bonus'), label.bonuses?.map((one) => one.points) ?? []),
    list('penalties', points('penalty'), label.penalties?.map((one) => one.points) ?? []),
    list(
      'score total',
      total.map((one) => keyed(one, one.value.points)),
      label.scoreTotal ? [label.scoreTotal] : [],
    ),
    ...ruled(draft, label),
  ]
}

/** How lines are scored, where a rule was read, and whom the tables score. */
function ruled(draft: Draft, label: Label): readonly Compared[] {
  if (label.rules === undefined) return []
  const rules = draft.lineRules.flatMap((one) => {
    const { set, code, words } = one.value
    const line = draft.criteria.find(({ value }) => value.set === set && value.code === code)?.value
    const rule = line && ruleIn(words, line)
    return line && rule ? [keyed(one, ruleLineKey(line.name, ruleKey(rule)))] : []
  })
  const scopes = draft.tableScopes.map((one) => keyed(one, bare(one.value.whom)))
  return [
    list(
      'line rules',
      rules,
      label.rules?.map(({ criterion, rule }) => ruleLineKey(criterion, rule)) ?? [],
    ),
    list('tables score', scopes, label.tablesFor?.map(bare) ?? []),
  ]
}

/** Words of the case are the plan's and longer than a label's. */
function ruleLineKey(criterion: string, rule: string): string {
  return `${bare(criterion).slice(0, 30)} ${rule.replace(/ mỗi [^,]*/, '')}`
}

function lineKey({ name, points = '' }: Readonly<{ name: string; points?: string }>): string {
  return `${bare(name).slice(0, 30)} ${points}`
}

/** Deadlines by their day, terms by their event. */
function times(draft: Draft, label: Label): readonly Compared[] {
  return [
    list(
      'deadlines',
      draft.deadlines
        .filter(({ value }) => value.after === undefined)
        .map((one) => keyed(one, one.value.date ?? one.value.yearly ?? '')),
      datesOf(label),
    ),
    ...(label.openEvents === undefined
      ? []
      : [list('events', eventsOf(draft), label.openEvents?.map(bare) ?? [])]),
    ...(label.afterEvents ? [list('terms', termsOf(draft), label.afterEvents.map(termKey))] : []),
  ]
}

type Keyed = Compared['read'][number]

function keyed({ sureness }: Found<unknown>, key: string): Keyed {
  return { key, sureness }
}

function single(
  field: string,
  found: Found<string> | undefined,
  ...[wanted, key]: [string | null, (text: string) => string]
): Compared {
  const read = found ? [keyed(found, key(found.value))] : []
  return { field, read, wanted: wanted === null ? [] : [key(wanted)], illegible: [] }
}

/** A name that the text does not hold, as where a scan broke it, cannot be read from it. */
function legibly(one: Compared, wanted: string | null, text: string): Compared {
  const names = wanted?.split(';').map(bare) ?? []
  const printed = bare(text)
  if (names.every((name) => printed.includes(name))) return one
  return { ...one, wanted: [], illegible: one.wanted }
}

/** Doubled keys count once: the same value read twice is one value. */
function list(field: string, read: readonly Keyed[], wanted: readonly string[]): Compared {
  const once = read.filter(({ key }, index) => read.findIndex((one) => one.key === key) === index)
  return { field, read: once, wanted: [...new Set(wanted)], illegible: [] }
}

function signerOf({ signer }: Draft): Found<string> | undefined {
  return signer?.value.name ? { ...signer, value: signer.value.name } : undefined
}

/** Letters and digits alone, without marks. */
function bare(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '')
}

function paperKey({
  number,
  date,
}: Readonly<{ number?: string | null; date?: string | null }>): string {
  return `${bare(number ?? '')} ${date ?? ''}`
}

function datesOf(label: Label): readonly string[] {
  const rules = [...(label.submissionDeadlines ?? []), ...(label.otherDeadlines ?? [])]
  const dates = rules.flatMap(({ date, rule }) => date ?? yearlyIn(rule ?? ''))
  return [...(label.registrationDeadline ? [label.registrationDeadline] : []), ...dates]
}

function termsOf({ deadlines }: Draft): readonly Keyed[] {
  return deadlines.flatMap((one) => {
    const { count, unit, after } = one.value
    if (count === undefined || after === undefined) return []
    return [keyed(one, termKey({ days: count, working: unit === 'working-days', event: after }))]
  })
}

function eventsOf({ openEvents }: Draft): readonly Keyed[] {
  return openEvents.map((one) => keyed(one, bare(one.value.words)))
}

function termKey({ days, working, event }: NonNullable<Label['afterEvents']>[number]): string {
  return `${days} ${working} ${bare(event)}`
}

function yearlyIn(rule: string): readonly string[] {
  const found = /(\d{1,2})\/(\d{1,2}) h.ng n/.exec(rule)
  return found ? [`${Number(found[1])}/${Number(found[2])}`] : []
}

function quotaKey({ form, recipientKind, quota, cycle }: NonNullable<Label['awards']>[number]) {
  if (quota.value === null) return []
  return [`${bare(form ?? '')} ${recipientKind} ${quota.value} ${cycle ?? ''}`]
}

/** A quota for whose cycle the plan has no word agrees with the label's. */
function quotasOf(draft: Draft, label: Label): readonly Keyed[] {
  return draft.awards.flatMap((one) => {
    const { form, recipient, quota, cycles } = one.value
    if (!quota) return []
    const start = `${bare(form?.name ?? '')} ${recipient ?? null} ${quota.value} `
    const known = label.awards?.flatMap(quotaKey).find((key) => key.startsWith(start))
    const ends = cycles.length > 0 ? cycles : [known?.slice(start.length) ?? '']
    return ends.map((end) => keyed(one, start + end))
  })
}

function formsOf(draft: Draft): readonly Keyed[] {
  return draft.awards.flatMap((one) =>
    one.value.form ? [keyed(one, bare(one.value.form.name))] : [],
  )
}

function thresholdKey({
  op,
  value,
  unit,
}: Readonly<{ op: string; value: number | string; unit: string }>) {
  return `${op} ${bare(String(value).replace('.', 'd'))} ${unit === '%' ? 'pc' : bare(unit)}`
}

function itemKey(name: string): string {
  return bare(name).slice(0, 12)
}
