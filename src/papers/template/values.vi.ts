/** A paper as the values of the tags: plain text only, and which facts are still blank in each. */
import {
  type Block,
  type Paper,
  plain,
  type Row,
  type Signature,
  spansOf,
  type Words,
} from '#papers/model'
import { MOST_TABLES } from './tags.vi.ts'

export type Line = Readonly<Record<string, string>>
export type Value = string | readonly Line[]

export type Values = Readonly<{
  values: Readonly<Record<string, Value>>
  /** By tag: the facts whose place is dotted. */
  missing: Readonly<Record<string, readonly string[]>>
}>

/** `source`: the line that names the receipt, as every other rendering has it. */
export function valuesOf(paper: Paper, source: string): Values {
  const { letterhead, title, closing, body, annexes = [], to = [], decider = '' } = paper
  const blocks = [...body, ...annexes.flatMap((annex) => annex.body)]
  const signature = closing?.signature
  const words: Readonly<Record<string, Words>> = {
    so_ky_hieu: letterhead.number ?? '',
    dia_danh_ngay: letterhead.place,
    trich_yeu: title?.subject ?? '',
    ho_ten_ky: signature ? [signature.name] : '',
  }
  const texts = {
    co_quan_cap_tren: letterhead.parent.join('\n'),
    co_quan_ban_hanh: letterhead.issuer.join('\n'),
    ve_viec: letterhead.about ?? '',
    ten_loai: title?.name ?? '',
    tham_quyen: decider,
    chuc_vu_ky: signature?.lines.join('\n') ?? '',
    ghi_chu_ky: signature?.note ?? '',
    nguon: source,
  }
  const lists = {
    kinh_gui: to.map((ten) => ({ ten })),
    noi_nhan: closing?.recipients.map((ten) => ({ ten })) ?? [],
    phu_luc: annexes.map((one) => {
      return { nhan: one.label, tieu_de: one.title, ghi_chu: plain(one.note) }
    }),
    ...listsIn(blocks),
  }
  const said = Object.entries(words).map(([tag, it]) => [tag, plain(it)])
  return {
    values: { ...texts, ...Object.fromEntries(said), ...lists },
    missing: { ...missingWords(words), ...missingBlocks(blocks) },
  }
}

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

function only<K extends Block['kind']>(blocks: readonly Block[], kind: K): readonly Of<K>[] {
  return blocks.filter((block): block is Of<K> => block.kind === kind)
}

function listsIn(blocks: readonly Block[]): Readonly<Record<string, readonly Line[]>> {
  const tables = only(blocks, 'table').slice(0, MOST_TABLES)
  return {
    can_cu: only(blocks, 'basis').map((one) => ({ chu: plain(one.words) })),
    noi_dung: blocks.flatMap((block) => textOf(block).map((chu) => ({ chu }))),
    dieu: only(blocks, 'article').map((one) => {
      return { so: String(one.number), chu: plain(one.words) }
    }),
    nguoi_ky: only(blocks, 'signatures').flatMap((one) => one.signers.map(signerLine)),
    ...Object.fromEntries(
      tables.map(({ rows }, at) => [`bang_${at + 1}`, rows.map(rowLine)] as const),
    ),
  }
}

function signerLine({ lines, name }: Signature): Line {
  return { chuc_vu: lines.join('\n'), ho_ten: plain([name]) }
}

/** A row that names others has its words in the first cell too: no template loses them. */
function rowLine(row: Row): Line {
  if ('group' in row) return { nhom: plain(row.group), o1: plain(row.group) }
  return {
    nhom: '',
    ...Object.fromEntries(row.cells.map((cell, at) => [`o${at + 1}`, plain(cell)])),
  }
}

const DOTS = '.'.repeat(60)

function textOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [[block.number, block.words].filter(Boolean).join(' ')]
    case 'article':
      return [`Điều ${block.number}. ${plain(block.words)}`]
    case 'paragraph':
      return [[block.mark, plain(block.words)].filter(Boolean).join(' ')]
    case 'field':
      return [`${block.label} ${plain(block.words ?? DOTS)}`]
    case 'dotted':
      return Array.from({ length: block.lines }, () => DOTS)
    default:
      return []
  }
}

type Missing = Readonly<Record<string, readonly string[]>>

function missingWords(words: Readonly<Record<string, Words>>): Missing {
  return Object.fromEntries(Object.entries(words).map(([tag, it]) => [tag, factsIn(it)]))
}

function factsIn(words: Words): readonly string[] {
  return spansOf(words).flatMap(({ missing }) => missing ?? [])
}

function missingBlocks(blocks: readonly Block[]): Missing {
  const tables = only(blocks, 'table').map(({ rows }, at): [string, readonly string[]] => {
    const cells = rows.flatMap((row) => ('group' in row ? [row.group] : row.cells))
    return [`bang_${at + 1}`, cells.flatMap(factsIn)]
  })
  return {
    can_cu: only(blocks, 'basis').flatMap(({ words }) => factsIn(words)),
    dieu: only(blocks, 'article').flatMap(({ words }) => factsIn(words)),
    noi_dung: blocks.flatMap(missingText),
    nguoi_ky: only(blocks, 'signatures').flatMap((one) =>
      one.signers.flatMap(({ name }) => factsIn([name])),
    ),
    ...Object.fromEntries(tables),
  }
}

function missingText(block: Block): readonly string[] {
  if (block.kind === 'dotted') return [block.fact]
  if (block.kind === 'field')
    return block.words === undefined ? [block.label.replace(/:\s*$/, '')] : factsIn(block.words)
  const isText = block.kind === 'paragraph' || block.kind === 'article'
  return isText ? factsIn(block.words) : []
}
