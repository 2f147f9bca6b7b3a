/**
 * The rules of a plan as its paper says them: who takes part and until when they register, scoring,
 * awards with standards and ceilings, dossiers with their deadlines by the plan's own preposition.
 */
import { formatCivil } from '#kernel'
import { wordCeiling, wordSets, wordSpan, wordUntil } from '#launch'
import { namesOf } from '#outcome'
import { type Block, fullName } from '#papers/model'
import { treeOf } from '#registry'
import { type Condition, type Names, wordDemand } from '#rulebook/conditions'
import type { Award, DeadlineRule, Dossier } from '#rulebook/definition'
import { workingCalendar } from '#rulebook/law'
import { isOpen, type Open } from '#rulebook/words'
import { type Material, nameOf } from './material.ts'

/** A clause of the plan made a sentence: capital first, full stop last, its place after it. */
export function said(words: string, clause?: string): string {
  const text = words.trim()
  const whole = `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/[.;,]$/, '')
  return clause === undefined ? `${whole}.` : `${whole} (mục ${clause}).`
}

export const dash = (words: string): Block => ({ kind: 'paragraph', mark: '-', words })
export const plainly = (words: string): Block => ({ kind: 'paragraph', words })

type Number_ = Readonly<{ level: 2 | 3; number: string }>

export function headed(
  { level, number }: Number_,
  words: string,
  body: readonly Block[],
): readonly Block[] {
  return body.length === 0 ? [] : [{ kind: 'heading', level, number, words }, ...body]
}

/** The deadline in the plan's preposition; a term counts from its event in the plan's own words. */
export function untilIn({ definition, law }: Material, until: DeadlineRule | Open): string {
  const isWorking = workingCalendar(law)
  if (isOpen(until) || !('after' in until)) return wordUntil(until, isWorking)
  const { count, unit, after } = until
  const event = definition.plan.events.find(({ id }) => id === after)?.words ?? after
  return `trong ${count} ${unit}, tính từ sự kiện “${event}”`
}

export function participantsIn({ definition }: Material): readonly Block[] {
  const of = (kind: 'collective' | 'individual') =>
    definition.participants.filter((group) => group.kind === kind)
  const lines = (kind: 'collective' | 'individual') =>
    of(kind).map(({ name, clause }) => dash(said(name, clause)))
  return [
    ...headed({ level: 3, number: 'a)' }, 'Tập thể', lines('collective')),
    ...headed({ level: 3, number: 'b)' }, 'Cá nhân', lines('individual')),
  ]
}

/** The cycles, then until when each kind registers. */
export function timesIn(material: Material): readonly Block[] {
  const { cycles, registration } = material.definition
  const whom = { collective: 'tập thể', individual: 'cá nhân' } as const
  return [
    ...cycles.map((cycle) => dash(said(`${cycle.name}: ${wordSpan(cycle)}`, cycle.clause))),
    ...registration.map((one) => {
      const until = untilIn(material, one.until)
      return dash(said(`Đăng ký thi đua của ${whom[one.for]}: ${until}`, one.clause))
    }),
  ]
}

export function scoringIn({ definition }: Material): readonly Block[] {
  return definition.scoring.flatMap(({ name, clause, words, stages, conclusion }) => [
    dash(said(`${name}: ${words}`, clause)),
    ...stages.map(({ name: stage, by }) => dash(`${stage}: ${by}.`)),
    ...(conclusion
      ? [dash(said(`Kết luận: ${conclusion.by}, bằng thông báo`, conclusion.clause))]
      : []),
  ])
}

export function awardsIn(material: Material): readonly Block[] {
  const { definition, records } = material
  const tree = treeOf(records.organisations, records.successions)
  const names = namesOf({ definition, tree, records })
  return definition.awards.flatMap((award, at) =>
    headed({ level: 2, number: `${at + 1}.` }, fullName(award.name), [
      ...standardOf(award, names),
      ...(award.prefer ? [dash(said(award.prefer.words, award.prefer.clause))] : []),
      dash(said(`Số lượng: ${wordCeiling(award)}`, award.quota.clause)),
    ]),
  )
}

function standardOf({ standard }: Award, names: Names): readonly Block[] {
  if (!Array.isArray(standard)) {
    const { from, clause } = standard['not-supplied']
    return [dash(said(`Tiêu chuẩn: theo ${from}`, clause))]
  }
  const lines = (standard as readonly Condition[]).map((one) =>
    dash(said(wordDemand(one, names), one.clause)),
  )
  return [plainly('Tiêu chuẩn:'), ...lines]
}

export function dossiersIn(material: Material): readonly Block[] {
  return material.definition.dossiers.flatMap((dossier, at) =>
    headed({ level: 2, number: `${at + 1}.` }, dossierName(material, dossier), [
      ...dossier.items.map(({ name, form, clause }) => {
        return dash(said(form === undefined ? name : `${name} (${form})`, clause))
      }),
      dash(said(`Số bộ: ${wordSets(dossier.sets)}`, clauseOf(dossier.sets))),
      dash(said(`Nơi nhận: ${fullName(nameOf(material, dossier.to))}`)),
      dash(said(`Thời hạn: ${untilIn(material, dossier.until)}`, dossier.clause)),
    ]),
  )
}

function clauseOf(sets: Dossier['sets']): string | undefined {
  return isOpen(sets) ? undefined : sets.clause
}

function dossierName({ definition }: Material, { awards }: Dossier): string {
  const names = definition.awards.filter(({ id }) => awards.includes(id)).map(({ name }) => name)
  return `Hồ sơ đề nghị ${fullName(names.join('; '))}`
}

/** What the plan does not say: each question in its words, with the answer and who gave it. */
export function questionsIn({ view }: Material): readonly Block[] {
  return view.questions.map(({ clause, words, answered, answer, meanwhile }) => {
    const now =
      answered && answer !== undefined ? `Trả lời: ${answer}` : `Chưa trả lời. ${meanwhile}`
    return dash(`Mục ${clause}: ${words} ${now}`)
  })
}

/** 'ngày 30/3/2020'. */
export function onDay(day: Parameters<typeof formatCivil>[0]): string {
  return `ngày ${formatCivil(day)}`
}
