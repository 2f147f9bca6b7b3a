/** What follows from a change of the tree, unit by unit and campaign by campaign. */
import { type Column, DataTable, Facts, Notice, useWords } from '#design'
import { addDays, type CivilDate, formatCivil } from '#kernel'
import {
  type CampaignEffect,
  type ChangeEffect,
  COUNTED,
  type NewcomerDuty,
} from './change-effect.ts'
import { effectWords } from './change-effect.words.ts'

export type Previewed = Readonly<{
  effect: ChangeEffect
  on: CivilDate
  /** What the effect was computed from, so that nothing else is kept than what was shown. */
  shown: string
  /** The form was changed after a first preview. */
  isChanged: boolean
}>

export function ChangeEffectPart({ effect, on, isChanged }: Previewed) {
  const w = useWords(effectWords)
  return (
    <section aria-labelledby="he-qua">
      <h2 id="he-qua">{w.title}</h2>
      <Notice tone="open">{isChanged ? w.changedSince : w.notYet}</Notice>
      <Facts
        facts={[
          [w.ends(formatCivil(addDays(on, -1))), <Units units={effect.ends} />],
          [w.begins(formatCivil(on)), <Units units={effect.begins} />],
          [w.takesOver, <Units units={effect.takesOver} />],
          [w.below, <Units units={effect.below} />],
          [w.people, String(effect.people)],
          [w.left, String(effect.left)],
          [w.duties, String(effect.duties)],
        ]}
      />
      <Campaigns campaigns={effect.campaigns} />
      <Newcomers {...effect} />
    </section>
  )
}

/** New units register anew: they would stand as not registered without a word. */
function Newcomers({ begins, campaigns }: Pick<ChangeEffect, 'begins' | 'campaigns'>) {
  const w = useWords(effectWords)
  const asked = campaigns.filter(({ newcomers }) => newcomers.length > 0)
  if (begins.length === 0 || asked.length === 0) return null
  return (
    <Notice tone="open">
      <p>
        <strong lang="vi">{w.newcomers(begins.map(({ name }) => name).join('; '))}</strong>
      </p>
      <p>{w.registerAnew}</p>
      <ul>
        {asked.flatMap(({ title, newcomers }) =>
          newcomers.map((duty) => (
            <li>
              <a href={duty.href} lang="vi">{`${title}, ${duty.cycle}`}</a>: {wordDuty(duty, w)}
            </li>
          )),
        )}
      </ul>
    </Notice>
  )
}

function wordDuty({ last, isOver }: NewcomerDuty, w: (typeof effectWords)['vi']): string {
  if (last === undefined) return w.registerNow
  return isOver ? w.registerLate(formatCivil(last)) : w.registerUntil(formatCivil(last))
}

function Units({ units }: Readonly<{ units: ChangeEffect['ends'] }>) {
  const w = useWords(effectWords)
  if (units.length === 0) return <span class="soft">{w.none}</span>
  return (
    <ul class="plain">
      {units.map(({ id, name }) => (
        <li>
          <span lang="vi">{name}</span> <code>{id}</code>
        </li>
      ))}
    </ul>
  )
}

function Campaigns({ campaigns }: Pick<ChangeEffect, 'campaigns'>) {
  const w = useWords(effectWords)
  const columns: readonly Column<CampaignEffect>[] = [
    {
      id: 'campaign',
      header: w.campaign,
      names: true,
      cell: ({ id, title }) => (
        <a href={`/phong-trao/${id}`} lang="vi">
          {title}
        </a>
      ),
    },
    { id: 'kept', header: w.kept, cell: ({ kept }) => <Counts counts={kept} /> },
    { id: 'open', header: w.open, cell: (line) => <Open {...line} /> },
  ]
  return (
    <DataTable caption={w.campaigns} columns={columns} rows={campaigns} empty={w.noCampaigns} />
  )
}

function Counts({ counts }: Readonly<{ counts: CampaignEffect['kept'] }>) {
  const w = useWords(effectWords)
  const found = COUNTED.filter((name) => counts[name] > 0)
  return <>{found.map((name) => `${counts[name]} ${w[name]}`).join(', ') || w.none}</>
}

/** What waits, as whoever has to do it finds it on the own home page. */
function Open({ open, undecided }: CampaignEffect) {
  const w = useWords(effectWords)
  if (open.length === 0 && undecided === 0) return <>{w.none}</>
  return (
    <ul class="plain">
      {open.map(({ says, href, until }) => (
        <li>
          <a href={href}>{says}</a>
          {until !== undefined && <span class="soft"> {w.until(formatCivil(until))}</span>}
        </li>
      ))}
      {undecided > 0 && <li>{`${undecided} ${w.undecided}`}</li>}
    </ul>
  )
}
