/**
 * Papers that correct an issued one (văn bản đính chính): for each correction in the records what
 * stood and what it should read; and for each issued decision a draft for the drafter to fill.
 */
import { type CorrectionRow, issuedPapers } from '#afterwards'
import { type CivilDate, formatCivilLong } from '#kernel'
import {
  type Block,
  blank,
  fullName,
  isOfPeople,
  type Paper,
  type Signature,
  signature,
  signerOf,
  type Words,
  words,
} from '#papers/model'
import { DECIDES, decisionFrame, decisionGrounds, inForce } from './decision-frame.vi.ts'
import { authorityOf, citedKey, type Decided } from './granted.ts'
import type { Maker } from './maker.ts'
import { dayOf, type Material, nameOf, sourceOf } from './material.ts'
import { letterSign, officeHead, officeOf } from './office.vi.ts'

export const correction: Maker = {
  kind: 'correction',
  name: 'Văn bản đính chính (theo ghi chép; dự thảo để điền)',
  make: (material) => [...recorded(material), ...drafts(material)],
}

/** One paper for each number and day under which corrections are recorded. */
function recorded(material: Material): readonly Paper[] {
  const { corrections } = material.written
  const byPaper = Map.groupBy(corrections, ({ paper, dated }) => `${paper} ${dated}`)
  return [...byPaper.values()].flatMap((list) => {
    const [row] = list
    if (row === undefined) return []
    return isDecision(row.paper) ? decisionOf(material, row, list) : letterOf(material, row, list)
  })
}

/**
 * Decree 30/2020/NĐ-CP, Article 18(4), is remembered to say: a wrong content is amended or replaced
 * by a paper of the same kind; a wrong form, style or procedure is corrected (đính chính) by an
 * official letter of the issuer. Its text was not read for this program (unverified), so nothing is
 * refused by it: offices correct by decisions too. Which of both it was, its number says.
 */
function isDecision(number: string): boolean {
  return /\/QĐ(-|$)/u.test(number)
}

const PLACES = [
  { title: 'TT', mm: 10, align: 'center' },
  { title: 'Vị trí (Điều, số thứ tự trong danh sách)', mm: 45 },
  { title: 'Đã in là', mm: 55 },
  { title: 'Nay đính chính là', mm: 55 },
] as const

const fill = (fact: string): Words => [blank(fact, 18)]

function table(material: Material, list: readonly CorrectionRow[]): Block {
  const several = new Set(list.map(({ corrected, issued }) => `${corrected} ${issued}`)).size > 1
  const rows = list.map((row, at) => {
    const { stood, reads } = row
    const place = several ? citedWords(row) : fill('vị trí cần đính chính')
    const name = row.participant && fullName(nameOf(material, row.participant))
    const where = name === undefined ? place : words(`${name}: `, place)
    return { cells: [String(at + 1), where, `“${stood}”`, `“${reads}”`] }
  })
  return { kind: 'table', columns: PLACES, rows }
}

/** 'Quyết định số 5120/QĐ-UBND ngày 30 tháng 12 năm 2020'. */
function citedWords(row: Readonly<{ corrected: string; issued: CivilDate }>): string {
  const kind = isDecision(row.corrected) ? 'Quyết định' : 'Văn bản'
  return `${kind} số ${row.corrected} ${formatCivilLong(row.issued)}`
}

function allCited(list: readonly CorrectionRow[]): string {
  return [...new Set(list.map(citedWords))].join('; ')
}

function reasonsOf(list: readonly CorrectionRow[]): string {
  return [...new Set(list.map(({ reason }) => reason.replace(/\.$/, '')))].join('; ')
}

type Of = readonly CorrectionRow[]

function decisionOf(material: Material, row: CorrectionRow, list: Of): Paper {
  const cited = allCited(list)
  const authority = authorityFor(material, row)
  const { paper: number, dated: on, 'signed-by': by } = row
  const subject = `Về việc đính chính ${cited}`
  const given = { authority, number, on, by, subject, concerned: CONCERNED }
  const frame = decisionFrame(material, given)
  return {
    kind: correction.kind,
    id: citedKey({ number, on }),
    ...frame,
    closing: { ...frame.closing, signature: signedBy(by) },
    body: [
      ...decisionGrounds(material, authority),
      DECIDES,
      ...correcting(cited, table(material, list), `Lý do: ${reasonsOf(list)}.`),
    ],
    source: sourceOf(material),
  }
}

