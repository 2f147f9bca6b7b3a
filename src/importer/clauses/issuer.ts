/**
 * Who issues the plan (cơ quan ban hành): the left column above the number, the body above it
 * giving the place; where the head was cut off, the sentence that announces the plan.
 */

import {
  type Found,
  flat,
  found,
  placeOf,
  type Reading,
  type Segment,
  type Sureness,
} from '#importer/text'
import { inFull, isWholeName, officeNamed } from './issuer-name.ts'
import { headSegments } from './letterhead.ts'

const NO_OFFICE = new RegExp(
  String.raw`^(?:so\s*[:.]|so\s*\d|cong hoa|doc lap|dang cong san|mau |phu luc` +
    String.raw`|ngay |[-_=|~*.\s]+$|.*ngay\W.*nam)`,
)
const STARTS = new RegExp(
  '^(?:ubnd|uy ban|so |phong |ban |cong doan|cong ty|cong an|lien doan' +
    '|dang |dang uy|truong |tap doan|tong |hoi |doan |bo |cuc |chi cuc' +
    '|trung tam|benh vien|van phong|huyen uy|tinh uy|thanh uy|hoi dong' +
    '|chuyen mon|vien thong|khoi |cum |ngan hang|vien |hoc vien|dai hoc' +
    '|mat tran|bao hiem xa hoi|bhxh|bch|kho bac|chi nhanh|hai quan|thue|lien minh|vien kiem sat' +
    '|buu dien|dien luc|cdcs|ttyt|bvdk|hop tac xa|htx' +
    '|lien doi|hoi dong doi|chi doan|chi hoi|toa an|cang |so giao dich|hiep hoi|lien hiep' +
    '|quan khu|quan doan|su doan|trung doan|lu doan' +
    '|tieu doan|hai doan|bo chi huy|bo tu lenh|nha may|xi nghiep|dai phat thanh|bao |ldld' +
    '|tinh doan|thanh doan|huyen doan|dang bo|chi bo|thanh tra|tram |nong truong|lam truong' +
    '|ga |san bay|vung |thon |ap |khu pho|to (?!quoc|chuc)|giao hoi|thu vien|bao tang' +
    '|nha (?!nuoc)|vu |hat kiem lam|don bien phong|quy |cau lac bo|khoa (?!hoc)|kiem toan' +
    '|xa doan|doi (?!ngu|moi)|bao viet|dai hoc)',
)
const BOARD = new RegExp(
  '^(?:ban (?:thuong vu|chap hanh|thuong truc|giam hieu)|chuyen mon - cong doan' +
    '|cong doan(?: co so)?|dang uy|chi bo|doan thanh nien|lien doi|hoi dong thi dua(?! -))' +
    String.raw`[\s*_-]*$`,
)
const GOES_ON = /(?:\bva|-|,|chuyen mon - cong doan|uy ban nhan dan|uy ban)$/
/** A kind of office without a name is none yet: the next line names it. */
const BARE = new RegExp(
  '^(?:bo tu lenh|bo chi huy|ban chap hanh|ban thuong vu|ban chi dao|bch|btv' +
    '|cong doan(?: co so)?|cdcs' +
    '|chi bo|hoi dong|van phong|trung tam|truong|lien doan lao dong|hoi dong nhan dan|benh vien' +
    '|vien kiem sat nhan dan|toa an nhan dan|bao hiem xa hoi|cong an|cong ty)$',
)

export function readIssuer(reading: Reading, place: string | undefined): Found<string> | undefined {
  const lines = officeLines(headSegments(reading))
  const groups = groupsOf(lines)
  const own = groups.at(-1)
  if (!own) return fromBody(reading, place)
  const name = nameOf(groups, reading)
  const first = lines[0] as Segment
  const last = lines.at(-1) as Segment
  const { page = 1, line = 1 } = reading.sheet.lines[first.at] ?? {}
  const words = lines.map(({ text }) => text).join(' ')
  const where = { at: first.at, until: last.at, page, line, words, clause: 'Phần đầu' }
  return found(name, where, isWholeName(name) ? 'sure' : 'likely')
}

