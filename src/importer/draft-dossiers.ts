/**
 * Dossiers of a draft (hồ sơ): the papers once, with sets and deadline of each authority and
 * cycle.
 */
import type { Draft } from './draft.ts'
import { type Ask, type AwardMade, dueOf, isSayable } from './draft-parts.ts'
import { distinct, idFor } from './ids.ts'
import { levelOf } from './text/office.ts'

export function dossiersOf(
  draft: Draft,
  awards: readonly AwardMade[],
  open: Ask,
): readonly unknown[] {
  if (draft.dossierItems.length === 0) return []
  const wanted = awards.filter((award) => itemsOf(draft, award).length > 0)
  const groups = Map.groupBy(
    wanted,
    (award) => `${award.authority}/${award.kinds.join('+')}/${award['to']}`,
  )
  return [...groups.values()].map((group, index) => dossierOf(draft, { group, index }, open))
}

type Group = Readonly<{ group: readonly AwardMade[]; index: number }>

function dossierOf(draft: Draft, { group, index }: Group, open: Ask): unknown {
  const [award] = group
  const place = draft.dossierItems[0]?.place
  const sets = draft.dossierSets.find(
    ({ value }) => !value.to || levelOf(value.to) === award?.['level'],
  )
  const due = dueFor(draft, award)
  const items = award ? itemsOf(draft, award) : []
  return {
    id: `ho-so-${index + 1}`,
    awards: group.map(({ id }) => id),
    items,
    sets: sets
      ? {
          total: sets.value.total,
          ...originals(sets.value),
          clause: sets.place.clause || 'Toàn văn',
          words: sets.place.words,
        }
      : open('dossier-sets', place),
    to:
      idFor(
        due?.value.to?.replace(/^.*\(qua (.*)\)$|^.*\((.*)\)$/, '$1$2') ??
          draft.issuer?.value ??
          '',
      ) || 'noi-nhan-ho-so',
    until:
      due && isSayable(due.value)
        ? dueOf(due.value)
        : open('dossier-deadline', due?.place ?? place),
    'counts-by': open('counts-by', due?.place ?? place),
    clause: place?.clause || 'Toàn văn',
    words: place?.words ?? '',
  }
}

function originals({
  originals,
  officialCopies,
}: Readonly<{ originals?: number; officialCopies?: number }>) {
  const copies = officialCopies === undefined ? {} : { 'official-copies': officialCopies }
  return { ...(originals === undefined ? {} : { originals }), ...copies }
}

function dueFor(draft: Draft, award: AwardMade | undefined) {
  const dues = draft.deadlines.filter(({ value }) => value.of === 'submission')
  return dues.find(({ value: { cycle, authorities } }) => {
    const isOurs =
      authorities.length === 0 || authorities.some((one) => levelOf(one) === award?.['level'])
    return isOurs && (!cycle || award?.kinds.includes(cycle))
  })
}

function itemsOf(draft: Draft, award: AwardMade) {
  const own = draft.dossierItems.filter(
    ({ value }) => !value.recipient || value.recipient === award['to'],
  )
  const ids = distinct(own.map(({ value }) => idFor(value.name.slice(0, 24))))
  return own.map(({ value, place }, index) => ({
    id: ids[index] ?? '',
    name: value.name,
    kind: value.kind,
    ...(value.form ? { form: value.form } : {}),
    ...(value.confirmedBy.length > 0 ? { 'confirmed-by': value.confirmedBy } : {}),
    clause: place.clause || 'Toàn văn',
    words: place.words,
  }))
}
