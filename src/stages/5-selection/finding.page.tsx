/** One participant: every award, every condition, and where what is missing is recorded. */
import { Explain, Facts, LinkButton, PaperLinks, Reasons, useWords } from '#design'
import { formatCivil, formatDong, readCivil } from '#kernel'
import type { FindingView, RegistrationView, SelectionView, StandingView } from '#outcome'
import { findingsWords } from './findings.words.ts'
import { Nominated, type PutForward } from './nominated.page.tsx'
import { StateBadge } from './state-badge.page.tsx'
import { WaysOut } from './ways-out.page.tsx'
import type { WayOut } from './ways-out.ts'

export type Found = Readonly<{
  selection: SelectionView
  standing: StandingView
  cycle: string
  /** Where what holds the award up is cleared. */
  ways: readonly WayOut[]
  /** The unit that put the participant forward, and its letter. */
  nominated: PutForward | undefined
}>

type Props = Readonly<{
  campaign: string
  participant: string
  registrations: readonly RegistrationView[]
  found: readonly Found[]
  /** The plan's own words for each condition of each award. */
  demands: ReadonlyMap<string, string>
  mayWithdraw: boolean
}>

export function FindingPage(props: Props) {
  const { registrations, found, campaign, participant } = props
  const w = useWords(findingsWords)
  const base = `/phong-trao/${campaign}`
  return (
    <>
      <Reasons reasons={registrations.map(({ words }) => words)} />
      <p>
        {w.whereRecorded}: <a href={`${base}/dang-ky/${participant}`}>{w.registration}</a>,{' '}
        <a href={`${base}/so-lieu/${participant}`}>{w.measures}</a>
      </p>
      {found.length === 0 && <p class="soft">{w.none}</p>}
      {found.map((one) => (
        <Standing {...props} {...one} />
      ))}
    </>
  )
}

const LEAVABLE: readonly StandingView['state'][] = ['proposed', 'nominated', 'tied', 'reserve']

function Standing(props: Props & Found) {
  const { selection, standing, cycle, ways, nominated, demands } = props
  const { campaign, participant, mayWithdraw } = props
  const w = useWords(findingsWords)
  const { state, reasons, money, findings } = standing
  const leave = `/phong-trao/${campaign}/rut/${participant}?giai=${selection.award}`
  return (
    <section>
      <h2>{w.caption(selection.name, cycle)}</h2>
      <p>
        <StateBadge state={state} />
      </p>
      <Reasons reasons={reasons} />
      {state === 'returned' && (
        <p>
          {w.mend} <a href={`/phong-trao/${campaign}/ho-so/${participant}`}>{w.dossier}</a>
        </p>
      )}
      <WaysOut campaign={campaign} ways={ways} />
      <Facts
        facts={[
          [w.quota, <span lang="vi">{selection.quota.words.join(' ')}</span>],
          [w.nominated, nominated && <Nominated {...nominated} />],
          [w.money, money && <Money money={money} />],
        ]}
      />
      <h3>{w.conditions}</h3>
      {findings.length === 0 && <p class="soft">{w.noStandard}</p>}
      {findings.map((finding) => (
        <Finding {...{ finding, demands, award: selection.award }} />
      ))}
      {findings.length > 0 && (
        <PaperLinks
          campaign={campaign}
          papers={['ket-qua-xet']}
          of={participant}
          asked={{ giai: selection.award, 'chu-ky': selection.cycle }}
        />
      )}
      {mayWithdraw && LEAVABLE.includes(state) && (
        <LinkButton second href={`${leave}&chu-ky=${selection.cycle}`}>
          {w.withdraw}
        </LinkButton>
      )}
    </section>
  )
}

type FindingProps = Readonly<{
  finding: FindingView
  award: string
  demands: ReadonlyMap<string, string>
}>

function Finding({ finding, award, demands }: FindingProps) {
  const { condition, clause, verdict, paper, by, on, words, parts = [] } = finding
  const when = readCivil(on ?? '')
  return (
    <>
      <Explain
        verdict={verdict}
        clause={clause}
        demand={demands.get(`${award} ${condition}`) ?? condition}
        found={<span lang="vi">{words}</span>}
        evidence={paper}
        open={verdict !== 'met'}
        {...(by === undefined ? {} : { who: by })}
        {...(when === undefined ? {} : { when: formatCivil(when) })}
      />
      {parts.length > 0 && (
        <div class="parts">
          {parts.map((part) => (
            <Finding finding={part} award={award} demands={demands} />
          ))}
        </div>
      )}
    </>
  )
}

function Money({
  money: { amount, words },
}: Readonly<{ money: NonNullable<StandingView['money']> }>) {
  return (
    <>
      {formatDong(amount)}. <span lang="vi">{words}</span>
    </>
  )
}
