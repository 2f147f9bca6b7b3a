/**
 * The plan as people read it (kế hoạch): every rule with its clause and its words as printed, and
 * what the checker says beside it.
 */
import {
  Card,
  Cards,
  type Column,
  DataTable,
  Facts,
  LinkButton,
  Notice,
  PaperLinks,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { wordClause } from '#rulebook/conditions'
import { type CheckList, CheckListCard } from './check-list.page.tsx'
import { planWords } from './plan.words.ts'
import { AwardCard, DossierCard } from './plan-awards.page.tsx'
import { Cite, type PlanView, Section } from './plan-parts.page.tsx'
import { ruleWords } from './plan-rules.words.ts'

type Props = Readonly<{
  /** Undefined when the files cannot be read as a definition. */
  view: PlanView | undefined
  check: CheckList
  base: string
  may: Readonly<{ edit: boolean; amend: boolean }>
  isLocked: boolean
}>

export function PlanPage({ view, check, base, may, isLocked }: Props) {
  const w = useWords(planWords)
  return (
    <>
      {isLocked && <Notice tone="quiet">{w.locked}</Notice>}
      {!isLocked && !may.edit && <p class="soft">{w.mayNotEdit}</p>}
      <div class="actions">
        {may.edit && <LinkButton href={`${base}/ke-hoach/sua`}>{w.editForm}</LinkButton>}
        <LinkButton second href={`${base}/ke-hoach/tep`}>
          {may.edit ? w.editFile : w.viewFile}
        </LinkButton>
        {may.amend && (
          <LinkButton second href={`${base}/ke-hoach/sua-doi`}>
            {w.amend}
          </LinkButton>
        )}
        <LinkButton second href={`${base}/phat-dong`}>
          {w.toGate}
        </LinkButton>
      </div>
      {view && <PaperLinks campaign={check.campaign} papers={['ke-hoach', 'phat-dong']} />}
      <CheckListCard {...check} />
      {view ? <Whole {...view} /> : <Notice tone="bad">{w.unreadable}</Notice>}
    </>
  )
}

function Whole(view: PlanView) {
  return (
    <>
      <Head {...view} />
      <Passages {...view} />
      <Rules {...view} />
      <Awards {...view} />
      <Amendments {...view} />
    </>
  )
}

function Head({ definition, names }: PlanView) {
  const w = useWords(planWords)
  const { plan, parent } = definition
  const { name, post } = plan.signer
  const passage = (one: Readonly<{ clause: string; words: string }> | undefined) =>
    one && <Cite {...one} />
  return (
    <Facts
      facts={[
        [w.number, w.issued(plan.number, formatCivil(plan.date), plan.place)],
        [w.host, names.subject(definition.host)],
        [w.agency, definition['standing-agency']],
        [w.signer, `${[plan.signer['on-behalf'], post].filter(Boolean).join(' – ')}: ${name}`],
        [w.parent, parent && `${parent.plan} (${wordClause(parent.clause)})`],
        [w.theme, passage(plan.theme)],
        [w.slogan, passage(plan.slogan)],
      ]}
    />
  )
}

function Passages({ definition }: PlanView) {
  const w = useWords(planWords)
  const { plan } = definition
  const bases: readonly Column<(typeof plan.bases)[number]>[] = [
    {
      id: 'words',
      header: w.paper,
      names: true,
      cell: ({ words }) => <span lang="vi">{words}</span>,
    },
    { id: 'subject', header: w.subject, cell: ({ subject }) => <span lang="vi">{subject}</span> },
    { id: 'clause', header: w.clause, cell: ({ clause }) => clause },
  ]
  return (
    <>
      <Section title={w.bases} name="bases">
        <DataTable caption={w.bases} columns={bases} rows={[...plan.bases, ...plan.references]} />
      </Section>
      <Cards>
        {(['purposes', 'requirements', 'contents'] as const)
          .filter((name) => plan[name].length > 0)
          .map((name) => (
            <Card title={w[name]}>
              <ul>
                {plan[name].map((one) => (
                  <li>
                    <Cite {...one} />
                  </li>
                ))}
              </ul>
            </Card>
          ))}
      </Cards>
    </>
  )
}

function Rules({ definition, isWorking, names }: PlanView) {
  const w = useWords(planWords)
  const rules = useWords(ruleWords)
  const cycleNames = (ids: readonly string[]) => ids.map(names.cycle).join(', ')
  return (
    <>
      <Section title={w.cycles} name="cycles">
        <DataTable
          caption={w.cycles}
          rows={definition.cycles}
          columns={[
            { id: 'name', header: w.name, names: true, cell: ({ name }) => name },
            { id: 'span', header: w.span, cell: (cycle) => rules.span(cycle) },
            { id: 'clause', header: w.clause, cell: ({ clause }) => clause ?? '' },
          ]}
        />
      </Section>
      <Section title={w.participants} name="participants">
        <DataTable
          caption={w.participants}
          rows={definition.participants}
          columns={[
            { id: 'name', header: w.name, names: true, cell: ({ name }) => name },
            { id: 'kind', header: w.kind, cell: ({ kind }) => w[kind] },
            { id: 'words', header: w.words, cell: (one) => <Cite {...one} /> },
          ]}
        />
      </Section>
      <Section title={w.registration} name="registration">
        <DataTable
          caption={w.registration}
          rows={definition.registration}
          columns={[
            { id: 'for', header: w.kind, names: true, cell: (one) => w[one.for] },
            { id: 'cycles', header: w.cycles, cell: (one) => cycleNames(one.cycles) },
            { id: 'until', header: w.until, cell: ({ until }) => rules.until(until, isWorking) },
            { id: 'words', header: w.words, cell: (one) => <Cite {...one} /> },
          ]}
        />
      </Section>
      <Scorings definition={definition} />
    </>
  )
}

function Scorings({ definition }: Pick<PlanView, 'definition'>) {
  const w = useWords(planWords)
  if (definition.scoring.length === 0) return null
  return (
    <Section title={w.scoring} name="scoring">
      <DataTable
        caption={w.scoring}
        rows={definition.scoring}
        columns={[
          { id: 'name', header: w.name, names: true, cell: ({ name }) => name },
          { id: 'set', header: w.set, cell: ({ set }) => set },
          {
            id: 'stages',
            header: w.stages,
            cell: ({ stages }) => stages.map(({ name, by }) => `${name} (${by})`).join(' → '),
          },
          { id: 'words', header: w.words, cell: (one) => <Cite {...one} /> },
        ]}
      />
    </Section>
  )
}

function Awards(view: PlanView) {
  const w = useWords(planWords)
  return (
    <>
      <Section title={w.awards} name="awards">
        {view.definition.awards.map((award) => (
          <AwardCard view={view} award={award} />
        ))}
      </Section>
      <Section title={w.dossiers} name="dossiers">
        {view.definition.dossiers.map((dossier) => (
          <DossierCard view={view} dossier={dossier} />
        ))}
      </Section>
    </>
  )
}

function Amendments({ definition }: PlanView) {
  const w = useWords(planWords)
  const { amendments } = definition.plan
  if (amendments.length === 0) return null
  return (
    <Section title={w.amendments} name="amendments">
      <DataTable
        caption={w.amendments}
        rows={amendments}
        columns={[
          {
            id: 'number',
            header: w.number,
            names: true,
            cell: ({ number, date }) => `${number}, ${formatCivil(date)}`,
          },
          { id: 'effective', header: w.effective, cell: (one) => formatCivil(one.effective) },
          { id: 'words', header: w.words, cell: ({ words }) => <span lang="vi">{words}</span> },
        ]}
      />
    </Section>
  )
}
