/** The papers of a dossier (hồ sơ), how many sets, originals and official copies, and for whom. */

import { withDigits } from '#importer/awards'
import {
  bodyNodes,
  type Found,
  flat,
  found,
  headsIn,
  type Node,
  placeOf,
  type Reading,
  recipientOf,
  sentencesOf,
  under,
} from '#importer/text'
import { type ListItem, papersListed } from './dossier-list.ts'
import { paperName } from './dossier-paper.ts'

export type DossierItem = Readonly<{
  name: string
  kind: 'submission' | 'minutes' | 'achievement-report' | 'other'
  form?: string
  confirmedBy: readonly string[]
  recipient?: 'collective' | 'individual'
}>

export type DossierSets = Readonly<{
  total: number
  originals?: number
  officialCopies?: number
  to?: string
}>

export function readDossierItems(reading: Reading): readonly Found<DossierItem>[] {
  return papersListed(bodyNodes(reading)).map(({ node, item }) => itemOf(reading, node, item))
}

function itemOf(reading: Reading, node: Node, item: ListItem): Found<DossierItem> {
  const { from, text, isListed, isPaper } = item
  const name = paperName(text)
  const form = /(?:[Tt]heo )?([Mm]ẫu số \d+[^;.()]*)/u.exec(name)?.[1]
  const recipient = recipientOf(node)
  const value: DossierItem = {
    name: name.replace(/\s*\((?:theo )?[Mm]ẫu[^)]*\)/u, ''),
    kind: kindOf(flat(name)),
    confirmedBy: confirming(name),
    ...(form ? { form } : {}),
    ...(recipient ? { recipient } : {}),
  }
  return found(
    value,
    placeOf(reading, node, [from, from + text.length]),
    isListed && isPaper ? 'sure' : 'likely',
  )
}

function kindOf(words: string): DossierItem['kind'] {
  if (words.includes('to trinh')) return 'submission'
  if (words.includes('bien ban')) return 'minutes'
  return /bao cao (?:tom tat )?thanh tich|ban thanh tich/.test(words)
    ? 'achievement-report'
    : 'other'
}

function confirming(name: string): readonly string[] {
  const by = /có xác nhận của ([^;()]+)/u.exec(name)?.[1] ?? ''
  return by
    .split(/,|\s+hoặc\s+|\s+và\s+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

const SETS = new RegExp(
  String.raw`(?<![\d/])(\d{1,2})\s*(?:\([^)]*\)\s*)?(?:bo(?! phan| tieu| chi so` +
    '| truong| luat| noi| may| mon| thu)(?![a-z])|ban giay)',
)

/** 'mỗi loại 01 bản giấy' counts copies of a paper. */
const OF_EACH = /moi (?:loai|thu|van ban|tai lieu)\s*$/

export function readDossierSets(reading: Reading): readonly Found<DossierSets>[] {
  return bodyNodes(reading).flatMap((node) =>
    sentencesOf(node.paragraph.text).flatMap((sentence) => {
      const words = flat(withDigits(sentence.text))
      const sets = SETS.exec(words)
      const isDossier =
        under(node, 'dossier') || under(node, 'sets') || /ho so|ban giay/.test(words)
      if (!sets || !isDossier || OF_EACH.test(words.slice(0, sets.index))) return []
      const span = [sentence.from + sets.index, sentence.from + sentence.text.length] as const
      const sureness = sets[0].endsWith('bo') ? 'sure' : 'likely'
      return [found(setsOf(sets, words, sentence.text), placeOf(reading, node, span), sureness)]
    }),
  )
}

function setsOf(sets: RegExpExecArray, words: string, text: string): DossierSets {
  const total = Number(sets[1])
  const rest = words.slice(sets.index + sets[0].length)
  const original = /(\d{1,2})\s*(?:bo\s*)?(?:bo|ban)\s*(?:ho so\s*)?goc|(?:ban|bo) goc/.exec(rest)
  const copy = /(\d{1,2})\s*(?:bo\s*)?(?:bo|ban)\s*(?:ho so\s*)?chinh|ban chinh/.exec(rest)
  const to = headsIn(text)[0]?.name
  return {
    total,
    ...(original ? { originals: Number(original[1] ?? total) } : {}),
    ...(copy ? { officialCopies: Number(copy[1] ?? total) } : {}),
    ...(to ? { to } : {}),
  }
}
