/** The top of a paper in Word (ô 1 đến 5): letterhead, title, who decides, to whom. */
import { AlignmentType, type Paragraph, type Table } from 'docx'
import { type Form, type Letterhead, MOTTO, NATION, type Paper, plain } from '#papers/model'
import { centred, paragraph, rule, runs, widthOf } from './runs.ts'
import { sideBySide } from './tables.ts'

/** How much of the width the issuing office has; the name of the nation has the rest. */
const LEFT = 0.4
/** A rule under a name is between a third and a half of it. */
const SHARE = 0.4

export function headOf(
  { parent, issuer, number, about, place }: Letterhead,
  form: Form,
  room: number,
): Table {
  const { sizes } = form
  const [left, right] = [room * LEFT, room * (1 - LEFT)]
  const widest = Math.max(...issuer.map((line) => widthOf(line, sizes.issuer.value)))
  const office = [
    ...parent.map((line) => centred(line, { size: sizes.parent.value })),
    ...issuer.map((line) => centred(line, { size: sizes.issuer.value, bold: true })),
    rule(left, Math.min(widest, left) * SHARE),
  ]
  const nation = [
    centred(NATION, { size: sizes.nation.value, bold: true }),
    centred(MOTTO, { size: sizes.motto.value, bold: true }),
    rule(right, widthOf(MOTTO, sizes.motto.value)),
  ]
  const numbered = [
    ...(number === undefined ? [] : [centred(number, { size: sizes.number.value }, 6)]),
    ...(about === undefined ? [] : [centred(about, { size: sizes.about.value }, 6)]),
  ]
  const dated = [centred(place, { size: sizes.place.value, italics: true }, 6)]
  return sideBySide(
    [
      [office, nation],
      [numbered, dated],
    ],
    [left, right],
  )
}

/** Title with its rule, and above the grounds of a decision who decides. */
export function titleOf({ title, decider }: Paper, form: Form, room: number): readonly Paragraph[] {
  const { sizes } = form
  const named = title ? [centred(title.name, { size: sizes.title.value, bold: true }, 14)] : []
  const subject = title?.subject === undefined ? undefined : plain(title.subject)
  const widest = Math.min(widthOf(subject ?? '', sizes.subject.value), room)
  const about =
    title?.subject === undefined
      ? []
      : [
          centred(title.subject, { size: sizes.subject.value, bold: true }),
          rule(room, widest * SHARE),
        ]
  const who =
    decider === undefined ? [] : [centred(decider, { size: sizes.body.value, bold: true }, 8)]
  return [...named, ...about, ...who]
}

export function addresseesOf(to: readonly string[], size: number): readonly Paragraph[] {
  const [only, ...others] = to
  if (only === undefined) return []
  if (others.length === 0) return [centred(`Kính gửi: ${only}`, { size }, 8)]
  const indent = { align: AlignmentType.LEFT, firstLine: 30 }
  const lines = to.map((one, at) => `- ${one}${at + 1 === to.length ? '.' : ';'}`)
  return ['Kính gửi:', ...lines].map((line, at) => {
    return paragraph(runs(line, { size }), { ...indent, before: at === 0 ? 8 : 3 })
  })
}
