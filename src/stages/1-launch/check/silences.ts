/**
 * Where the plan is silent (chỗ kế hoạch để ngỏ) at a place the definition has for it: the base of
 * a percentage, whose class counts, how to prefer, deadlines, sets, standards. Each is a question;
 * no reading is chosen here.
 */
import type { Award } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { Checked, FoundPoint } from './checked.ts'
import type { SilenceFact } from './open-fact.ts'
import type { Path } from './place.ts'
import { wordShare } from './shares.ts'

/** A percentage of a base that nobody named ("không quá 20%" of what?). */
export function openQuotaBases({ issued }: Checked): readonly FoundPoint[] {
  return issued.awards.flatMap(({ name, quota: { percent, of } }, i) => {
    if (percent === undefined || (of !== undefined && !isOpen(of))) return []
    const fact: SilenceFact = { code: 'quota-base', percent: wordShare(percent) }
    return question(fact, { path: ['awards', i, 'quota', 'of'], name, rule: of })
  })
}

/** Sections take part, but bodies are classified: whose class counts? */
export function openClassBodies({ issued }: Checked): readonly FoundPoint[] {
  return issued.participants.flatMap((group, i) => {
    const rule = group['class-of']
    const path = ['participants', i, 'class-of']
    return isOpen(rule) ? question({ code: 'class-of' }, { path, name: group.name, rule }) : []
  })
}

/** "Ưu tiên", without saying how. */
export function openPreferences({ issued }: Checked): readonly FoundPoint[] {
  return issued.awards.flatMap(({ name, prefer }, i) => {
    const rule = prefer?.mode
    const path = ['awards', i, 'prefer', 'mode']
    return isOpen(rule) ? question({ code: 'preference-mode' }, { path, name, rule }) : []
  })
}

/**
 * Dossiers without a deadline, a number of sets, or a word on whether sending or receipt counts.
 */
export function openDossierRules({ issued }: Checked): readonly FoundPoint[] {
  return issued.dossiers.flatMap((dossier, i) => {
    const names = issued.awards.filter(({ id }) => dossier.awards.includes(id))
    const rules = [
      ['sets', 'dossier-sets'],
      ['until', 'dossier-deadline'],
      ['counts-by', 'dossier-counts-by'],
    ] as const
    return rules.flatMap(([key, code]) => {
      const rule = dossier[key]
      if (!isOpen(rule)) return []
      const subjects = names.map(({ name }) => name)
      const path = ['dossiers', i, key]
      return { weight: 'question' as const, path, subjects, fact: { code }, open: rule.open }
    })
  })
}

/** Awards that no dossier covers: neither papers, nor sets, nor a deadline are fixed for them. */
export function awardsWithoutDossier({ issued }: Checked): readonly FoundPoint[] {
  const covered = new Set(issued.dossiers.flatMap(({ awards }) => awards))
  return issued.awards.flatMap(({ id, name }, i) =>
    covered.has(id)
      ? []
      : question({ code: 'award-without-dossier' }, { path: ['awards', i], name }),
  )
}

/** Standards left to another paper that has not come by the day asked about. */
export function standardsNotSupplied({ issued, asOf }: Checked): readonly FoundPoint[] {
  const supplied = issued.supplements
    .filter(({ date }) => date <= asOf)
    .flatMap(({ standards }) => standards.filter(({ standard }) => Array.isArray(standard)))
    .map(({ award }) => award)
  return issued.awards.flatMap((award, i) => {
    const from = sourceOfStandard(award.standard)
    if (from === undefined || supplied.includes(award.id)) return []
    const path = ['awards', i, 'standard', 'not-supplied']
    return question({ code: 'standard-not-supplied', from }, { path, name: award.name })
  })
}

function sourceOfStandard(standard: Award['standard']): string | undefined {
  return 'not-supplied' in standard ? standard['not-supplied'].from : undefined
}

/** `rule`: what stands at the place; a question, if it is left open. */
type Silent = Readonly<{ path: Path; name: string; rule?: unknown }>

function question(fact: SilenceFact, { path, name, rule }: Silent): FoundPoint[] {
  const declared = isOpen(rule) ? { open: rule.open } : {}
  return [{ weight: 'question', path, subjects: [name], fact, ...declared }]
}
