/** Letter of submission of a unit (tờ trình của đơn vị) for those its own meeting put forward. */
import type { SelectionView } from '#outcome'
import {
  type Annex,
  annexNote,
  type Block,
  fullName,
  isOfPeople,
  type Paper,
  type Row,
} from '#papers/model'
import { awardBasis, movementIn, personOrUnit, planBasis } from './grounds.vi.ts'
import type { Maker } from './maker.ts'
import { awardOf, type Material, nameOf, sourceFor } from './material.ts'
import { forOffice, type Office, officeHead, officeOf, signAfter } from './office.vi.ts'
import { subjectOf, twoDigits } from './submission-words.vi.ts'

type Nomination = Material['records']['nominations'][number]

export const unitSubmission: Maker = {
  kind: 'unit-submission',
  name: 'Tờ trình đề nghị khen thưởng của đơn vị, kèm danh sách',
  make: (material) => {
    const standing = material.records.nominations.filter(({ withdrawn }) => withdrawn === undefined)
    const letters = Map.groupBy(standing, ({ by, cycle, paper = '' }) => `${by}/${cycle}/${paper}`)
    return [...letters.values()].flatMap((list) => unitLetter(material, list))
  },
}

function unitLetter(material: Material, list: readonly Nomination[]): readonly Paper[] {
  const [first] = list
  if (first === undefined) return []
  const { by, cycle, paper, on } = first
  const selections = material.view.selections.filter((one) =>
    list.some((row) => row.award === one.award && row.cycle === one.cycle),
  )
  const office = issuingFor(material, by, paper)
  return [
    {
      kind: unitSubmission.kind,
      id: `${by}/${cycle}/${(paper ?? 'du-thao').replaceAll('/', '-')}`,
      day: on,
      letterhead: officeHead(material, office, {
        sign: signAfter('TTr', office),
        number: paper,
        day: on,
      }),
      title: { name: 'TỜ TRÌNH', subject: subjectOf(material, cycle) },
      to: addressees(material, selections),
      body: [
        planBasis(material),
        awardBasis('Biên bản họp bình xét của đơn vị'),
        ...askedBy(material, office, { list, selections, cycle }),
        ...dossierPart(material, selections),
        { kind: 'paragraph', words: `${fullName(office.name)} kính trình xem xét, quyết định./.` },
      ],
      closing: { signature: forOffice(office), recipients: ['Như trên', 'Lưu: VT'] },
      annexes: [nominatedList(material, { list, number: paper })],
      source: sourceFor(material, list),
    },
  ]
}

/**
 * A section has no seal: where its letter bears the sign of a committee, the committee above it
 * issued it. The host does not write to itself.
 */
function issuingFor(material: Material, by: string, paper: string | undefined): Office {
  const above = material.records.organisations.findLast(({ id }) => id === by)?.parent
  if (above === undefined || above === material.definition.host) return officeOf(material, by)
  const isSection = !isOfPeople(nameOf(material, by)) && isOfPeople(nameOf(material, above))
  const isOfAbove = isSection && paper?.endsWith('-UBND')
  return officeOf(material, isOfAbove ? above : by)
}

/** Who grants, and whoever receives the dossier for them. */
function addressees(material: Material, selections: readonly SelectionView[]): readonly string[] {
  const granting = selections.map(({ authority }) => fullName(authority.name))
  const receiving = material.definition.dossiers
    .filter(({ awards }) => selections.some(({ award }) => awards.includes(award)))
    .map(({ to }) => fullName(nameOf(material, to)))
  return [...new Set([...granting, ...receiving])]
}

type Asked = Readonly<{
  list: readonly Nomination[]
  selections: readonly SelectionView[]
  cycle: string
}>

function askedBy(material: Material, { name }: Office, { list, selections, cycle }: Asked) {
  const lines = selections.map(({ award, name: form }): Block => {
    const count = list.filter((row) => row.award === award).length
    const whom = `${twoDigits(count)} ${wordKind(material, award)}`
    return { kind: 'paragraph', mark: '-', words: `${fullName(form)}: ${whom}.` }
  })
  const first: Block = {
    kind: 'paragraph',
    words: `Qua họp bình xét, ${fullName(name)} đề nghị khen thưởng các tập thể, cá nhân có thành \
tích xuất sắc trong ${movementIn(material, cycle)} (có danh sách kèm theo), gồm:`,
  }
  return [first, ...lines]
}

function wordKind(material: Material, award: string): string {
  return awardOf(material, award)?.to === 'collective' ? 'tập thể' : 'cá nhân'
}

/** The papers that go with it, in the plan's own names. */
function dossierPart(
  { definition }: Material,
  selections: readonly SelectionView[],
): readonly Block[] {
  const items = definition.dossiers
    .filter(({ awards }) => selections.some(({ award }) => awards.includes(award)))
    .flatMap((dossier) => dossier.items.filter(({ kind }) => kind !== 'submission'))
  const names = [...new Set(items.map(({ name }) => name))]
  if (names.length === 0) return []
  return [
    { kind: 'paragraph', words: 'Hồ sơ gửi kèm theo gồm:' },
    ...names.map((name, at): Block => {
      const end = at + 1 === names.length ? '.' : ';'
      return { kind: 'paragraph', mark: '-', words: `${name}${end}` }
    }),
  ]
}

const NOMINATED = [
  { title: 'TT', mm: 10, align: 'center' },
  { title: 'Tập thể, cá nhân', mm: 50 },
  { title: 'Chức vụ, đơn vị công tác', mm: 60 },
  { title: 'Ghi chú', mm: 45 },
] as const

type Listed = Readonly<{ list: readonly Nomination[]; number: string | undefined }>

function nominatedList(material: Material, { list, number }: Listed): Annex {
  const byAward = Map.groupBy(list, ({ award }) => award)
  const rows = [...byAward].flatMap(([award, own]): readonly Row[] => {
    const name = fullName(awardOf(material, award)?.name ?? award)
    return [
      { group: [{ text: `${name} (${own.length})`, bold: true }] },
      ...own.map((row, at): Row => {
        const grounds = row.grounds === undefined ? '' : `Căn cứ: ${row.grounds}`
        const who = personOrUnit(material, row.participant, row.on)
        return { cells: [String(at + 1), nameOf(material, row.participant), who, grounds] }
      }),
    ]
  })
  return {
    label: 'Danh sách',
    title: 'Tập thể, cá nhân đề nghị khen thưởng',
    note: annexNote('Tờ trình', number, list[0]?.on),
    body: [{ kind: 'table', columns: NOMINATED, rows }],
  }
}
