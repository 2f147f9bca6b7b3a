/** The acts at the gate: the chairperson approves, the standing agency launches and closes. */
import { type Attempt, Button, Facts, Field, Form, Notice, useWords } from '#design'
import { formatCivil } from '#kernel'
import { gateWords } from './gate.words.ts'
import type { MilestoneRow } from './milestone.ts'

export type Approving = Readonly<{
  base: string
  state: 'draft' | 'launched' | 'closed'
  version: number
  approval: MilestoneRow | undefined
  launch: MilestoneRow | undefined
  closing: MilestoneRow | undefined
  /** What the definition says of the plan: what an approval usually repeats. */
  plan: Readonly<{ number: string; dated: string; signer: string }>
  /** The entry of the approval that stands. */
  seen: number | undefined
  /** The hash of the definition that is looked at. */
  hash: string
  may: Readonly<{ draft: boolean; approve: boolean; launch: boolean }>
  attempt: Attempt
}>

export function ApprovalPart({ approval, may, state, ...rest }: Approving) {
  const w = useWords(gateWords)
  const { plan, seen, attempt, base, hash } = rest
  return (
    <section id="phe-duyet">
      <h2>{w.approval}</h2>
      {approval && <Approved row={approval} />}
      {state === 'draft' && !may.approve && <p class="soft">{w.cannotApprove}</p>}
      {state === 'draft' && may.approve && (
        <Form action={`${base}/phat-dong/phe-duyet`} seen={seen}>
          <p class="hint">{w.approvalHint}</p>
          <input type="hidden" name="definition" value={hash} />
          <Field name="number" label={w.number} value={plan.number} attempt={attempt} />
          <Field name="dated" label={w.dated} kind="date" value={plan.dated} attempt={attempt} />
          <Field name="signer" label={w.signer} value={plan.signer} attempt={attempt} />
          <Button>{w.approve}</Button>
        </Form>
      )}
    </section>
  )
}

function Approved({ row }: Readonly<{ row: MilestoneRow }>) {
  const w = useWords(gateWords)
  return (
    <Facts
      facts={[
        [w.number, row.number ?? ''],
        [w.dated, row.dated ? formatCivil(row.dated) : ''],
        [w.signer, row.signer ?? ''],
        [w.approval, w.approvedBy(row.by, formatCivil(row.on))],
      ]}
    />
  )
}

type Launching = Approving & Readonly<{ isBlocked: boolean }>

export function LaunchPart({ state, launch, may, isBlocked, base, version }: Launching) {
  const w = useWords(gateWords)
  return (
    <section>
      <h2>{w.launch}</h2>
      {state !== 'draft' && (
        <p>{launch ? w.launchedOn(launch.by, formatCivil(launch.on)) : w.isLaunched}</p>
      )}
      {state === 'draft' && !may.launch && <p class="soft">{w.cannotLaunch}</p>}
      {state === 'draft' && may.launch && isBlocked && (
        <Notice tone="open">
          <p>{w.launchBlocked}</p>
        </Notice>
      )}
      {state === 'draft' && may.launch && !isBlocked && (
        <Form action={`${base}/phat-dong`} seen={version}>
          <p class="hint">{w.launchHint}</p>
          <Button>{w.launch}</Button>
        </Form>
      )}
    </section>
  )
}

export function ClosePart({ state, closing, may, base, version, attempt }: Approving) {
  const w = useWords(gateWords)
  return (
    <section>
      <h2>{w.close}</h2>
      {closing && <p>{w.closedOn(closing.by, formatCivil(closing.on), closing.reason ?? '')}</p>}
      {state === 'launched' && !may.launch && <p class="soft">{w.cannotLaunch}</p>}
      {state === 'launched' && may.launch && (
        <Form action={`${base}/phat-dong/ket-thuc`} seen={version}>
          <p class="hint">{w.closeHint}</p>
          <Field name="reason" label={w.reason} kind="area" attempt={attempt} />
          <Button second>{w.close}</Button>
        </Form>
      )}
    </section>
  )
}
