/**
 * Quotas of awards (số lượng khen thưởng): how many of whom, in words that put them forward or
 * bound them. A number that counts something else is none.
 */
import { type Amount, amountsIn } from './amount.ts'
import { authorityIn, cyclesOf, perOf } from './award-around.ts'
import { formsIn } from './award-form.ts'
import type { AwardRead } from './award-read.ts'
import { flat } from './flat.ts'
import type { Found, Sureness } from './found.ts'
import { lineage, type Node } from './outline.ts'
import { found, placeOf, type Reading, sentencesOf } from './reading.ts'

export function countedIn(reading: Reading, node: Node): readonly Found<AwardRead>[] {
  if (node.topics.includes('sets') || node.topics.includes('submission')) return []
  return sentencesOf(node.paragraph.text).flatMap((sentence) => {
    const words = flat(sentence.text)
    const above = flat(node.paragraph.text.slice(0, sentence.from))
    if (!(speaksOfAwards(node, words) || goesOn(words, above)) || ONE_RECIPIENT.test(words))
      return []
    const amounts = amountsIn(words)
    return amounts
      .filter(({ bound }) => bound !== 'min')
      .filter((one) => one.bound === 'max' || isProposed(node, words, one))
      .map((one) => {
        const span = [sentence.from + withBound(words, one), sentence.from + one.to] as const
        return found(
          awardOf(node, sentence, { one, amounts }),
          placeOf(reading, node, span),
          sureOf(node, one),
        )
      })
  })
}

/** A limit on what one recipient may get, or on who may be put forward, is no quota of an award. */
const ONE_RECIPIENT = new RegExp(
  'moi (?:tap the|ca nhan)[^.;]{0,30} chi duoc|trong 0?1 nam|thanh vien|phieu' +
    '|(?:gioi thieu|de cu) (?:khong|toi da)',
)
const PROPOSES = /(?:de xuat|de nghi|tang|xet chon|lua chon|khen thuong|duoc khen|moi )/

/** The words of a quota begin with its bound where that stands right before. */
function withBound(words: string, { from }: Amount): number {
  return /(?:khong (?:vuot )?qua|toi da)[\s:]*$/.exec(words.slice(0, from))?.index ?? from
}

/** A number without 'không quá' counts recipients only where they are proposed or counted. */
function isProposed(node: Node, words: string, { from, to }: Amount): boolean {
  const isCounted =
    /tap the|ca nhan|ho gia dinh/.test(words.slice(from, to)) || PICKS.test(words.slice(0, from))
  const isListed = node.topics.includes('quotas') && /^\s*$/.test(words.slice(0, from))
  if (isListed || GIVEN.test(words.slice(0, from)) || isChosen(words, from)) return true
  if (!isCounted) return false
  return PROPOSES.test(words.slice(0, from)) || node.topics.includes('quotas')
}

/** 'Giấy khen cho học sinh: mỗi trường chọn 02 học sinh': the form is named, and who is picked. */
const PICKS = /(?:bang|giay) khen.*moi [^.;]{2,30} (?:lua |xet )?chon\s*$/

/** 'tặng Giấy khen cho 03 lớp dẫn đầu mỗi khối và 03 giáo viên': who is counted is given it. */
const GIVEN =
  /tang [^.;]{0,40}(?:bang|giay|thu) khen (?:[^.;:]{0,40} )?cho (?:\d+ [^.;:]{1,60}(?:,|va) )*$/

/** 'chọn 02 tập thể lớp, 01 giáo viên đề nghị Giám đốc tặng Giấy khen' */
function isChosen(words: string, from: number): boolean {
  return (
    /(?<![a-z])chon (?:\d+ [^.;:]{1,40}(?:,|va) )*$/.test(words.slice(0, from)) &&
    /de nghi [^.;]{3,80}tang/.test(words.slice(from))
  )
}

/** '…; mỗi xã không quá 01 tập thể': a further limit of the award named before the semicolon. */
function goesOn(words: string, above: string): boolean {
  return GOES_ON.test(words) && FORM_ABOVE.test(above)
}

const GOES_ON = new RegExp(
  String.raw`^\s*(?:(?:so luong|ty le|tap the|ca nhan|ho gia dinh):? )?` +
    '(?:va |moi |rieng |khong (?:vuot )?qua|toi da)',
)
const FORM_ABOVE = /(?:bang|giay|thu) khen|danh hieu|co thi dua/

function speaksOfAwards(node: Node, words: string): boolean {
  return (
    /khen|danh hieu|co thi dua/.test(words) ||
    node.topics.some((one) => one === 'quotas' || one === 'forms')
  )
}

function sureOf(node: Node, { bound }: Amount): Sureness {
  if (!node.topics.includes('quotas')) return bound === 'max' ? 'likely' : 'guess'
  return bound === 'max' ? 'sure' : 'likely'
}

type Sentence = ReturnType<typeof sentencesOf>[number]
type Counted = Readonly<{ one: Amount; amounts: readonly Amount[] }>

function awardOf(node: Node, said: Sentence, { one, amounts }: Counted): AwardRead {
  const sentence = said.text
  const before = sentence.slice(0, one.from)
  const above = node.paragraph.text.slice(0, said.from)
  const around = [before, sentence, above, ...lineage(node).map(({ heading }) => heading)]
  const form = around.map((text) => formsIn(text).at(-1)).find((it) => it)
  const authority = authorityIn(around)
  const floor = amounts.find(
    (it) => it.bound === 'min' && it.recipient === one.recipient && it.from > one.to,
  )
  const per = perOf(node, sentence)
  return {
    ...(form ? { form: { name: form.name, id: form.id } } : {}),
    ...(authority ? { authority } : {}),
    ...(one.recipient ? { recipient: one.recipient } : {}),
    cycles: cyclesOf([
      before,
      sentence,
      ...lineage(node).map(({ paragraph }) => paragraph.text.slice(0, 200)),
    ]),
    quota: {
      unit: one.unit,
      value: String(Number(one.value)),
      bound: one.bound === 'max' ? 'max' : 'exact',
      ...(floor ? { floor: String(Number(floor.value)) } : {}),
      ...(per ? { per } : {}),
    },
  }
}
