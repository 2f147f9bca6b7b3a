/** All dossiers: where each is, who holds it, until when, how many papers are in order. */
import { Badge, type Column, DataTable, type Tone, useWords } from '#design'
import type { DossierView } from '#outcome'
import { dossierWords } from './dossier.words.ts'
import type { DossierState } from './dossier-state.ts'

export type DossierLine = Readonly<{
  view: DossierView
  award: string
  cycle: string
  state: DossierState
  holder: string
}>

export const DOSSIER_TONES: Readonly<Record<DossierState, Tone>> = {
  'not-sent': 'open',
  sent: 'quiet',
  received: 'quiet',
  checked: 'quiet',
  returned: 'bad',
  'sent-back': 'bad',
  supplemented: 'quiet',
  complete: 'good',
  forwarded: 'good',
}

/** A nomination taken back, and why. */
export type Withdrawn = Readonly<
  Record<'participant' | 'award' | 'cycle' | 'name' | 'reason', string>
>

type Props = Readonly<{
  campaign: string
  lines: readonly DossierLine[]
  mayTake: boolean
  withdrawn: readonly Withdrawn[]
}>

export function DossiersPage({ campaign, lines, mayTake, withdrawn }: Props) {
  const w = useWords(dossierWords)
  const columns: readonly Column<DossierLine>[] = [
    {
      id: 'name',
      header: w.name,
      names: true,
      cell: ({ view }) => <a href={linkTo(campaign, view)}>{view.name}</a>,
    },
    { id: 'award', header: w.award, cell: ({ award, cycle }) => `${award}, ${cycle}` },
    {
      id: 'state',
      header: w.where,
      cell: ({ state }) => <Badge tone={DOSSIER_TONES[state]}>{w[state]}</Badge>,
    },
    { id: 'holder', header: w.holder, cell: ({ holder }) => holder },
    { id: 'due', header: w.due, cell: ({ view }) => <span lang="vi">{view.due}</span> },
    {
      id: 'items',
      header: w.items,
      cell: ({ view: { items } }) =>
        w.itemsOf(items.filter(({ present }) => present).length, items.length),
    },
  ]
  return (
    <>
      {mayTake && lines.length > 0 && (
        <p class="no-print">
          <a href={`/phong-trao/${campaign}/goi-ho-so`}>{w.parcels}</a>
        </p>
      )}
      <DataTable caption={w.title} columns={columns} rows={lines} empty={w.empty} />
      <WithdrawnDossiers campaign={campaign} withdrawn={withdrawn} />
    </>
  )
}

/** Whoever held such a dossier reads why it is gone. */
export function WithdrawnDossiers({ campaign, withdrawn }: Pick<Props, 'campaign' | 'withdrawn'>) {
  const w = useWords(dossierWords)
  if (withdrawn.length === 0) return null
  const at = `/phong-trao/${campaign}/tieu-chuan`
  return (
    <section>
      <p>{w.withdrawn}:</p>
      <ul>
        {withdrawn.map(({ participant, award, cycle, name, reason }) => (
          <li>
            <a href={`${at}/${participant}?giai=${award}&chu-ky=${cycle}`}>{name}</a>
            {`: ${reason}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

function linkTo(campaign: string, { participant, dossier, cycle }: DossierView): string {
  return `/phong-trao/${campaign}/ho-so/${participant}?ho-so=${dossier}&chu-ky=${cycle}`
}
