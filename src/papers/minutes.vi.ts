/**
 * Minutes (biên bản): of a council's session, of its count of ballots, and of a unit's own meeting
 * to select. Numbers are those people recorded; who chaired and who took notes is left to write.
 */
import { formatCivilLong } from '#kernel'
import { type Block, blank, type Paper, type Row, words } from '#papers/model'
import { bodyHead, byRole, COUNCIL, formHead } from './host.vi.ts'
import type { Maker } from './maker.ts'
import { awardOf, cycleName, type Material, nameOf, sourceFor, sourceOf } from './material.ts'
import { wordVote } from './votes.vi.ts'

type Session = Material['records']['sessions'][number]

export const councilMinutes: Maker = {
  kind: 'council-minutes',
  name: 'Biên bản họp Hội đồng',
  make: (material) => material.records.sessions.map((one) => minutesOf(material, one)),
}

function minutesOf(material: Material, session: Session): Paper {
  const { definition, view } = material
  return {
    kind: councilMinutes.kind,
    id: session.session,
    day: session.on,
    letterhead: bodyHead(material, COUNCIL, {
      number: session.paper,
      sign: 'BB-HĐTĐKT',
      day: session.on,
    }),
    title: { name: 'BIÊN BẢN', subject: `Họp xét khen thưởng: ${view.campaign.title}` },
    body: [
      {
        kind: 'field',
        label: 'Thời gian:',
        words: words('... giờ ..., ', formatCivilLong(session.on)),
      },
      { kind: 'field', label: 'Địa điểm:' },
      { kind: 'heading', level: 1, number: 'I.', words: 'Thành phần' },
      ...present(session),
      { kind: 'field', label: 'Chủ trì:' },
      { kind: 'field', label: 'Thư ký:' },
      { kind: 'heading', level: 1, number: 'II.', words: 'Nội dung' },
      {
        kind: 'paragraph',
        words: `${definition['standing-agency']} báo cáo kết quả xét từng điều kiện của các \
đối tượng; Hội đồng thảo luận và biểu quyết như sau:`,
      },
      ...votesOf(material, session),
      { kind: 'heading', level: 1, number: 'III.', words: 'Kết luận' },
      { kind: 'dotted', fact: 'kết luận của người chủ trì', lines: 4 },
      { kind: 'paragraph', words: 'Biên bản được lập, đọc lại và thông qua tại cuộc họp.' },
      { kind: 'signatures', signers: [byRole('Thư ký'), byRole('Chủ trì')] },
    ],
    source: sourceOf(material),
  }
}

function present({ members, present: came, written }: Session): readonly Block[] {
  const asked = written ? `, lấy ý kiến bằng văn bản ${written}` : ''
  const absent = members - came - (written ?? 0)
  return [
    {
      kind: 'paragraph',
      mark: '-',
      words: `Tổng số thành viên Hội đồng: ${members}; có mặt ${came}${asked}; vắng ${absent}.`,
    },
  ]
}

/** The results of each award, in the order of the record. */
function votesOf(material: Material, { session }: Session): readonly Block[] {
  const votes = material.records.votes.filter((vote) => vote.session === session)
  const groups = Map.groupBy(votes, (vote) => `${vote.award} ${vote.cycle}`)
  return [...groups.values()].flatMap((list, at): readonly Block[] => {
    const [first] = list
    if (first === undefined) return []
    const name = awardOf(material, first.award)?.name ?? first.award
    return [
      {
        kind: 'heading',
        level: 2,
        number: `${at + 1}.`,
        words: `${name} (${cycleName(material, first.cycle)})`,
      },
      {
        kind: 'table',
        columns: VOTES,
        rows: list.map((vote, index) => voteRow(material, vote, index)),
      },
    ]
  })
}

const VOTES = [
  { title: 'TT', mm: 10, align: 'center' },
  { title: 'Đối tượng', mm: 52 },
  { title: 'Nội dung', mm: 32 },
  { title: 'Tán thành', mm: 16, align: 'center' },
  { title: 'Không', mm: 16, align: 'center' },
  { title: 'Trắng', mm: 14, align: 'center' },
  { title: 'Không tham gia', mm: 16, align: 'center' },
  { title: 'Lý do', mm: 40 },
] as const

