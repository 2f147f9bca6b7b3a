/** What happened to a dossier, step by step, with what was typed in from the unit's letter. */
import { DataTable, ProxySaid, useWords } from '#design'
import { formatCivil } from '#kernel'
import { dossierWords } from './dossier.words.ts'
import { isFromAbove, putForwardAgain, type Way } from './dossier-state.ts'
import type { SubmissionRow } from './rows.ts'

type Event = Readonly<{
  on: SubmissionRow['sent'] | undefined
  step: string
  detail: string
  /** Who typed it in from the unit's letter. */
  entered?: string | undefined
}>

type Props = Readonly<{ way: Way; nameOf(organisation: string): string }>

export function DossierHistory(props: Props) {
  const w = useWords(dossierWords)
  const events = eventsOf(props, w)
    .filter(({ on }) => on !== undefined)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
  return (
    <DataTable
      caption={w.history}
      rows={events}
      columns={[
        { id: 'day', header: w.day, cell: ({ on }: Event) => (on ? formatCivil(on) : '') },
        { id: 'step', header: w.step, names: true, cell: ({ step }: Event) => step },
        {
          id: 'detail',
          header: w.detail,
          // A cell with nothing in it is left out on a phone.
          cell: ({ detail, entered }: Event) =>
            entered === undefined ? (
              detail
            ) : (
              <>
                {detail} <ProxySaid said={entered} />
              </>
            ),
        },
      ]}
    />
  )
}

function eventsOf({ way, nameOf }: Props, w: (typeof dossierWords)['vi']): readonly Event[] {
  const again = putForwardAgain(way)
  const stepOf = (day: SubmissionRow['completed']) => {
    const found = again.find(({ on }) => on === day)
    return found ? w.putAgainStep(found.times) : w.completedStep
  }
  const returns = (way.decisions ?? [])
    .filter(({ action }) => action === 'return')
    .map(({ on, reason = '', by }) => {
      const step = isFromAbove(way, { on }) ? w.sentBackAbove : w.sentBackStep
      return { on, step, detail: `${reason} (${by})` }
    })
  const sendings = way.submissions.flatMap((row): readonly Event[] => {
    const until = row['supplement-by'] ? `; ${w.until(formatCivil(row['supplement-by']))}` : ''
    return [
      {
        ...{ on: row.sent, step: w.sentStep, detail: row.paper ?? '' },
        entered: row['entered-by'],
      },
      { on: row.received, step: w.receivedStep, detail: '' },
      { on: row.returned, step: w.returnedStep, detail: `${row.reason ?? ''}${until}` },
      { on: row.completed, step: stepOf(row.completed), detail: '' },
    ]
  })
  const handed = way.transfers.map(({ on, receiver, paper }) => {
    return { on, step: w.forwardedStep(nameOf(receiver)), detail: paper }
  })
  return [...sendings, ...returns, ...handed]
}
