/** What is proposed and what the chairperson decided, award by award, and the register. */
import {
  type Attempt,
  Button,
  Field,
  Form,
  type Option,
  PaperLinks,
  Select,
  useWords,
} from '#design'
import { type Award, AwardDecided } from './award-decided.page.tsx'
import { decisionWords } from './decision.words.ts'
import { DecisionRegister, type Registered } from './decision-register.page.tsx'
import { higherWords } from './higher-decision.words.ts'
import { successorWords } from './successor.words.ts'

type Props = Readonly<{
  campaign: string
  awards: readonly Award[]
  rows: readonly Registered[]
  candidates: readonly Option[]
  /** The papers that correct the one of a number and day for somebody on it. */
  correctedBy(
    paper: Pick<Registered, 'on' | 'participant'> & Readonly<{ number: string }>,
  ): readonly string[]
  mayDecide: boolean
  /** Does the campaign nominate to a higher level? Its answers have a page of their own. */
  higher: boolean
  /** Where successors are recorded; undefined while every office of the plan is there. */
  gone: string | undefined
  /** Where the results kept with each decision are compared, for those who may. */
  versions: string | undefined
  /** Where delegation and acting heads stand, for those who may read it. */
  signers: string | undefined
  /** May the reader take the papers that name everybody awarded? */
  mayPrint: boolean
  attempt: Attempt
  /** The address of the page. */
  at: string
  mayAudit: boolean
}>

export function DecisionsPage(props: Props) {
  const { campaign, awards, candidates, mayDecide, mayPrint, higher, gone } = props
  const { attempt, at, versions, signers } = props
  const w = useWords(decisionWords)
  const s = useWords(successorWords)
  const h = useWords(higherWords)
  return (
    <>
      <Beside href={higher ? `${at}/cap-tren` : undefined}>{h.see}</Beside>
      <Beside href={gone}>{s.seeOffices}</Beside>
      <Beside href={versions}>{w.versions}</Beside>
      <Beside href={signers}>{w.signers}</Beside>
      {awards.map((award) => (
        <AwardDecided {...{ award, campaign, mayDecide, mayPrint, attempt, at }} />
      ))}
      {mayDecide ? (
        <DecideForm candidates={candidates} attempt={attempt} />
      ) : (
        <p class="soft">{w.notYours}</p>
      )}
      <DecisionRegister {...props} />
      {mayPrint && <PaperLinks campaign={campaign} papers={papersAbout(props)} />}
    </>
  )
}

/** The way to a page beside this one, for whom there is one. */
function Beside({ href, children }: Readonly<{ href: string | undefined; children: string }>) {
  if (href === undefined) return null
  return (
    <p>
      <a href={href}>{children}</a>
    </p>
  )
}

const LISTS = ['so-vang', 'ky-nhan-tien-thuong', 'trao-thuong'] as const

/** Papers about all that was granted, and of what was corrected or revoked since. */
function papersAbout({ awards, rows }: Props) {
  const isRevoked = awards.some(({ view }) => view.standings.some((one) => one.state === 'revoked'))
  const numbered = rows.some(({ number }) => number !== undefined)
  const corrections = numbered ? (['dinh-chinh'] as const) : []
  const revocations = isRevoked ? (['huy-bo', 'thu-hoi'] as const) : []
  return [...LISTS, ...corrections, ...revocations] as const
}

type FormProps = Readonly<{ candidates: readonly Option[]; attempt: Attempt }>

function DecideForm({ candidates, attempt }: FormProps) {
  const w = useWords(decisionWords)
  const actions = ['grant', 'strike', 'refuse', 'return', 'revoke'] as const
  return (
    <section>
      <h2>{w.decide}</h2>
      <Form>
        <Select name="participant" label={w.participant} options={candidates} attempt={attempt} />
        <Select
          name="action"
          label={w.action}
          options={actions.map((value) => ({ value, label: w[value] }))}
          attempt={attempt}
        />
        <Field name="reason" label={w.reason} hint={w.reasonHint} kind="area" attempt={attempt} />
        <Field name="on" label={w.on} hint={w.onHint} kind="date" attempt={attempt} optional />
        <Field name="number" label={w.number} hint={w.numberHint} attempt={attempt} optional />
        <Button>{w.record}</Button>
      </Form>
    </section>
  )
}