/** As recorded; where no post can be told from it, the words stand as they are. */
function signedBy(by: string, onBehalf?: string): Signature {
  const signer = signerOf(by)
  if (signer === undefined) return { lines: [], name: { text: by } }
  const authority = { ...signer.authority, ...(onBehalf === undefined ? {} : { onBehalf }) }
  return signature(authority, signer.name)
}

/** Who granted what the wrong decision granted; a notice is the host's. */
function authorityFor(material: Material, { corrected, issued }: CorrectionRow): string {
  const first = material.records.decisions.find(
    ({ number, on }) => number === corrected && on === issued,
  )
  return first ? authorityOf(material, first) : material.definition.host
}

const CONCERNED = 'Các tập thể, cá nhân có liên quan'

function correcting(cited: string, rows: Block, reason?: string): readonly Block[] {
  const why: readonly Block[] = reason === undefined ? [] : [{ kind: 'paragraph', words: reason }]
  return [
    { kind: 'article', number: 1, words: `Đính chính ${cited} như sau:` },
    rows,
    ...why,
    { kind: 'article', number: 2, words: `Các nội dung khác của ${cited} giữ nguyên.` },
    inForce(3, 'các tập thể, cá nhân có liên quan'),
  ]
}

function letterOf(material: Material, row: CorrectionRow, list: Of): Paper {
  const cited = allCited(list)
  const { paper: number, dated: day, 'signed-by': by } = row
  const office = officeOf(material, authorityFor(material, row))
  return {
    kind: correction.kind,
    id: citedKey({ number, on: day }),
    day,
    letterhead: officeHead(material, office, {
      ...{ number, day, sign: letterSign(office) },
      about: `V/v đính chính ${cited}`,
    }),
    to: [CONCERNED],
    body: [
      {
        kind: 'paragraph',
        words: `${fullName(office.name)} đính chính ${cited} như sau:`,
      },
      table(material, list),
      { kind: 'paragraph', words: `Lý do: ${reasonsOf(list)}.` },
      { kind: 'paragraph', words: `Các nội dung khác của ${cited} giữ nguyên./.` },
    ],
    closing: {
      // A committee's letter is signed on its behalf, unlike its chairperson's own decision.
      signature: signedBy(by, isOfPeople(office.name) ? 'Ủy ban nhân dân' : undefined),
      recipients: ['Như trên', 'Lưu: VT'],
    },
    source: sourceOf(material),
  }
}

/** For each issued decision a draft; what was printed wrong is for the drafter to write. */
function drafts(material: Material): readonly Paper[] {
  const granted = material.records.decisions.filter(({ action }) => action === 'grant')
  return issuedPapers({ decisions: granted, conclusions: [] }).flatMap((issued) => {
    const row = granted.find(({ number, on }) => number === issued.number && on === issued.on)
    return row ? [draftOf(material, row, issued)] : []
  })
}

function draftOf(material: Material, row: Decided, issued: { number: string; on: CivilDate }) {
  const authority = authorityOf(material, row)
  const cited = `Quyết định số ${issued.number} ${formatCivilLong(dayOf(issued.on))}`
  const subject = `Về việc đính chính ${cited}`
  const rows = [1, 2, 3].map((at) => ({
    cells: [
      String(at),
      fill('vị trí cần đính chính'),
      fill('nội dung đã in'),
      fill('nội dung đúng'),
    ],
  }))
  return {
    kind: correction.kind,
    id: `${row.award}/${row.cycle}/${issued.number.replaceAll('/', '-')}`,
    ...decisionFrame(material, { authority, subject, concerned: CONCERNED }),
    body: [
      ...decisionGrounds(material, authority),
      DECIDES,
      ...correcting(cited, { kind: 'table', columns: PLACES, rows }),
    ],
    source: sourceOf(material),
  } satisfies Paper
}