/** The last office of the column; both where the symbol of the number says that two issue it. */
function nameOf(groups: readonly string[], reading: Reading): string {
  const plan = textOf(reading)
  const [own = '', above, highest] = groups.toReversed()
  const name = officeNamed(own, above, plan)
  const isBoth = above !== undefined && [own, above].some((one) => BESIDE.test(flat(one)))
  const symbols = headSegments(reading).map(({ text }) => text)
  if (
    !isBoth ||
    /^(?:ubnd|uy ban)/.test(flat(above)) ||
    !symbols.some((text) => JOINTLY.test(text))
  )
    return name
  return `${officeNamed(above, highest, plan)} - ${name}`
}

/** A union or a society stands beside the office over it, not below. */
const BESIDE = /^(?:cong doan|lien doan|doan |tinh doan|hoi (?!dong))/
/** 'Số: 12/KHLT-SGDĐT-CĐGD', '05/HDLN-…': a joint paper. */
const JOINTLY = /\/\s?(?:KH|HD|NQ|CT|TT|QC)(?:LT|LN|PH)[-–/]/

/** Lines of the left column that name offices, down to the number. */
function officeLines(segments: readonly Segment[]): readonly Segment[] {
  const left = segments.filter(({ column }) => column === 0)
  const number = left.findIndex(({ text }) => /^s[oố]\s*[:.]?\s*\d*/i.test(text))
  const above = number > 0 ? left.slice(0, number) : left
  const offices = above.filter(({ text }) => !NO_OFFICE.test(flat(text)))
  return offices.filter(({ text }) => /\p{Lu}{2}/u.test(text) && !/^\p{Ll}/u.test(text))
}

function groupsOf(lines: readonly Segment[]): readonly string[] {
  const groups: string[] = []
  for (const { text } of lines) {
    const before = groups.at(-1)
    const isNew = before === undefined || (STARTS.test(flat(text)) && !goesOn(before))
    // The board of the organisation named above it: it is the one that issues.
    if (before !== undefined && BOARD.test(flat(text)))
      groups[groups.length - 1] = `${text.replace(/[\s*_-]+$/, '')} ${before}`
    else if (isNew) groups.push(text)
    else groups[groups.length - 1] = `${before} ${text}`
  }
  return groups.map((one) => one.replace(/[\s|*_-]+$/, ''))
}

/** 'BAN CHỈ ĐẠO PHONG TRÀO "TOÀN DÂN' in one line, 'ĐOÀN KẾT …"' in the next. */
function goesOn(before: string): boolean {
  const isQuoting = (flat(before).match(/"/g) ?? []).length % 2 === 1
  return isQuoting || GOES_ON.test(flat(before)) || BARE.test(flat(before))
}

function textOf({ sheet }: Reading): string {
  return sheet.nodes.map(({ paragraph }) => paragraph.text).join('\n')
}

const ANNOUNCES = new RegExp(
  String.raw`(?:^|[,;.]\s+)((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh` +
    String.raw`|huyện|xã|phường|thành phố|thị xã|thị trấn|quận)(?:\s\p{Lu}\p{L}*(?:\s\p{L}+(?` +
    String.raw`=\s(?:ban|xây|phát|tổ)))?)*)\s+(?:ban hành|xây dựng|phát động` +
    '|tổ chức)',
  'u',
)

/** 'Ủy ban nhân dân huyện xây dựng kế hoạch', completed by the place of the date. */
function fromBody(reading: Reading, place: string | undefined): Found<string> | undefined {
  for (const node of reading.sheet.nodes.slice(0, 15)) {
    const announced = ANNOUNCES.exec(node.paragraph.text)
    if (!announced) continue
    const from = announced.index + announced[0].indexOf(announced[1] ?? '')
    const where = placeOf(reading, node, [from, from + (announced[1] ?? '').length])
    const { name, sureness } = completed(inFull(announced[1] ?? ''), place)
    return found(name, where, sureness)
  }
  return undefined
}

function completed(name: string, place: string | undefined): { name: string; sureness: Sureness } {
  const kind = /^Ủy ban nhân dân\s+(?:tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn|quận)/.exec(
    name,
  )?.[0]
  const own = kind ? name.slice(kind.length).trim() : ''
  if (!kind || !place) return { name, sureness: own === '' ? 'guess' : 'likely' }
  const agrees = own === '' || flat(own) === flat(place)
  return agrees ? { name: `${kind} ${place}`, sureness: 'likely' } : { name, sureness: 'guess' }
}
