/**
 * The papers a plan cites (căn cứ): laws replaced while the campaign runs, and one paper under two
 * numbers.
 */
import { type CivilDate, editDistance, fold } from '#kernel'
import type { Definition, LegalBasis } from '#rulebook/definition'
import type { Checked, FoundPoint } from './checked.ts'
import type { CitationFact } from './open-fact.ts'
import type { Path } from './place.ts'
import type { CitedInstrument } from './report.ts'

/**
 * Numbers of one paper that differ by this many letters, the year aside, are taken for one
 * misprinted number.
 */
const NEARLY = 2

type Citing = Readonly<{ cited: string; clause: string; path: Path }>

/**
 * Cited instruments that end before the campaign does, each once, with every clause that rests on
 * it.
 */
export function lawsReplaced({ definition, law }: Checked): readonly FoundPoint[] {
  const end =
    definition.cycles
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? definition.plan.date
  const found = [...citingPapers(definition), ...citingForms(definition)].flatMap((citing) => {
    const instrument = law.instrument(citing.cited)
    return instrument ? [{ ...citing, instrument }] : []
  })
  const byNumber = Map.groupBy(found, ({ instrument }) => instrument.number)
  return [...byNumber.values()].flatMap((places) => {
    const [first] = places
    const fact = first && replacedBy(first.instrument, { issued: definition.plan.date, end })
    if (!fact) return []
    const subjects = [...new Set(places.map(({ clause }) => clause))]
    return { weight: 'question' as const, path: first.path, subjects, fact }
  })
}

function replacedBy(
  { number, to, statement }: CitedInstrument,
  { issued, end }: Readonly<{ issued: CivilDate; end: CivilDate }>,
): CitationFact | undefined {
  if (to === undefined || to >= end) return undefined
  return { code: 'law-replaced', number, statement, to, end, already: to < issued }
}

/**
 * One paper under two numbers: as the definition notes it, or as date, issuer and number give it
 * away.
 */
export function citedUnderTwoNumbers({ definition }: Checked): readonly FoundPoint[] {
  const bases = basesOf(definition)
  return bases.flatMap(({ basis, path }, i) => {
    const twins = bases.slice(0, i).filter((one) => nearlyTheSame(one.basis, basis))
    const printed = basis['also-printed'].map(({ words }) => words).filter(otherNumber(basis))
    if (twins.length === 0 && printed.length === 0) return []
    const own = basis.number ?? basis.words
    const numbers = [...twins.map((twin) => twin.basis.number ?? twin.basis.words), own, ...printed]
    const fact = { code: 'two-numbers' as const, numbers }
    return { weight: 'notice' as const, path, subjects: [], fact }
  })
}

/**
 * Words that print another number than the paper's; without any number they are only other words
 * for it.
 */
function otherNumber({ number }: LegalBasis): (words: string) => boolean {
  return (words) => {
    const printed = /\d+(?:\/\d{4})?\/[\p{L}][\p{L}\d-]*/u.exec(words)?.[0]
    return printed !== undefined && number !== undefined && fold(printed) !== fold(number)
  }
}

function nearlyTheSame(a: LegalBasis, b: LegalBasis): boolean {
  if (a.number === undefined || b.number === undefined || a.date === undefined) return false
  if (a.number === b.number || a.date !== b.date) return false
  if (fold(a.issuer ?? '') !== fold(b.issuer ?? '')) return false
  return editDistance(plain(a.number), plain(b.number)) <= NEARLY
}

/** Without the year and without diacritics. */
function plain(number: string): string {
  return fold(number).replace(/\/(19|20)\d{2}(?=\/)/, '')
}

type PlacedBasis = Readonly<{ basis: LegalBasis; path: Path }>

function basesOf({ plan }: Definition): readonly PlacedBasis[] {
  return [
    ...plan.bases.map((basis, i) => ({ basis, path: ['plan', 'bases', i] })),
    ...plan.references.map((basis, i) => ({ basis, path: ['plan', 'references', i] })),
  ]
}

function citingPapers(definition: Definition): readonly Citing[] {
  return basesOf(definition).map(({ basis: { number, words, clause }, path }) => ({
    cited: number ?? words,
    clause,
    path,
  }))
}

/** Forms of papers name the decree they come from ("Mẫu số 07 … Nghị định số 91/2017/NĐ-CP"). */
function citingForms({ dossiers }: Definition): readonly Citing[] {
  return dossiers.flatMap(({ items }, i) =>
    items.flatMap(({ form, clause }, j) =>
      form === undefined
        ? []
        : [{ cited: form, clause, path: ['dossiers', i, 'items', j, 'form'] }],
    ),
  )
}
