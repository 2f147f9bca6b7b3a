/** A session of the records: who came, what was voted on, how it ended; nothing to change. */
import { type Column, DataTable, Facts, Notice, useWords } from '#design'
import { formatCivil } from '#kernel'
import { type EvidenceDesk, EvidencePart } from '#records/pages'
import { itemWords } from './item.words.ts'
import type { SessionRow, VoteRow } from './rows.ts'
import { sessionWords } from './session.words.ts'

export type PastItem = Readonly<{
  vote: VoteRow
  question: VoteRow['question']
  name: string
  of: string
  result: string
}>

type Props = Readonly<{
  session: SessionRow
  council: string
  items: readonly PastItem[]
  scan: EvidenceDesk
}>

export function PastSessionPage({ session, council, items, scan }: Props) {
  const w = useWords(sessionWords)
  const its = useWords(itemWords)
  const { on, present, members, written = 0, paper } = session
  const columns: readonly Column<PastItem>[] = [
    { id: 'name', header: its.candidate, names: true, cell: ({ name }) => name },
    { id: 'item', header: w.item, cell: ({ of, question }) => `${w[question]}: ${of}` },
    { id: 'for', header: its.for, end: true, cell: ({ vote }) => vote.for },
    { id: 'against', header: its.against, end: true, cell: ({ vote }) => vote.against },
    { id: 'blank', header: its.blank, end: true, cell: ({ vote }) => vote.blank ?? 0 },
    { id: 'recused', header: w.aside, end: true, cell: ({ vote }) => vote.recused ?? 0 },
    { id: 'result', header: w.result, cell: ({ result }) => <span lang="vi">{result}</span> },
  ]
  return (
    <>
      <Notice tone="quiet">
        <p>{w.past}</p>
      </Notice>
      <Facts
        facts={[
          [w.council, council],
          [w.day, formatCivil(on)],
          [w.attendance, w.presence(present, written, members)],
          [w.minutesNumber, paper],
        ]}
      />
      <DataTable caption={w.agenda} columns={columns} rows={items} empty={w.noAgenda} />
      <EvidencePart desk={scan} />
    </>
  )
}
