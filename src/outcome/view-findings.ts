/** Findings and registrations in the published shape, with their sentences. */
import { exactText } from '#kernel'
import { counts, type Participant, wordRegistration } from '#registration'
import { type Finding, type Names, type Reading, wordSentence } from '#rulebook/conditions'
import { type Context, registrationRule } from './context.ts'
import type { FindingView, RegistrationView } from './view.ts'

/** A finding with its parts; each sentence stands alone, parts follow their whole. */
export function viewFinding(finding: Finding, names: Names, whole?: Finding): FindingView {
  const { condition, subject, cycle, verdict, reading, ruling, parts } = finding
  const source = reading ?? ruling ?? finding.registration
  const paper = reading?.paper ?? ruling?.paper ?? finding.registration?.paper
  return {
    condition: condition.id,
    clause: condition.clause,
    subject,
    cycle,
    verdict,
    ...(reading === undefined ? {} : { found: foundText(reading) }),
    ...(paper === undefined ? {} : { paper }),
    ...(source?.by === undefined ? {} : { by: source.by }),
    ...(source?.on === undefined ? {} : { on: source.on }),
    words: wordSentence({ finding, names, ...(whole === undefined ? {} : { whole }) }),
    ...(parts === undefined ? {} : { parts: parts.map((it) => viewFinding(it, names, finding)) }),
  }
}

function foundText(reading: Reading): string {
  switch (reading.kind) {
    case 'ratio':
      return `${exactText(reading.part)}/${exactText(reading.whole)}`
    case 'number':
      return exactText(reading.value)
    case 'class':
      return reading.level
    case 'attestation':
      return reading.holds ? 'có' : 'không'
  }
}

/** Every participant of every cycle, or one alone, and how its registration stands. */
export function viewRegistrations(
  context: Context,
  names: Names,
  participant?: string,
): readonly RegistrationView[] {
  return [...context.participants].flatMap(([cycle, all]) =>
    chosen(all, participant).map((one) => {
      const fact = context.registration(one.id, cycle)
      const asked = registrationRule(context, one.id, cycle) !== undefined
      return {
        participant: one.id,
        name: one.name,
        kind: one.kind,
        unit: names.subject(one.unit),
        ...(one.classBody === undefined ? {} : { body: one.classBody }),
        cycle,
        state: asked ? fact.state : 'not-asked',
        counts: !asked || counts(fact),
        ...(fact.received === undefined ? {} : { received: fact.received }),
        words: asked ? wordRegistration(fact) : 'kế hoạch không yêu cầu đăng ký.',
      }
    }),
  )
}

function chosen(all: ReadonlyMap<string, Participant>, id?: string): readonly Participant[] {
  if (id === undefined) return [...all.values()]
  const one = all.get(id)
  return one ? [one] : []
}
