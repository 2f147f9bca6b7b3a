/** Awards and dossiers of the plan as people read them, each rule with its clause and words. */
import { Card, DataTable, Facts, useWords } from '#design'
import { wordClause, wordDemand } from '#rulebook/conditions'
import type { Award, Dossier } from '#rulebook/definition'
import { planWords } from './plan.words.ts'
import { Cite, type PlanView } from './plan-parts.page.tsx'
import { ruleWords } from './plan-rules.words.ts'

type AwardProps = Readonly<{ view: PlanView; award: Award }>

export function AwardCard({ view, award }: AwardProps) {
  const w = useWords(planWords)
  const rules = useWords(ruleWords)
  const { names } = view
  const { quota, standard } = award
  return (
    <Card title={award.name}>
      <Facts
        facts={[
          [w.to, w[award.to]],
          [w.authority, w.headOf(names.subject(award.authority))],
          [w.cycles, award.cycles.map(names.cycle).join(', ')],
          [
            w.quota,
            <>
              {rules.ceiling(award)}: <Cite clause={quota.clause} words={quota.words} />
            </>,
          ],
        ]}
      />
      {Array.isArray(standard) ? (
        <DataTable
          caption={`${w.standard}: ${award.name}`}
          rows={standard}
          columns={[
            {
              id: 'condition',
              header: w.condition,
              names: true,
              cell: (one) => <span lang="vi">{wordDemand(one, names)}</span>,
            },
            { id: 'words', header: w.words, cell: ({ words }) => <span lang="vi">“{words}”</span> },
            { id: 'clause', header: w.clause, cell: ({ clause }) => wordClause(clause) },
          ]}
        />
      ) : (
        <p>{w.notSupplied(standard['not-supplied'].from)}</p>
      )}
    </Card>
  )
}

type DossierProps = Readonly<{ view: PlanView; dossier: Dossier }>

export function DossierCard({ view, dossier }: DossierProps) {
  const w = useWords(planWords)
  const rules = useWords(ruleWords)
  const { definition, names, isWorking } = view
  const awards = definition.awards.filter(({ id }) => dossier.awards.includes(id))
  const title = awards.map(({ name }) => name).join('; ')
  return (
    <Card title={title}>
      <Facts
        facts={[
          [w.sentTo, names.subject(dossier.to)],
          [w.until, rules.until(dossier.until, isWorking)],
          [w.sets, rules.sets(dossier.sets)],
          [w.words, <Cite clause={dossier.clause} words={dossier.words} />],
        ]}
      />
      <DataTable
        caption={`${w.item}: ${title}`}
        rows={dossier.items}
        columns={[
          { id: 'name', header: w.item, names: true, cell: ({ name }) => name },
          { id: 'words', header: w.words, cell: (one) => <Cite {...one} /> },
        ]}
      />
    </Card>
  )
}
