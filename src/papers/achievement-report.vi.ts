/**
 * The achievement report (báo cáo thành tích) of a collective or an individual, in the parts and
 * the numbered form of the regime in which the dossier is received. What the office wrote stands as
 * written; what nobody wrote yet is dotted, with what the records hold beside it.
 */
import { formatCivil } from '#kernel'
import type { DossierView } from '#outcome'
import {
  type Block,
  blank,
  bold,
  fullName,
  type Letterhead,
  type Paper,
  type Row,
  type Words,
  words,
} from '#papers/model'
import {
  type Law,
  type ReportSection,
  regimeOn,
  reportFormOf,
  reportSectionsOf,
} from '#rulebook/law'
import { formName, movementIn } from './grounds.vi.ts'
import { byRole, formHead } from './host.vi.ts'
import type { Maker } from './maker.ts'
import { awardOf, dayOf, heldPost, type Material, nameOf, sourceOf } from './material.ts'
import { officeHead, officeOf, signAfter } from './office.vi.ts'

type Kind = 'individual' | 'collective'
type About = Readonly<{ one: DossierView; kind: Kind; regime: string }>

export const achievementReport: Maker = {
  kind: 'achievement-report',
  name: 'Báo cáo thành tích của tập thể, cá nhân',
  make: (material) => {
    const each = material.view.dossiers.map((one) => [keyOf(one), one] as const)
    return [...new Map(each).values()].map((one) => reportPaper(material, one))
  },
}

function keyOf({ dossier, cycle, participant }: Keyed): string {
  return `${dossier}/${cycle}/${participant}`
}

type Keyed = Readonly<{ dossier: string; cycle: string; participant: string }>

function reportPaper(material: Material, one: DossierView): Paper {
  const kind = awardOf(material, one.award)?.to ?? 'individual'
  const about = { one, kind, regime: regimeFor(material, one) }
  const form = formName(awardOf(material, one.award)?.name ?? one.award)
  return {
    kind: achievementReport.kind,
    id: keyOf(one),
    letterhead: headOf(material, about),
    title: { name: 'BÁO CÁO THÀNH TÍCH', subject: `Đề nghị tặng ${form}` },
    body: [
      { kind: 'paragraph', align: 'center', words: formLine(material, about) },
      {
        kind: 'field',
        label: kind === 'collective' ? 'Tên tập thể:' : 'Họ và tên:',
        words: [bold(fullName(one.name))],
      },
      { kind: 'field', label: 'Thành tích trong:', words: movementIn(material, one.cycle) },
      ...sectionsOf(material.law, about).flatMap((section, at) =>
        partOf(material, about, { section, at }),
      ),
      { kind: 'signatures', signers: signersOf(material, about) },
    ],
    source: sourceOf(material),
  }
}

/** The regime of the day of receipt; until then that of the day the paper is made for. */
function regimeFor({ records, law, view }: Material, one: DossierView): string {
  const sent = records.submissions.find((row) => keyOf(row) === keyOf(one))
  const regime = regimeOn(law, sent?.received ?? dayOf(view.asOf))
  return regime.ok ? regime.value.id : ''
}

function headOf(material: Material, { one, kind }: About): Letterhead {
  if (kind === 'collective') {
    const office = officeOf(material, one.participant)
    return officeHead(material, office, { sign: signAfter('BC', office) })
  }
  return formHead(material, nameOf(material, unitOf(material, one)))
}

/** The unit that put the person forward, else that of the post. */
function unitOf(material: Material, { participant, cycle }: DossierView): string {
  const put = material.records.nominations.findLast(
    (row) => row.participant === participant && row.cycle === cycle,
  )
  const end = material.definition.cycles.find(({ id }) => id === cycle)?.to
  const day = put?.on ?? end
  const held = day === undefined ? undefined : heldPost(material, participant, day)
  return put?.by ?? held?.organisation ?? participant
}

/**
 * The numbered form: of the law of the regime, else as the plan names it. Where the regime warns of
 * an older number, or nobody knows one, the number is a place to fill.
 */
function formLine({ definition, law }: Material, { one, kind, regime }: About): Words {
  const known = reportFormOf(law, { regime, kind, occasion: 'themed' })
  if (known.ok) {
    const { number, title, source } = known.value
    return [{ text: `(Mẫu số ${number}: ${title}; ${source.citation})`, italic: true }]
  }
  const dossier = definition.dossiers.find(({ id }) => id === one.dossier)
  const planned = dossier?.items.find((item) => item.kind === 'achievement-report')?.form
  if (planned !== undefined && known.refusal.warnings.length === 0)
    return [{ text: `(${planned})`, italic: true }]
  const number = blank('số mẫu báo cáo của chế độ pháp lý đang áp dụng', 10)
  return words({ text: '(Mẫu số ', italic: true }, number, { text: ')', italic: true })
}

