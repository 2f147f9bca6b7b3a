/**
 * The draft (bản dự thảo) that a plan's text gives: every field with its place and how sure the
 * reader is, and the lines that gave nothing. A person confirms, corrects or strikes each.
 */

import { type AwardRead, readAwards } from './awards.ts'
import { type Papers, readPapers } from './bases.ts'
import { type Condition, readConditions } from './conditions.ts'
import { type Criteria, readCriteria } from './criteria.ts'
import { type Due, type EventDue, readDeadlines, readOpenEvents } from './deadlines.ts'
import { type DossierItem, type DossierSets, readDossierItems, readDossierSets } from './dossier.ts'
import { type Responsibility, readFunding, readResponsibilities } from './duties.ts'
import { type NumberFault, numberFaults } from './faults.ts'
import type { Found } from './found.ts'
import { lineAt } from './found.ts'
import { withGrounds } from './grounds.ts'
import { readIssuer } from './issuer.ts'
import { type Letterhead, readLetterhead } from './letterhead.ts'
import type { Node } from './outline.ts'
import { type Participant, readParticipants } from './participants.ts'
import { type Passages, readPassages } from './passages.ts'
import { type Period, readPeriods } from './period.ts'
import type { Line, PlanText } from './plan-text.ts'
import type { Reading } from './reading.ts'
import { readRecipients } from './recipients.ts'
import { sheetOf } from './sheet.ts'
import { readSigner, type Signer } from './signer.ts'
import { readThresholds, type Threshold } from './thresholds.ts'

export type Draft = Letterhead &
  Passages &
  Papers &
  Criteria &
  Readonly<{
    issuer?: Found<string>
    signer?: Found<Signer>
    participants: readonly Found<Participant>[]
    periods: readonly Found<Period>[]
    deadlines: readonly Found<Due>[]
    openEvents: readonly Found<EventDue>[]
    awards: readonly Found<AwardRead>[]
    thresholds: readonly Found<Threshold>[]
    conditions: readonly Found<Condition>[]
    dossierItems: readonly Found<DossierItem>[]
    dossierSets: readonly Found<DossierSets>[]
    responsibilities: readonly Found<Responsibility>[]
    funding?: Found<string>
    recipients: readonly Found<string>[]
    /** Sections as read, for what is made of them. */
    sections: readonly Node[]
    faults: readonly NumberFault[]
  }>

export type ReadPlan = Readonly<{
  draft: Draft
  /** The lines that places name. */
  lines: readonly Line[]
  /** Lines that gave no value. */
  unused: readonly Found<string>[]
}>

/** Reads a plan. The same text gives the same draft, on any machine and any day. */
export function readPlan(text: PlanText): ReadPlan {
  const sheet = sheetOf(text)
  const head = readLetterhead({ sheet })
  const year = Number(head.date?.value.slice(0, 4) ?? 0)
  const reading: Reading = { sheet, ...(year > 0 ? { year } : {}) }
  const read = { ...head, ...readParts(reading, head) }
  const draft = withGrounds(read, bodyText(reading))
  return { draft, lines: sheet.lines, unused: unusedOf(sheet.lines, draft) }
}

/** The text behind the title, foot and signature with it. */
function bodyText({ sheet: { lines, titleTo } }: Reading): string {
  return lines
    .slice(titleTo)
    .map(({ text }) => text)
    .join('\n')
}

function readParts(reading: Reading, head: Letterhead): Omit<Draft, keyof Letterhead> {
  const issuer = readIssuer(reading, head.place?.value)
  const signer = readSigner(reading)
  const funding = readFunding(reading)
  const criteria = readCriteria(reading)
  const awards = readAwards(reading)
  const thresholds = withoutQuotas(withoutSteps(readThresholds(reading), criteria), awards)
  return {
    ...readPassages(reading),
    ...readPapers(reading),
    ...(issuer ? { issuer } : {}),
    ...(signer ? { signer } : {}),
    ...(funding ? { funding } : {}),
    participants: readParticipants(reading),
    periods: readPeriods(reading, head.date?.value),
    deadlines: readDeadlines(reading),
    openEvents: readOpenEvents(reading),
    awards,
    thresholds,
    conditions: readConditions(reading, thresholds),
    ...criteria,
    dossierItems: readDossierItems(reading),
    dossierSets: readDossierSets(reading),
    responsibilities: readResponsibilities(reading),
    recipients: readRecipients(reading),
    sections: reading.sheet.nodes,
    faults: numberFaults(reading.sheet.nodes),
  }
}

/** A step of how a line is scored ('từ 80% đến dưới 95%: 20 điểm') is no threshold of the plan. */
function withoutSteps(
  thresholds: readonly Found<Threshold>[],
  { lineRules }: Criteria,
): readonly Found<Threshold>[] {
  return thresholds.filter(({ place }) =>
    lineRules.every(({ place: rule }) => {
      const isInside = rule.at <= place.at && place.until <= rule.until
      return !isInside || !rule.words.includes(place.words)
    }),
  )
}

/** 'Chiến sĩ thi đua không quá 15% số …' bounds whoever is commended, and is read as that. */
function withoutQuotas(
  thresholds: readonly Found<Threshold>[],
  awards: readonly Found<AwardRead>[],
): readonly Found<Threshold>[] {
  return thresholds.filter(({ place }) =>
    awards.every(({ place: award, value }) => {
      const isInside = award.at <= place.at && place.until <= award.until
      return !isInside || !value.quota || !award.words.includes(place.words)
    }),
  )
}

/** Every value of the draft with its place. */
export function foundIn(draft: Draft): readonly Found<unknown>[] {
  const { sections: _sections, faults: _faults, ...fields } = draft
  const all: readonly (Found<unknown> | readonly Found<unknown>[])[] = Object.values(fields)
  return all.flat()
}

function unusedOf(lines: readonly Line[], draft: Draft): readonly Found<string>[] {
  const used = new Set<number>()
  for (const { place } of foundIn(draft))
    for (let at = place.at; at <= place.until; at += 1) used.add(at)
  return lines.flatMap((line, at) => {
    if (used.has(at) || line.text.trim() === '') return []
    return [{ value: line.text.trim(), place: lineAt(line, at), sureness: 'guess' as const }]
  })
}
