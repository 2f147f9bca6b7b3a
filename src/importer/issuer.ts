/**
 * Who issues the plan (cơ quan ban hành): the left column above the number, the body above it
 * giving the place; where the head was cut off, the sentence that announces the plan.
 */

import { recased } from './capitals.ts'
import type { Segment } from './columns.ts'
import { flat } from './flat.ts'
import type { Found, Sureness } from './found.ts'
import { headSegments } from './letterhead.ts'
import { found, placeOf, type Reading } from './reading.ts'

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
    '|toa an|cang |so giao dich|hiep hoi|lien hiep|quan khu|quan doan|su doan|trung doan|lu doan' +
    '|tieu doan|hai doan|bo chi huy|bo tu lenh|nha may|xi nghiep|dai phat thanh|bao |ldld' +
    '|tinh doan|thanh doan|huyen doan|dang bo|thanh tra|tram |nong truong|lam truong)',
)
const BOARD = /^(?:ban (?:thuong vu|chap hanh|thuong truc)|chuyen mon - cong doan)[\s*_-]*$/
const GOES_ON = /(?:\bva|-|,|chuyen mon - cong doan|uy ban nhan dan|uy ban)$/

export function readIssuer(reading: Reading, place: string | undefined): Found<string> | undefined {
  const lines = officeLines(headSegments(reading))
  const groups = groupsOf(lines)
  const own = groups.at(-1)
  if (!own) return fromBody(reading, place)
  const name = named(own, groups.at(-2), textOf(reading))
  const first = lines[0] as Segment
  const last = lines.at(-1) as Segment
  const { page = 1, line = 1 } = reading.sheet.lines[first.at] ?? {}
  const words = lines.map(({ text }) => text).join(' ')
  const where = { at: first.at, until: last.at, page, line, words, clause: 'Phần đầu' }
  return found(name, where, isWhole(name) ? 'sure' : 'likely')
}

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
  return isQuoting || GOES_ON.test(flat(before))
}

const PLACE = /\s((?:tinh|huyen|xa(?! hoi)|phuong|quan|thi xa|thi tran|thanh pho|dac khu)\s.+)$/

/** A room or department is of the committee above it. */
function named(own: string, parent: string | undefined, plan: string): string {
  const name = inFull(recased(own, plan))
  const above =
    parent && /^(?:ubnd|uy ban nhan dan)/.test(flat(parent)) ? inFull(recased(parent, plan)) : ''
  const place = PLACE.exec(flat(above))
  if (parent && PARTY.test(flat(parent)) && ROOM.test(flat(own)))
    return `${name} ${inFull(recased(parent, plan))}`
  const isRoom = ROOM.test(flat(own)) && !PLACE.test(flat(own))
  return isRoom && place ? `${name} ${above.slice(place.index + 1)}` : name
}

const ROOM = /^(?:phong|so|ban|van phong|hoi dong|uy ban kiem tra) /
/** A room of a party committee has its name with the committee's: 'Ban Dân vận Tỉnh ủy'. */
const PARTY = /^(?:tinh|thanh|huyen|quan|dang) uy(?: |$)/

export function inFull(name: string): string {
  return name
    .replace(/^UBND(?=\s)/, 'Ủy ban nhân dân')
    .replaceAll('Uỷ', 'Ủy')
    .replace(/\s+/g, ' ')
}

function isWhole(name: string): boolean {
  return !/^(?:uy ban nhan dan|phong|so|ban|truong)\s*$/.test(flat(name))
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
