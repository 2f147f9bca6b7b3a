/**
 * Every place in the law data that names an entry of another section by its id, with the ids that
 * exist. It only collects; law-links.ts says which names are unknown.
 */
import type { Law } from './law.ts'

export type NameInLaw = Readonly<{
  file: string
  path: string
  found: string
  allowed: readonly string[]
}>

type Naming = Readonly<{
  instrument?: readonly string[]
  regime?: readonly string[]
  form?: readonly string[]
  level?: readonly string[]
  area?: readonly string[]
}>

type Section = Readonly<{ file: string; section: string; names: readonly Naming[] }>

/** All names, in the order of the files. */
export function namesInLaw(law: Law): readonly NameInLaw[] {
  const known: Readonly<Record<keyof Naming, readonly string[]>> = {
    instrument: idsOf(law.instruments),
    regime: idsOf(law.regimes),
    form: idsOf(law.forms),
    level: idsOf(law.levels),
    area: idsOf(law.areas),
  }
  const kinds = ['instrument', 'regime', 'form', 'level', 'area'] as const
  return [...timeSections(law), ...moneySections(law), ...dossierSections(law)].flatMap(
    ({ file, section, names }) =>
      names.flatMap((naming, index) =>
        kinds.flatMap((kind) =>
          (naming[kind] ?? []).map((found) => ({
            file,
            path: `${section}[${index}]`,
            found,
            allowed: known[kind],
          })),
        ),
      ),
  )
}

function timeSections(law: Law): readonly Section[] {
  const regimes = law.regimes.map(({ laws, decrees, circulars, tiers }) => {
    return { instrument: [...laws, ...decrees, ...circulars], level: tiers }
  })
  const instruments = law.instruments.map(({ amends, 'replaced-by': by }) => {
    return { instrument: [...amends, ...by] }
  })
  const grants = law.grants.map(({ regime, level, forms }) => {
    return { regime: [regime], level: [level], form: forms }
  })
  const successions = law.successions.map(({ level, successor, alternatives }) => {
    return { level: [level, successor, ...alternatives] }
  })
  return [
    { file: 'regimes.yaml', section: 'regimes', names: regimes },
    { file: 'instruments.yaml', section: 'instruments', names: instruments },
    { file: 'authorities.yaml', section: 'grants', names: grants },
    { file: 'authorities.yaml', section: 'successions', names: successions },
  ]
}

function moneySections(law: Law): readonly Section[] {
  const coefficients = law.coefficients.map(({ regime, form, levels }) => {
    return { regime: [regime], form: [form], level: levels ?? [] }
  })
  const rounding = law.rounding.map(({ regimes }) => ({ regime: regimes }))
  const factors = law.factors.map(({ regimes, forms }) => ({ regime: regimes, form: forms }))
  const votes = law.votes.map(({ forms, levels }) => ({ form: forms ?? [], level: levels ?? [] }))
  return [
    { file: 'coefficients.yaml', section: 'coefficients', names: coefficients },
    { file: 'money-rules.yaml', section: 'rounding', names: rounding },
    { file: 'money-rules.yaml', section: 'factors', names: factors },
    { file: 'award-rules.yaml', section: 'votes', names: votes },
  ]
}

function dossierSections(law: Law): readonly Section[] {
  const ofRegime = ({ regime }: Readonly<{ regime: string }>) => ({ regime: [regime] })
  const counted = (entry: Readonly<{ regime: string; level: string; form: string }>) => {
    return { regime: [entry.regime], level: [entry.level], form: [entry.form] }
  }
  const transitions = law.transitions.map(({ before, after }) => ({ regime: [before, after] }))
  const warnings = law['form-warnings'].map(({ regimes }) => ({ regime: regimes }))
  const areas = law.areas.map(({ parent, successors }) => {
    return { area: parent === undefined ? successors : [...successors, parent] }
  })
  const file = 'dossier-forms.yaml'
  return [
    { file, section: 'papers', names: law.papers.map(ofRegime) },
    { file, section: 'sets', names: law.sets.map(counted) },
    { file, section: 'terms', names: law.terms.map(counted) },
    { file, section: 'report-forms', names: law['report-forms'].map(ofRegime) },
    { file, section: 'form-warnings', names: warnings },
    { file: 'dossier-transition.yaml', section: 'transitions', names: transitions },
    { file: 'areas.yaml', section: 'areas', names: areas },
  ]
}

function idsOf(entries: readonly Readonly<{ id: string }>[]): readonly string[] {
  return entries.map(({ id }) => id)
}
