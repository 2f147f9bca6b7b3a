/**
 * The draft (bản dự thảo) that a plan's text gives: every field with its place and how sure the
 * reader is, and the lines that gave nothing. A person confirms, corrects or strikes each.
 */

import { type AwardRead, readAwards } from './awards/awards.ts'
import { type Papers, readPapers } from './clauses/bases.ts'
import { type Condition, readConditions } from './clauses/conditions.ts'
import { type Due, type EventDue, readDeadlines, readOpenEvents } from './clauses/deadlines.ts'
import {
  type DossierItem,
  type DossierSets,
  readDossierItems,
  readDossierSets,
} from './clauses/dossier.ts'
import { type Responsibility, readFunding, readResponsibilities } from './clauses/duties.ts'
import { readIssuer } from './clauses/issuer.ts'
import { type Letterhead, readLetterhead } from './clauses/letterhead.ts'
import { type Participant, readParticipants } from './clauses/participants.ts'
import { type Period, readPeriods } from './clauses/period.ts'
import { readRecipients } from './clauses/recipients.ts'
import { readSigner, type Signer } from './clauses/signer.ts'
import { readThresholds, type Threshold } from './clauses/thresholds.ts'
import { type Criteria, readCriteria } from './criteria/criteria.ts'
import { withGrounds } from './grounds.ts'
import { type NumberFault, numberFaults } from './text/faults.ts'
import type { Found } from './text/found.ts'
import { lineAt } from './text/found.ts'
import type { Node } from './text/outline.ts'
import { type Passages, readPassages } from './text/passages.ts'
import type { Line, PlanText } from './text/plan-text.ts'
import type { Reading } from './text/reading.ts'
import { sheetOf } from './text/sheet.ts'

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
