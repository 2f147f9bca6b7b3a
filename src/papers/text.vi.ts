/**
 * A paper as plain text: for search, for comparing, and as the proof that the other renderers leave
 * nothing out. Lines of at most 100 letters, tables ruled, blanks as dots.
 */
import {
  type Annex,
  type Block,
  type Letterhead,
  MOTTO,
  NATION,
  type Paper,
  plain,
  type Row,
  type Signature,
} from '#papers/model'
import { item, textTable, wrap } from '#printout'
import { sourceLine } from './source.vi.ts'

const WIDTH = 100
const HALF = WIDTH / 2

/** The paper as text, ending in a line break. */
export function paperText(paper: Paper): string {
  const { letterhead, title, decider, to = [], body, closing, annexes = [], source } = paper
  const lines = [
    ...headLines(letterhead),
    ...(title ? ['', ...centred(title.name), ...centred(plain(title.subject ?? ''))] : []),
    ...(decider === undefined ? [] : ['', ...centred(decider)]),
    ...(to.length === 0 ? [] : ['', ...addressees(to)]),
    '',
    ...body.flatMap(blockLines),
    ...(closing ? ['', ...closingLines(closing)] : []),
    '',
    ...item('', sourceLine(source)),
    ...annexes.flatMap(annexLines),
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function headLines({ parent, issuer, number, about, place }: Letterhead): readonly string[] {
  const left = [...parent, ...issuer, ...(number === undefined ? [] : [plain(number)])]
  const right = [NATION, MOTTO, plain(place)]
  return sideBySide([...left, ...(about === undefined ? [] : [about])], right)
}

/** Two columns of centred lines. */
function sideBySide(left: readonly string[], right: readonly string[]): readonly string[] {
  const [one, other] = [left, right].map((texts) => texts.flatMap((it) => wrap(it, HALF - 2)))
  const height = Math.max(one?.length ?? 0, other?.length ?? 0)
  return Array.from({ length: height }, (_, at) => {
    return `${centre(one?.[at] ?? '', HALF).padEnd(HALF)}${centre(other?.[at] ?? '', HALF)}`
  })
}

function centred(text: string): readonly string[] {
  return text === '' ? [] : wrap(text, WIDTH).map((line) => centre(line, WIDTH))
}

function centre(text: string, width: number): string {
  return `${' '.repeat(Math.max(0, Math.floor((width - text.length) / 2)))}${text}`
}

function addressees(to: readonly string[]): readonly string[] {
  if (to.length === 1) return centred(`Kính gửi: ${to[0]}`)
  return ['Kính gửi:', ...to.flatMap((one, at) => item('- ', ended(one, at, to)))]
}

function ended(text: string, at: number, all: readonly string[]): string {
  return `${text}${at + 1 === all.length ? '.' : ';'}`
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'basis':
      return item('', plain(block.words))
    case 'heading':
      return ['', ...item(markOf(block.number), block.words)]
    case 'article':
      return ['', ...item('', `Điều ${block.number}. ${plain(block.words)}`)]
    case 'paragraph':
      if (block.align === 'center') return ['', ...centred(plain(block.words)), '']
      return item(markOf(block.mark), plain(block.words))
    case 'field':
      return item('', `${block.label} ${plain(block.words ?? '…')}`)
    case 'dotted':
      return Array.from({ length: block.lines }, () => '.'.repeat(WIDTH))
    case 'table':
      return ['', ...tableLines(block), '']
    case 'signatures':
      return ['', ...block.signers.flatMap((signer) => [...signedLines(signer), ''])]
  }
}

const markOf = (mark: string | undefined): string => (mark === undefined ? '' : `${mark} `)

type Table = Extract<Block, { kind: 'table' }>

/** Columns share the width as they share the page. */
function tableLines({ columns, rows }: Table): readonly string[] {
  const room = WIDTH - 3 * (columns.length - 1)
  const page = columns.reduce((sum, column) => sum + column.mm, 0)
  const shared = columns.map(({ title, mm, align }) => ({
    title,
    width: Math.max(2, Math.floor((room * mm) / page)),
    align: align === 'right' ? ('right' as const) : ('left' as const),
  }))
  return textTable(
    shared.map((column) => ({ ...column, title: wrap(column.title, column.width).join(' ') })),
    rows.map((row) => cellsOf(row)),
  )
}

function cellsOf(row: Row): readonly string[] {
  return 'group' in row ? ['', plain(row.group)] : row.cells.map(plain)
}

function signedLines({ lines, note, name }: Signature): readonly string[] {
  return [...lines, ...(note === undefined ? [] : [note]), '', plain([name])]
}

function closingLines({ signature, recipients }: NonNullable<Paper['closing']>) {
  const left = ['Nơi nhận:', ...recipients.map((one, at) => `- ${ended(one, at, recipients)}`)]
  return sideBySide(left, signedLines(signature))
}

function annexLines({ label, title, note, body }: Annex): readonly string[] {
  return [
    '',
    ...centred(label),
    ...centred(title.toUpperCase()),
    ...centred(plain(note)),
    '',
  ].concat(body.flatMap(blockLines))
}