function sectionsOf(law: Law, { regime, kind }: About): readonly ReportSection[] {
  return reportSectionsOf(law, { regime, kind })
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const

type Part = Readonly<{ section: ReportSection; at: number }>

function partOf(material: Material, about: About, { section, at }: Part): readonly Block[] {
  const { id, heading, ask } = section
  const written = material.written.reports.find(
    (row) => keyOf(row) === keyOf(about.one) && row.part === id,
  )
  const head: Block = {
    kind: 'heading',
    level: 1,
    number: `${ROMAN[at] ?? at + 1}.`,
    words: heading,
  }
  if (written) return [head, ...linesOf(written.written)]
  const known = recorded(material, about, id)
  const hint: Block = { kind: 'paragraph', words: [{ text: `(${ask})`, italic: true }] }
  return [head, hint, ...known, { kind: 'dotted', fact: heading, lines: known.length > 0 ? 2 : 4 }]
}

/** Each line as typed is a paragraph of its own. */
function linesOf(text: string): readonly Block[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').map((line) => ({ kind: 'paragraph', words: line }))
}

/** What the records say for a part that nobody has written. */
function recorded(material: Material, about: About, part: string): readonly Block[] {
  switch (part) {
    case 'profile':
      return profileOf(material, about.one)
    case 'results':
      return resultsOf(material, about.one)
    case 'held':
      return heldBefore(material, about.one)
    default:
      return []
  }
}

function profileOf(material: Material, one: DossierView): readonly Block[] {
  const person = material.records.people.find(({ id }) => id === one.participant)
  const end = material.definition.cycles.find(({ id }) => id === one.cycle)?.to
  const held = end === undefined ? undefined : heldPost(material, one.participant, end)
  const field = (label: string, said: string | undefined): Block =>
    said === undefined ? { kind: 'field', label } : { kind: 'field', label, words: said }
  return [
    field('Giới tính:', person?.gender),
    field('Năm sinh:', undefined),
    field('Chức vụ:', held?.title),
    field('Đơn vị công tác:', fullName(nameOf(material, unitOf(material, one)))),
    field('Trình độ chuyên môn:', undefined),
  ]
}

/** Conditions found met, in the engine's own sentences. */
function resultsOf({ view }: Material, { participant, award, cycle }: DossierView) {
  const standing = view.selections
    .find((one) => one.award === award && one.cycle === cycle)
    ?.standings.find((one) => one.participant === participant)
  const met = standing?.findings.filter(({ verdict }) => verdict === 'met') ?? []
  return met.map((one): Block => ({ kind: 'paragraph', mark: '-', words: one.words }))
}

const HELD = [
  { title: 'Năm', mm: 16, align: 'center' },
  { title: 'Danh hiệu, hình thức khen thưởng', mm: 80 },
  { title: 'Số, ngày của quyết định', mm: 69 },
] as const

function heldBefore({ records }: Material, { participant }: DossierView): readonly Block[] {
  const own = records['awards-held'].filter((row) => row.participant === participant)
  if (own.length === 0) return []
  const rows = own.map(({ name, decision, on }): Row => {
    return { cells: [on.slice(0, 4), name, `${decision}, ngày ${formatCivil(on)}`] }
  })
  return [{ kind: 'table', columns: HELD, rows }]
}

/** Who confirms is in the plan's own words; the level that submits signs where it says nothing. */
function signersOf({ definition }: Material, { one, kind }: About) {
  const dossier = definition.dossiers.find(({ id }) => id === one.dossier)
  const item = dossier?.items.find((each) => each.kind === 'achievement-report')
  const by = item?.['confirmed-by'] ?? []
  const whom = by.length === 0 ? 'cấp trình khen thưởng' : orOf(by)
  const author = kind === 'collective' ? 'Thủ trưởng đơn vị' : 'Người báo cáo thành tích'
  return [byRole(`Xác nhận của ${whom}`), byRole(author)]
}

function orOf(names: readonly string[]): string {
  const [last = '', ...before] = [...names].reverse()
  return before.length === 0 ? last : `${before.reverse().join(', ')} hoặc ${last}`
}
