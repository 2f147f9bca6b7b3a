/**
 * Letter of submission of the standing agency (tờ trình của cơ quan thường trực) to whoever
 * decides, for those the council advised.
 */
import { formatCivilLong } from '#kernel'
import type { SelectionView, StandingView } from '#outcome'
import {
  type Annex,
  annexNote,
  type Block,
  fullName,
  type Paper,
  type Row,
  type Words,
} from '#papers/model'
import { amount, awardBasis, PUT_BEFORE, planBasis, waitingLines } from './grounds.vi.ts'
import { bodyHead, COUNCIL, forCouncil, recipients } from './host.vi.ts'
import type { Maker } from './maker.ts'
import { type Material, sourceOf } from './material.ts'
import { deciderOf, forOffice, officeHead, officeOf, signAfter } from './office.vi.ts'
import { subjectOf, twoDigits } from './submission-words.vi.ts'

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
