/**
 * The plan's own part of a definition (phần kế hoạch): head, bases, passages, foot, faults of
 * print.
 */
import type { CitedPaper } from './clauses/bases.ts'
import type { Draft } from './draft.ts'
import { eventId } from './draft-parts.ts'
import { NOT_PRINTED } from './draft-questions.vi.ts'
import { distinct, idFor } from './ids.ts'
import type { Found } from './text/found.ts'

export function planOf(draft: Draft): unknown {
  const { kind, number, date, place, issuer, title, signer } = draft
  const events = eventsOf(draft)
  return {
    ...value('kind', kind),
    ...value('number', number),
    ...value('date', date),
    ...value('place', place),
    ...(issuer ? { issuer: idFor(issuer.value) } : {}),
    ...(signer ? { signer: signerOf(signer.value) } : {}),
    ...value('title', title),
    bases: papers(draft.bases),
    references: papers(draft.references),
    purposes: draft.purposes.map(passage),
    requirements: draft.requirements.map(passage),
    ...(draft.theme ? { theme: passage(draft.theme) } : {}),
    ...(draft.slogan ? { slogan: passage(draft.slogan) } : {}),
    contents: draft.contents.map(passage),
    commitments: draft.commitments.map(({ value: one, place: at }) => ({
      ...one,
      clause: at.clause,
    })),
    responsibilities: draft.responsibilities.map(({ value: one, place: at }) => ({
      ...one,
      clause: at.clause,
    })),
    recipients: draft.recipients.map((one) => one.value),
    ...(draft.funding ? { funding: passage(draft.funding) } : {}),
    ...(events.length > 0 ? { events } : {}),
    faults: faultsOf(draft),
  }
}

function value(key: string, found: Found<string> | undefined): object {
  return found ? { [key]: found.value } : {}
}

type Signed = Readonly<{ name?: string; post: string; onBehalf?: string }>

function signerOf({ name, post, onBehalf }: Signed): object {
  return { name: name ?? NOT_PRINTED, post, ...(onBehalf ? { 'on-behalf': onBehalf } : {}) }
}

function passage({ value: words, place }: Found<string>): object {
  return { clause: place.clause || 'Toàn văn', words }
}

function papers(list: readonly Found<CitedPaper>[]): readonly object[] {
  const ids = distinct(
    list.map(({ value: one }) => idFor(`${one.kind} ${one.number ?? one.subject ?? ''}`)),
  )
  return list.map(({ value: one, place }, index) => {
    const { also, intro: _intro, ...paper } = one
    const printed = also.map((again) => ({
      clause: again.place.clause || 'Toàn văn',
      words: again.value,
    }))
    const cited = { clause: place.clause || 'Toàn văn', words: place.words }
    return {
      id: ids[index],
      ...paper,
      ...cited,
      ...(printed.length > 0 ? { 'also-printed': printed } : {}),
    }
  })
}

/** The events that terms are counted from and that deeds wait for, each once. */
function eventsOf({ deadlines, openEvents }: Draft): readonly object[] {
  const open = openEvents.map(({ value: { words }, place: { clause } }) => ({
    id: eventId(words),
    clause,
    words,
  }))
  const terms = deadlines.flatMap(({ value: { after }, place }) =>
    after === undefined ? [] : [{ id: eventId(after), clause: place.clause, words: after }],
  )
  const begun = [...terms, ...open]
  return begun
    .filter(({ id }, index) => begun.findIndex((one) => one.id === id) === index)
    .map((one) => ({ ...one, clause: one.clause || 'Toàn văn' }))
}

function faultsOf({ faults }: Draft): readonly object[] {
  return faults.map(({ code, label, node }) => ({
    clause: node.clause || 'Toàn văn',
    words: node.paragraph.text.slice(0, 120),
    fault: code === 'doubled' ? `Số ${label} in hai lần.` : `Thiếu số ${label}.`,
  }))
}
