/**
 * Letters of submission (tờ trình) with their lists: of a unit for those its own meeting put
 * forward, and of the standing agency to whoever decides, for those the council advised.
 */
import { formatCivilLong } from '#kernel'
import type { SelectionView, StandingView } from '#outcome'
import {
  type Annex,
  annexNote,
  type Block,
  fullName,
  isOfPeople,
  type Paper,
  type Row,
  type Words,
} from '#papers/model'
import {
  amount,
  awardBasis,
  movementIn,
  PUT_BEFORE,
  personOrUnit,
  planBasis,
  waitingLines,
} from './grounds.vi.ts'
import { bodyHead, COUNCIL, forCouncil, recipients } from './host.vi.ts'
import type { Maker } from './maker.ts'
import { awardOf, type Material, nameOf, sourceOf } from './material.ts'
import { deciderOf, forOffice, type Office, officeHead, officeOf, signAfter } from './office.vi.ts'

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
      source: sourceOf(material),
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

function subjectOf(material: Material, cycle: string): string {
  return `Về việc đề nghị khen thưởng trong ${movementIn(material, cycle)}`
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

export function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
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

export const agencySubmission: Maker = {
  kind: 'agency-submission',
  name: 'Tờ trình của cơ quan thường trực gửi người quyết định, kèm danh sách',
  make: (material) => {
    const own = material.view.selections.filter(({ run, standings }) => {
      return run === 'grant' && standings.some(({ state }) => PUT_BEFORE.has(state))
    })
    const letters = Map.groupBy(own, ({ cycle, authority }) => `${cycle}/${authority.id}`)
    return [...letters].map(([id, list]) => agencyLetter(material, id, list))
  },
}

function agencyLetter(material: Material, id: string, list: readonly SelectionView[]): Paper {
  const [first] = list
  const decider = deciderOf(officeOf(material, first?.authority.id ?? ''))
  const issuer = issuerOf(material)
  return {
    kind: agencySubmission.kind,
    id,
    letterhead: issuer.head,
    title: { name: 'TỜ TRÌNH', subject: subjectOf(material, first?.cycle ?? '') },
    to: [decider],
    body: [
      planBasis(material),
      ...sessionBases(material, list),
      { kind: 'heading', level: 1, number: 'I.', words: 'Kết quả xét khen thưởng' },
      ...list.flatMap((one, at) => resultOf(one, at)),
      { kind: 'heading', level: 1, number: 'II.', words: 'Đề nghị' },
      {
        kind: 'paragraph',
        words: `${issuer.name} kính trình ${decider} xem xét, quyết định khen thưởng các tập \
thể, cá nhân có tên trong danh sách kèm theo./.`,
      },
    ],
    closing: { signature: issuer.signature, recipients: recipients(material, ['Như trên']) },
    annexes: [proposedList(list)],
    source: sourceOf(material),
  }
}

/** The standing agency where it is an office of its own; else the council it works for. */
function issuerOf(material: Material) {
  const name = material.definition['standing-agency']
  const row = material.records.organisations.findLast((one) => one.name === name)
  if (row === undefined) {
    const head = bodyHead(material, COUNCIL, { sign: 'TTr-HĐTĐKT' })
    return { name: COUNCIL, head, signature: forCouncil() }
  }
  const office = officeOf(material, row.id)
  const head = officeHead(material, office, { sign: signAfter('TTr', office) })
  return { name: fullName(name), head, signature: forOffice(office) }
}

/** Sessions that voted on these awards, each a ground; a place to fill when none is recorded. */
function sessionBases({ records }: Material, list: readonly SelectionView[]): readonly Block[] {
  const voted = records.sessions.filter(({ session }) =>
    records.votes.some(
      (vote) =>
        vote.session === session &&
        list.some(({ award, cycle }) => vote.award === award && vote.cycle === cycle),
    ),
  )
  if (voted.length === 0) return [awardBasis('Biên bản họp Hội đồng')]
  return voted.map(({ paper, on }): Block => {
    const number = paper === undefined ? '' : ` số ${paper}`
    return {
      kind: 'basis',
      words: `Căn cứ Biên bản họp ${COUNCIL}${number} ${formatCivilLong(on)}.`,
    }
  })
}

function resultOf(selection: SelectionView, at: number): readonly Block[] {
  const { name, quota, standings, blocked, waits } = selection
  const proposed = standings.filter(({ state }) => PUT_BEFORE.has(state)).length
  return [
    { kind: 'heading', level: 2, number: `${at + 1}.`, words: fullName(name) },
    ...quota.words.map((words) => ({ kind: 'paragraph', mark: '-', words }) as const),
    {
      kind: 'paragraph',
      mark: '-',
      words: `Số đã xét: ${standings.length}; số đề nghị khen thưởng: ${twoDigits(proposed)}.`,
    },
    ...waitingLines([...blocked, ...waits]),
  ]
}

const PROPOSED = [
  { title: 'TT', mm: 10, align: 'center' },
  { title: 'Tập thể, cá nhân', mm: 48 },
  { title: 'Đơn vị', mm: 55 },
  { title: 'Điều kiện đạt', mm: 22, align: 'center' },
  { title: 'Tiền thưởng (đồng)', mm: 30, align: 'right' },
] as const

function proposedList(list: readonly SelectionView[]): Annex {
  const rows = list.flatMap(({ name, standings }): readonly Row[] => {
    const own = standings.filter(({ state }) => PUT_BEFORE.has(state))
    return [
      { group: [{ text: `${fullName(name)} (${own.length})`, bold: true }] },
      ...own.map(proposedRow),
    ]
  })
  return {
    label: 'Danh sách',
    title: 'Tập thể, cá nhân đề nghị khen thưởng',
    note: annexNote('Tờ trình', undefined, undefined),
    body: [{ kind: 'table', columns: PROPOSED, rows }],
  }
}

function proposedRow({ name, unit, findings, money }: StandingView, at: number): Row {
  const met = findings.filter(({ verdict }) => verdict === 'met').length
  const asked = findings.filter(({ verdict }) => verdict !== 'not-applicable').length
  const paid: Words = money === undefined ? 'chưa xác định' : amount(money.amount)
  const place = unit === name ? '' : unit
  return { cells: [String(at + 1), name, place, asked === 0 ? '-' : `${met}/${asked}`, paid] }
}
