/** The council's notice of results (thông báo kết quả): points, ranks, classes in its annex. */
import { formatExact, readExact } from '#kernel'
import type { RankingRow, RankingView } from '#outcome'
import { type Annex, type Block, type Paper, type Row, signature } from '#papers/model'
import { bodyHead, forHost, hostHead, hostName, recipients } from './host.vi.ts'
import type { Maker } from './maker.ts'
import { cycleName, type Material, sourceOf } from './material.ts'
import { officeOf, signAfter } from './office.vi.ts'

export const resultNotice: Maker = {
  kind: 'result-notice',
  name: 'Thông báo kết quả, kèm bảng xếp hạng, xếp loại',
  make: (material) => material.view.rankings.map((ranking) => noticeOf(material, ranking)),
}

function noticeOf(material: Material, ranking: RankingView): Paper {
  const { scoring, cycle, name, rows, notes } = ranking
  const concluded = conclusionOf(material, ranking)
  const host = officeOf(material, material.definition.host)
  const sign = signAfter('TB', host)
  const numbered = { number: concluded?.paper, sign, day: concluded?.on }
  const { plan } = material.definition
  return {
    kind: resultNotice.kind,
    id: `${scoring}/${cycle}`,
    ...(concluded === undefined ? {} : { day: concluded.on }),
    letterhead: concluded
      ? bodyHead(material, concluded.by, numbered)
      : hostHead(material, numbered),
    title: { name: 'THÔNG BÁO', subject: `${name} (${cycleName(material, cycle)})` },
    body: [
      {
        kind: 'paragraph',
        words: `Thực hiện ${plan.kind} số ${plan.number}, sau khi chấm điểm, kiểm tra, thẩm định, \
${concluded?.by ?? hostName(material)} thông báo kết quả của ${rows.length} đơn vị, cá nhân \
(có bảng kèm theo) như sau:`,
      },
      ...countsOf(ranking),
      ...[...notes, ...rows.flatMap(namedNotes)].map(
        (note) => ({ kind: 'paragraph', mark: '-', words: note }) as const,
      ),
      { kind: 'paragraph', words: 'Trên đây là thông báo kết quả; các đơn vị, cá nhân được biết.' },
    ],
    closing: {
      signature: concluded
        ? signature({ onBehalf: 'Hội đồng', post: 'Chủ tịch' }, undefined)
        : forHost(material),
      recipients: recipients(material, [
        'Các đơn vị, cá nhân có tên trong bảng',
        hostName(material),
      ]),
    },
    annexes: [annexOf(material, ranking)],
    source: sourceOf(material),
  }
}

/** What is noted of a row, with whose row it is. */
function namedNotes({ name, notes }: RankingRow): readonly string[] {
  return notes.map((note) => `${name}: ${note}`)
}

function conclusionOf({ records }: Material, { scoring, cycle }: RankingView) {
  return records.conclusions.find((one) => one.scoring === scoring && one.cycle === cycle)
}

/** How many reached each class, best first as the rows come. */
function countsOf({ rows }: RankingView): readonly Block[] {
  const classes = Map.groupBy(rows, (row) => row.className ?? 'chưa đủ căn cứ xếp loại')
  return [...classes].map(([name, list]) => ({
    kind: 'paragraph',
    mark: '-',
    words: `${name}: ${list.length}.`,
  }))
}

function annexOf(material: Material, ranking: RankingView): Annex {
  const points = ranking.stages.map(
    ({ name }) => ({ title: name, mm: 24, align: 'right' }) as const,
  )
  const when = cycleName(material, ranking.cycle)
  return {
    label: 'Phụ lục',
    title: 'Bảng xếp hạng, xếp loại',
    note: `(${ranking.name}, ${when}; tối đa ${shown(ranking.maximum)} điểm)`,
    landscape: true,
    body: [
      {
        kind: 'table',
        columns: [
          { title: 'Hạng', mm: 16, align: 'center' },
          { title: 'Đơn vị, cá nhân', mm: 80 },
          ...points,
          { title: '% điểm tối đa', mm: 24, align: 'right' },
          { title: 'Xếp loại', mm: 30, align: 'center' },
        ],
        rows: ranking.rows.map(rowOf),
      },
    ],
  }
}

function rowOf({ rank, tied, name, stages, percent, className }: RankingRow): Row {
  const place = rank === null ? '-' : `${rank}${tied.length > 0 ? '=' : ''}`
  return {
    cells: [
      place,
      name,
      ...stages.map(({ total }) => shown(total)),
      shown(percent),
      className ?? '-',
    ],
  }
}

/** A number of the outcome as a Vietnamese reader writes it. */
export function shown(number: string | null): string {
  const exact = number === null ? undefined : readExact(number)
  return exact === undefined ? '-' : formatExact(exact)
}
