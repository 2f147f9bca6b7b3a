/**
 * Quotas of awards (số lượng khen thưởng): how many of whom, in words that put them forward or
 * bound them. A number that counts something else is none.
 */

import {
  type Found,
  flat,
  found,
  lineage,
  type Node,
  placeOf,
  type Reading,
  recipientOf,
  type Sureness,
  sentencesOf,
  weaker,
} from '#importer/text'
import { type Amount, amountsIn } from './amount.ts'
import { authorityIn, cyclesOf, perOf } from './award-around.ts'
import {
  isChosen,
  isCrowned,
  isGivenTo,
  isOfEach,
  isOnDuty,
  withRest,
} from './award-enumeration.ts'
import { formsIn } from './award-form.ts'
import { prizesIn } from './award-prizes.ts'
import type { AwardRead } from './award-read.ts'
import { isAboutAwards, isClearGrant } from './award-section.ts'
import { formsAlone, unnamed } from './award-unnamed.ts'
import { withDigits } from './number-words.ts'

export function countedIn(reading: Reading, node: Node): readonly Found<AwardRead>[] {
  if (node.topics.includes('sets') || node.topics.includes('submission')) return []
  return sentencesOf(node.paragraph.text).flatMap((sentence) => {
    const words = flat(withDigits(sentence.text))
    if (ONE_RECIPIENT.test(words) || !(isAboutAwards(node) || isClearGrant(words))) return []
    const above = flat(node.paragraph.text.slice(0, sentence.from))
    const context = `${leadOf(node)} ${above}`
    const amounts = amountsIn(words).filter(
      ({ bound, unit, from, to }) =>
        bound !== 'min' &&
        !isSize(words, from, to) &&
        (unit !== 'count' || !isOnDuty(words.slice(to))),
    )
    const isGiven = (one: Amount) => isGivenTo(context + words.slice(0, one.from))
    const isSaid = speaksOfAwards(node, words) || goesOn(words, above)
    const alone = node.topics.includes('standards') ? [] : formsAlone(recipientOf(node), words)
    const all = [...amounts, ...unnamed(recipientOf(node), words, context), ...alone]
    const isCounted = (one: Amount) =>
      isGiven(one) || (isSaid && isQuota(node, { words, context }, one))
    const counted = withRest(words, all, all.filter(isCounted))
    return [...counted, ...prizes(node, words)]
      .toSorted((a, b) => a.from - b.from)
      .map((one) => {
        const span = [sentence.from + withBound(words, one), sentence.from + one.to] as const
        const place = placeOf(reading, node, span)
        const read = awardOf(node, sentence, { one, amounts: amountsIn(words) })
        const sureness = sureOf(node, one, isGiven(one) || !counted.includes(one))
        return found(read, place, read.form ? sureness : weaker(sureness, 'likely'))
      })
  })
}

/** 'đơn vị dưới 30 người', 'từ 100 đảng viên trở lên': how large a unit is counts no award. */
function isSize(words: string, from: number, to: number): boolean {
  const isBounded = /(?<!trong so )(?<![a-z])(?:duoi|tren|hon)\s+$/.test(words.slice(0, from))
  return isBounded || /^\s*tro (?:len|xuong)/.test(words.slice(to))
}

/** Prizes by rank go to whom the heading names; what a standard asks to have won is none. */
function prizes(node: Node, words: string): readonly Amount[] {
  if (node.topics.includes('standards')) return []
  const recipient = recipientOf(node)
  return prizesIn(words).map((one) => ({ ...one, ...(recipient ? { recipient } : {}) }))
}

/** The words that govern a list: 'Giám đốc xét tặng Giấy khen:' above '+ 10 tập thể'. */
function leadOf({ marker, parent }: Node): string {
  const words = parent?.paragraph.flat ?? ''
  return marker && /:\s*$/.test(words) ? words : ''
}

/** A limit on what one recipient may get, or on who may be put forward, is no quota of an award. */
const ONE_RECIPIENT = new RegExp(
  'moi (?:tap the|ca nhan)[^.;]{0,30} chi duoc|trong 0?1 nam|(?:so|/\\d{1,2}) thanh vien|phieu' +
    '|thanh vien (?:hoi dong|du|dong y|tan thanh|nhat tri|bo)' +
    '|(?:gioi thieu|de cu) (?:khong|toi da)' +
    '|(?:lanh dao|quan ly|chi huy)[^.;]{0,60}(?:khong (?:vuot )?qua|toi da)' +
    '[^.;]{0,12} tong so (?:ca nhan|nguoi)' +
    '| la (?:can bo )?(?:lanh dao|quan ly|cap truong|cap pho)[^.;]{0,40}' +
    '(?:khong (?:vuot )?qua|toi da)',
)
const PROPOSES = /(?:de xuat|de nghi|tang|xet chon|duoc chon|lua chon|khen thuong|duoc khen|moi )/

/** The words of a quota begin with its bound where that stands right before. */
function withBound(words: string, { from }: Amount): number {
  return /(?:khong (?:vuot )?qua|toi da)[\s:]*$/.exec(words.slice(0, from))?.index ?? from
}

type Said = Readonly<{ words: string; context: string }>

