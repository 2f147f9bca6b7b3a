/** An achievement report: its form, each part with its own save, the signed scan, and its steps. */
import { saysProxy } from '#access'
import {
  type Attempt,
  Badge,
  Button,
  Compare,
  Facts,
  Field,
  Form,
  LinkButton,
  More,
  NOTHING_TYPED,
  Notice,
  PaperLinks,
  ProxyEntry,
  ProxyMark,
  ProxySaid,
  Reasons,
  Select,
  type Tone,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { EvidencePart } from '#records/pages'
import { reportWords } from './report.words.ts'
import type { ReportDesk } from './report-desk.routes.ts'
import { type Theirs, writtenName } from './report-paper.ts'
import { mayAct, type ReportState } from './report-state.ts'

const TONES: Readonly<Record<ReportState, Tone>> = {
  draft: 'open',
  submitted: 'quiet',
  returned: 'bad',
  confirmed: 'good',
}

type Props = Readonly<{
  campaign: string
  desk: ReportDesk
  at: string
  /** Where it is typed in from the signed paper. */
  paperHref: string
  /** Absent while the participant has no dossier yet. */
  dossierHref: string | undefined
  attempt: Attempt
  theirs?: Theirs | undefined
}>

export function ReportPage(props: Props) {
  const { desk, dossierHref } = props
  const w = useWords(reportWords)
  return (
    <>
      {dossierHref && (
        <p>
          <a href={dossierHref}>{w.toDossier}</a>
        </p>
      )}
      <Head desk={desk} />
      {desk.may.typeFromPaper && mayAct('write', desk.facts).ok && (
        <p>
          <LinkButton second href={props.paperHref}>
            {w.fromPaper}
          </LinkButton>
        </p>
      )}
      {desk.sections.length === 0 && <Notice tone="open">{w.noParts}</Notice>}
      {desk.sections.map((section) => (
        <Part {...props} section={section} />
      ))}
      {dossierHref && (
        <PaperLinks
          campaign={props.campaign}
          papers={['bao-cao-thanh-tich']}
          of={desk.key.participant}
          asked={{ 'ho-so': desk.key.dossier, 'chu-ky': desk.key.cycle }}
        />
      )}
      <EvidencePart desk={desk.evidence} />
      <Steps {...props} />
    </>
  )
}

function Head({ desk }: Readonly<{ desk: ReportDesk }>) {
  const { aim, form, item, state, step, sections } = desk
  const w = useWords(reportWords)
  const byLaw = form.ok && w.byLaw(form.value.number, form.value.title, form.value.source.citation)
  const named = item?.form ? w.byPlan(item.form) : byLaw || w.formUnknown
  const warnings = form.ok ? [] : form.refusal.warnings.map(({ statement }) => statement)
  const isUnread = sections.some(({ certainty }) => certainty === 'unverified')
  return (
    <>
      <Facts
        facts={[
          [w.award, aim.label],
          [w.form, <span lang="vi">{named}</span>],
          [
            w.state,
            <>
              <Badge tone={TONES[state]}>{w[state]}</Badge>{' '}
              <ProxySaid said={saysProxy(step?.row.by) ? step?.row.by : undefined} />
            </>,
          ],
          [w.reason, step?.row.reason],
        ]}
      />
      <Reasons reasons={warnings} />
      <Others desk={desk} />
      {isUnread && <p class="soft">{w.unread}</p>}
    </>
  )
}

function Others({ desk: { aims, key } }: Readonly<{ desk: ReportDesk }>) {
  const w = useWords(reportWords)
  const others = aims.filter(
    ({ dossier, cycle }) => dossier.id !== key.dossier || cycle !== key.cycle,
  )
  if (others.length === 0) return null
  return (
    <More summary={w.otherReports}>
      <ul lang="vi">
        {others.map(({ dossier, cycle, label }) => (
          <li>
            <a href={`?ho-so=${dossier.id}&chu-ky=${cycle}`}>{label}</a>
          </li>
        ))}
      </ul>
    </More>
  )
}

type PartProps = Props & Readonly<{ section: ReportDesk['sections'][number] }>

function Part({ desk, section, at, attempt, theirs }: PartProps) {
  const w = useWords(reportWords)
  const { id, heading, ask, stored } = section
  const isTried = attempt.typed['part'] === id
  const own = isTried ? attempt : NOTHING_TYPED
  const found = theirs?.part === id ? theirs : undefined
  const name = writtenName(id)
  const mayWrite = desk.may.write && mayAct('write', desk.facts).ok
  const { dossier, cycle } = desk.key
  return (
    <section>
      {!mayWrite && <h2 lang="vi">{heading}</h2>}
      {found && <Compare mine={own.typed[name]} theirs={found.written} />}
      {mayWrite ? (
        <Form
          action={at}
          seen={found?.entry ?? stored?.entry}
          hidden={{ part: id, dossier, cycle }}
        >
          <Field
            name={name}
            label={heading}
            hint={ask}
            kind="area"
            attempt={own}
            value={stored?.row.written}
          />
          <Button second>{w.save}</Button>
        </Form>
      ) : (
        <p class="as-typed">{stored?.row.written ?? w.notWritten}</p>
      )}
      {stored && (
        <p class="small soft">
          {saysProxy(stored.row.by) && <ProxyMark />}{' '}
          {w.lastBy(stored.row.by, formatCivil(stored.row.on))}
        </p>
      )}
    </section>
  )
}

function Steps(props: Props) {
  const { desk, at } = props
  const w = useWords(reportWords)
  const { dossier, cycle } = desk.key
  const hidden = { dossier, cycle }
  const isWaiting = desk.state === 'submitted'
  return (
    <>
      {desk.may.write && mayAct('write', desk.facts).ok && (
        <section>
          <h2>{w.submit}</h2>
          <p class="soft">{w.scanHelp}</p>
          <Form action={`${at}/nop`} hidden={hidden}>
            <Button>{w.submit}</Button>
          </Form>
        </section>
      )}
      {isWaiting && desk.may.confirm && <Confirm {...props} />}
    </>
  )
}

function Confirm({ desk, at, attempt }: Props) {
  const w = useWords(reportWords)
  const { dossier, cycle } = desk.key
  const hidden = { dossier, cycle }
  const entitled = desk.item?.['confirmed-by'] ?? []
  if (desk.facts.isOwn) return <Notice tone="open">{w.own}</Notice>
  return (
    <>
      <section>
        <h2>{desk.isConfirmedForHead ? w.confirmForHead : w.confirm}</h2>
        <p class="soft">{desk.item ? w.inDossier(desk.item.name) : w.notAsked}</p>
        <Form action={`${at}/xac-nhan`} hidden={hidden}>
          {desk.isConfirmedForHead && <ProxyEntry attempt={attempt} mayLackNumber />}
          {entitled.length > 0 && (
            <Select
              name="as"
              label={w.confirmedBy}
              options={entitled.map((value) => ({ value, label: value }))}
              attempt={attempt}
            />
          )}
          <Button>{w.confirm}</Button>
        </Form>
      </section>
      <section>
        <h2>{w.return}</h2>
        <Form action={`${at}/tra-sua`} hidden={hidden}>
          <Field name="reason" label={w.reason} kind="area" attempt={attempt} />
          <Button second>{w.return}</Button>
        </Form>
      </section>
    </>
  )
}
