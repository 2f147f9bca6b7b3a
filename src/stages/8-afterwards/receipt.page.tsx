/** Awards handed over: what has arrived, what waits, and what is to come back. */
import { saysProxy } from '#access'
import type { DecisionRow } from '#decision'
import {
  type Attempt,
  Badge,
  Button,
  type Column,
  DataTable,
  Facts,
  Field,
  Form,
  idOf,
  ProxyEntry,
  ProxyMark,
  useWords,
} from '#design'
import { formatCivil, formatDong } from '#kernel'
import { GivenEntries, type GivenEntry } from './given-entries.page.tsx'
import { type Awarded, unconfirmed } from './receipt.ts'
import { receiptWords } from './receipt.words.ts'
import { Recovery } from './recovery.page.tsx'
import type { Owed } from './recovery.ts'
import { type CorrectionRow, GIVEN, type Given, type ReceiptRow } from './rows.ts'

export type Line = Awarded & Readonly<{ owed: Owed | undefined; cycleName: string }>

export function addressOf(at: string, one: Pick<Line, 'participant' | 'award' | 'cycle'>): string {
  return `${at}/${one.participant}?giai=${one.award}&chu-ky=${one.cycle}`
}

export function ReceiptsPage({ lines, at }: Readonly<{ lines: readonly Line[]; at: string }>) {
  const w = useWords(receiptWords)
  const columns: readonly Column<Line>[] = [
    {
      id: 'name',
      header: w.name,
      names: true,
      cell: (one) => <a href={addressOf(at, one)}>{one.name}</a>,
      value: ({ name }) => name,
    },
    {
      id: 'form',
      header: w.form,
      cell: ({ form, cycleName }) => <span lang="vi">{`${form}, ${cycleName}`}</span>,
    },
    ...GIVEN.map((what): Column<Line> => {
      return { id: what, header: w[what], cell: (one) => <State one={one} what={what} /> }
    }),
  ]
  return (
    <>
      <p class="soft">{w.lead}</p>
      <DataTable caption={w.caption} columns={columns} rows={lines} empty={w.none} />
    </>
  )
}

function State({ one, what }: Readonly<{ one: Line; what: Given }>) {
  const w = useWords(receiptWords)
  const { receipts, isRevoked, money, owed } = one
  if (isRevoked && what === 'certificate') return <Badge tone="bad">{w.revoked}</Badge>
  if (isRevoked && owed && owed.outstanding > 0) {
    return <Badge tone="open">{w.owed(formatDong(owed.outstanding))}</Badge>
  }
  if (isRevoked && owed) return <Badge tone="good">{w.settled}</Badge>
  const receipt = receipts[what]
  if (receipt) {
    return (
      <>
        <Badge tone="good">{w.received(formatCivil(receipt.on))}</Badge>{' '}
        {saysProxy(receipt.by) && <ProxyMark said={receipt.by} />}
      </>
    )
  }
  if (what === 'money' && money === undefined) return <span class="soft">{w.noMoney}</span>
  return <Badge tone="open">{w.waiting}</Badge>
}

type OneProps = Readonly<{
  one: Line
  may: Readonly<{ confirm: boolean; recover: boolean }>
  isProxy: boolean
  /** A person's own paper may bear no number. */
  mayLackNumber: boolean
  at: string
  back: string
  today: string
  /** Everything that was entered of the award, the newest first. */
  entries: readonly GivenEntry[]
  /** The decision that took the award back. */
  revoked: DecisionRow | undefined
  /** What was corrected in the decision. */
  corrections: readonly CorrectionRow[]
  attempt: Attempt
}>

export function ReceiptPage(props: OneProps) {
  const { one, may, back, corrections } = props
  const w = useWords(receiptWords)
  return (
    <>
      <p>
        <a href={back}>{w.back}</a>
      </p>
      <Facts
        facts={[
          [w.form, <span lang="vi">{`${one.form}, ${one.cycleName}`}</span>],
          ...GIVEN.map((what) => [w[what], <Arrived one={one} what={what} />] as const),
          [w.moneyHow, one.money && <span lang="vi">{one.money.words}</span>],
          ...corrections.map((row) => [w.corrected, <Corrected {...row} />] as const),
        ]}
      />
      {may.confirm && unconfirmed(one).length > 0 && <Confirm {...props} />}
      {one.isRevoked && <Recovery {...props} mayRecover={may.recover} hidden={hiddenIn(one)} />}
      <GivenEntries {...props} hidden={hiddenIn(one)} />
    </>
  )
}

function Corrected({ paper, dated, stood, reads }: CorrectionRow) {
  const w = useWords(receiptWords)
  return (
    <span lang="vi">
      {`${paper}, ${formatCivil(dated)}: `}
      <del>{stood}</del> {w.reads} <ins>{reads}</ins>
    </span>
  )
}

function Arrived({ one, what }: Readonly<{ one: Line; what: Given }>) {
  const w = useWords(receiptWords)
  const receipt = one.receipts[what]
  // Beside what became of a revoked award, the name alone would read as who revoked it.
  const when = one.isRevoked && receipt ? `${w.received(formatCivil(receipt.on))}, ` : ''
  return (
    <>
      <State one={one} what={what} />{' '}
      {receipt && <span class="soft">{`${when}${saidOf(receipt)}`}</span>}
    </>
  )
}

/** Who said so; one who entered it for somebody else names the paper already. */
function saidOf({ by, paper }: ReceiptRow): string {
  return saysProxy(by) ? by : [by, paper].filter(Boolean).join(', ')
}

function hiddenIn({ award, cycle }: Line) {
  return { award, cycle }
}

function Confirm({ one, at, today, attempt, isProxy, mayLackNumber }: OneProps) {
  const w = useWords(receiptWords)
  return (
    <section>
      <h2>{w.confirm}</h2>
      <Form action={at} hidden={hiddenIn(one)}>
        <fieldset id={idOf('what')}>
          <legend>{w.what}</legend>
          {unconfirmed(one).map((what) => (
            <div class="choice">
              <input
                type="checkbox"
                id={idOf(what)}
                name={what}
                value="1"
                checked={attempt.typed['award'] === undefined || attempt.typed[what] === '1'}
              />
              <label for={idOf(what)}>{w[what]}</label>
            </div>
          ))}
        </fieldset>
        <Field name="on" label={w.on} hint={w.onHint} kind="date" attempt={attempt} value={today} />
        {isProxy && <ProxyEntry attempt={attempt} mayLackNumber={mayLackNumber} />}
        <Button>{w.save}</Button>
      </Form>
    </section>
  )
}