/** A number without 'không quá' counts recipients only where they are proposed or counted. */
function isQuota(node: Node, { words, context }: Said, { from, to, bound }: Amount): boolean {
  if (bound === 'max') return true
  const before = words.slice(0, from)
  const named = words.slice(from, to)
  const isCounted =
    /tap the|ca nhan|ho gia dinh|\sco(?: thi dua)?$|^\d+ (?:bang|giay) khen$/.test(named) ||
    PICKS.test(before)
  if (/chon\s+$/.test(before) && named.includes('/')) return true
  const isCount = node.topics.includes('quotas')
  const isListed = isCount && /^[-+*\s]*(?:so luong[a-z ]{0,30}:\s*)?$/.test(before)
  const isEach = isOfEach(before) && (isCount || FORM_ABOVE.test(context + words))
  const isAsked = EACH_ASKS.test(before) && FORM_ABOVE.test(context + words)
  const isNamed =
    isAsked || isChosen(before, words.slice(from)) || isCrowned(before, words.slice(to))
  const isLed = /(?:^|[,;] )\s*(?:tap the|ca nhan):?\s*$/.test(before) && FORM_ABOVE.test(context)
  const isTitled = TITLE_AHEAD.test(before)
  if (isTitled || isListed || isEach || isNamed || isLed || AWARDED.test(before)) return true
  return isCounted && (PROPOSES.test(before) || node.topics.includes('quotas'))
}

/** 'Mỗi xã được đề nghị 03 gia đình, 01 dòng họ' goes on with the form named before it. */
const EACH_ASKS = /(?<![a-z])moi [^.;\d]{2,40} duoc (?:de nghi|xet|chon) [^.;]*$/
const TITLE = /lao dong (?:xuat sac|tien tien)|chien si thi dua/
/** 'Tập thể lao động xuất sắc: 30% số tập thể' */
const TITLE_AHEAD = new RegExp(
  `(?:${TITLE.source}|(?:bang|giay) khen|co thi dua|ky niem chuong)[^.;:\\d]{0,50}:\\s*$`,
)

/** 'thưởng 3 lớp', 'trao thưởng cho 02 tổ' */
const AWARDED = /(?<![a-z])(?:thuong|tang|trao|khen|bieu duong|ton vinh|vinh danh)(?: cho)?\s+$/

/** 'Giấy khen cho học sinh: mỗi trường chọn 02 học sinh': the form is named, and who is picked. */
const PICKS = /(?:bang|giay) khen.*moi [^.;]{2,30} (?:lua |xet )?chon\s*$/

/** '…; mỗi xã không quá 01 tập thể': a further limit of the award named before the semicolon. */
function goesOn(words: string, above: string): boolean {
  return GOES_ON.test(words) && FORM_ABOVE.test(above)
}

const GOES_ON = new RegExp(
  String.raw`^\s*(?:(?:so luong|ty le|tap the|ca nhan|ho gia dinh):? )?` +
    '(?:va |moi |rieng |(?<=(?:tap the|ca nhan):? )(?=\\d)|khong (?:vuot )?qua|toi da' +
    '|so (?:ca nhan|tap the)[^.;]{0,60}khong (?:vuot )?qua)',
)
const FORM_ABOVE = /(?:bang|giay|thu) khen|danh hieu|co thi dua/

function speaksOfAwards(node: Node, words: string): boolean {
  return (
    TITLE.test(words) ||
    /khen|danh hieu|co thi dua|binh bau|tong so giai|ton vinh/.test(words) ||
    ((node.topics.includes('rewards') || isClearGrant(words)) &&
      /(?<![a-z])thuong (?:moi [a-z ]{2,20} |cho )?\d/.test(words)) ||
    node.topics.some((one) => one === 'quotas' || one === 'forms')
  )
}

function sureOf(node: Node, { bound }: Amount, isGiven: boolean): Sureness {
  if (!node.topics.includes('quotas')) return bound === 'max' || isGiven ? 'likely' : 'guess'
  return bound === 'max' ? 'sure' : 'likely'
}

/** 'suy tôn 02 đơn vị đề nghị tặng Cờ thi đua, 03 đơn vị đề nghị tặng Bằng khen' */
const ASKED_FOR = /^[^;.]{0,60}?(?:de nghi|de xuat|trinh|duoc) [^;.]{0,60}?(?:tang|khen)/

/** 'chọn trong số các tập thể Lao động tiên tiến': whoever is chosen from has another title. */
function withoutPool(text: string): string {
  return text.replace(/(?:trong|tổng)? ?số (?:các )?(?:tập thể|cá nhân)[^,;:.\d]*/giu, ' ')
}

type Sentence = ReturnType<typeof sentencesOf>[number]
type Counted = Readonly<{ one: Amount; amounts: readonly Amount[] }>

function awardOf(node: Node, said: Sentence, { one, amounts }: Counted): AwardRead {
  const sentence = said.text
  const before = sentence.slice(0, one.from)
  const above = node.paragraph.text.slice(0, said.from)
  const around = [
    withoutPool(before),
    withoutPool(sentence),
    above,
    ...lineage(node).map(({ heading }) => heading),
  ]
  const behind = node.paragraph.text.slice(said.from + sentence.length)
  const next = amounts.find(({ from }) => from > one.to)?.from
  const tail = sentence.slice(one.to, next)
  const own = ASKED_FOR.test(flat(tail)) ? formsIn(tail)[0] : undefined
  // 'đề nghị Tổng công ty khen thưởng': another authority's form is not the one named before.
  const isOther = /(?:de nghi|trinh) [^.;]{3,60} khen thuong/.test(flat(sentence))
  const near = isOther ? around.filter((text) => text !== above) : around
  const named = near.map((text) => formsIn(text).at(-1)).find((it) => it)
  const form = own ?? named ?? formsIn(behind)[0]
  const authority = authorityIn(around)
  const floor = amounts.find(
    (it) => it.bound === 'min' && it.recipient === one.recipient && it.from > one.to,
  )
  const per = perOf(node, sentence, one)
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
      value: one.unit === 'fraction' ? one.value : String(Number(one.value)),
      bound: one.bound === 'max' ? 'max' : 'exact',
      ...(floor ? { floor: String(Number(floor.value)) } : {}),
      ...(per ? { per } : {}),
    },
  }
}