function voteRow(material: Material, vote: Material['records']['votes'][number], at: number): Row {
  const { participant, question, blank: empty, recused, reason } = vote
  const counts = [vote.for, vote.against, empty ?? 0, recused ?? 0].map(String)
  const name = nameOf(material, participant)
  return { cells: [String(at + 1), name, wordVote(question), ...counts, reason ?? ''] }
}

export const ballotCount: Maker = {
  kind: 'ballot-count',
  name: 'Biên bản kiểm phiếu của Hội đồng',
  make: (material) =>
    material.records.sessions
      .filter(({ session }) => material.records.votes.some((vote) => vote.session === session))
      .map((one) => countPaper(material, one)),
}

function countPaper(material: Material, session: Session): Paper {
  return {
    kind: ballotCount.kind,
    id: session.session,
    day: session.on,
    letterhead: bodyHead(material, COUNCIL, { sign: 'BB-HĐTĐKT', day: session.on }),
    title: { name: 'BIÊN BẢN KIỂM PHIẾU', subject: material.view.campaign.title },
    body: [
      {
        kind: 'paragraph',
        words: `Tại phiên họp ${formatCivilLong(session.on)}, Tổ kiểm phiếu tiến hành kiểm phiếu.`,
      },
      ...present(session),
      ...['Số phiếu phát ra', 'Số phiếu thu về', 'Số phiếu hợp lệ', 'Số phiếu không hợp lệ'].map(
        (fact) =>
          ({ kind: 'paragraph', mark: '-', words: words(`${fact}: `, blank(fact)) }) as const,
      ),
      { kind: 'paragraph', words: 'Kết quả:' },
      ...votesOf(material, session),
      { kind: 'paragraph', words: words('Biên bản lập thành ', blank('số bản', 6), ' bản.') },
      { kind: 'signatures', signers: [byRole('Thành viên'), byRole('Tổ trưởng Tổ kiểm phiếu')] },
    ],
    source: sourceOf(material),
  }
}

export const selectionMinutes: Maker = {
  kind: 'selection-minutes',
  name: 'Biên bản họp bình xét của đơn vị',
  make: (material) =>
    [
      ...Map.groupBy(material.records.nominations, (one) => `${one.by}/${one.award}/${one.cycle}`),
    ].map(([id, list]) => meetingPaper(material, id, list)),
}

type Nominated = Material['records']['nominations']

function meetingPaper(material: Material, id: string, list: Nominated): Paper {
  const [first] = list
  const name = awardOf(material, first?.award ?? '')?.name ?? ''
  const unit = nameOf(material, first?.by ?? '')
  return {
    kind: selectionMinutes.kind,
    id,
    letterhead: formHead(material, unit),
    title: {
      name: 'BIÊN BẢN',
      subject: `Họp bình xét, đề nghị ${name} (${cycleName(material, first?.cycle ?? '')})`,
    },
    body: [
      ...['Thời gian:', 'Địa điểm:', 'Chủ trì:', 'Thư ký:', 'Tổng số thành viên:', 'Có mặt:'].map(
        (label) => ({ kind: 'field', label }) as const,
      ),
      { kind: 'paragraph', words: 'Sau khi thảo luận, cuộc họp thống nhất đề nghị khen thưởng:' },
      {
        kind: 'table',
        columns: PUT_FORWARD,
        rows: list.map((one, at) => nominee(material, one, at)),
      },
      { kind: 'paragraph', words: 'Biên bản được đọc lại và thông qua tại cuộc họp.' },
      { kind: 'signatures', signers: [byRole('Thư ký'), byRole('Chủ trì')] },
    ],
    source: sourceFor(material, list),
  }
}

const PUT_FORWARD = [
  { title: 'TT', mm: 10, align: 'center' },
  { title: 'Tập thể, cá nhân được đề nghị', mm: 80 },
  { title: 'Số phiếu tán thành', mm: 35, align: 'center' },
  { title: 'Ghi chú', mm: 40 },
] as const

function nominee(
  material: Material,
  { participant, withdrawn }: Nominated[number],
  at: number,
): Row {
  const votes = [blank('số phiếu tán thành của cuộc họp', 8)]
  const note = withdrawn === undefined ? '' : `Đã rút: ${withdrawn}`
  return { cells: [String(at + 1), nameOf(material, participant), votes, note] }
}
