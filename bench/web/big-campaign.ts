/**
 * A campaign as large as a province's (phong trào lớn để đo): as many units and lines as asked for,
 * each with its self-score and, on every tenth line, the council's. Invented; written as a campaign
 * folder, so that it is loaded and computed like any other.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { PEOPLE, PEOPLE_AWARD, staff } from './big-people.ts'

/** `people`: so many in all, spread over the units; none when absent. */
export type Size = Readonly<{ units: number; lines: number; people?: number }>

/** What the issue asks for. */
export const BIG: Size = { units: 400, lines: 150, people: 2000 }

export const BIG_ID = 'phong-trao-lon'
export const BIG_CYCLE = 'nam-2026'
export const BIG_SCORING = 'cham-lon'
/** Who the campaign is run by; its units are `xa-1`, `xa-2`, ... below it. */
export const BIG_HOST = 'ubnd-tinh-lon'

const GROUP = 10
const CLAUSE = { clause: 'I', words: 'dựng để đo, không ban hành' }

export function unitId(at: number): string {
  return `xa-${at + 1}`
}

/** The id of a line: the tenth of the first group is `1.10`. */
export function lineId(at: number): string {
  return `${Math.floor(at / GROUP) + 1}.${(at % GROUP) + 1}`
}

/** Every fifth line is told a part and a whole; the others are given points. */
export function isRatio(at: number): boolean {
  return at % 5 === 0
}

/** Writes the folder; `load` reads it as it reads the examples. */
export function writeBigCampaign(folder: string, size: Size = BIG): void {
  mkdirSync(join(folder, 'criteria'), { recursive: true })
  mkdirSync(join(folder, 'records'))
  const file = (name: string, text: string) => writeFileSync(join(folder, name), text)
  file('campaign.yaml', stringify(definition(), { aliasDuplicateObjects: false }))
  file('open-questions.yaml', '[]\n')
  file('answers.yaml', '[]\n')
  file('criteria/bo-lon.yaml', stringify(criteria(size)))
  file('records/organisations.csv', organisations(size))
  for (const [name, text] of Object.entries(marks(size))) file(`records/${name}.csv`, text)
  if (!size.people) return
  const { units, people } = size
  for (const [name, text] of Object.entries(staff(people, (at) => unitId(at % units))))
    file(`records/${name}.csv`, text)
}

const PLAN = {
  kind: 'Kế hoạch',
  number: '1/KH-UBND',
  date: '2026-01-05',
  place: 'Tỉnh',
  issuer: BIG_HOST,
  signer: { name: 'Nguyễn Văn Mẫu', post: 'CHỦ TỊCH' },
  title: 'Phong trào lớn để đo tốc độ',
  bases: [],
  purposes: [CLAUSE],
  recipients: ['Lưu: VT'],
}

const SCORING = {
  id: BIG_SCORING,
  name: 'Chấm điểm các xã',
  set: 'bo-lon',
  for: { organisations: ['commune-committee'] },
  cycles: [BIG_CYCLE],
  stages: [
    { id: 'self', name: 'Tự chấm', by: 'UBND xã' },
    { id: 'appraisal', name: 'Thẩm định', by: 'Hội đồng' },
  ],
  index: 'tong-diem',
  ...CLAUSE,
}

const REGISTRATION = {
  id: 'dang-ky',
  for: 'collective',
  cycles: [BIG_CYCLE],
  until: { word: 'đến', date: '2026-12-31' },
  ...CLAUSE,
}

const AWARD_OF_ALL = {
  cycles: [BIG_CYCLE],
  quota: { percent: '20%', of: 'in-scope', ...CLAUSE },
  standard: [{ id: 'khong-vuong', 'no-pending': true, ...CLAUSE }],
  ...CLAUSE,
}

const AWARD = {
  id: 'bang-khen',
  name: 'Bằng khen',
  form: 'merit-certificate',
  level: 'province',
  authority: BIG_HOST,
  to: 'collective',
  participants: ['xa'],
  order: ['score'],
  ...AWARD_OF_ALL,
}

function definition() {
  const units = { organisations: ['commune-committee'] }
  const year = { from: '2026-01-01', to: '2026-12-31' }
  return {
    thidua: 1,
    id: BIG_ID,
    title: PLAN.title,
    host: BIG_HOST,
    'standing-agency': 'Sở Nội vụ',
    plan: PLAN,
    cycles: [{ id: BIG_CYCLE, kind: 'annual', name: 'Năm 2026', ...year }],
    participants: [
      { id: 'xa', kind: 'collective', name: 'Các xã', scope: units, ...CLAUSE },
      { ...PEOPLE, ...CLAUSE },
    ],
    registration: [REGISTRATION],
    scales: [],
    indicators: [{ id: 'tong-diem', kind: 'number', name: 'Tổng điểm', unit: 'điểm' }],
    scoring: [SCORING],
    awards: [AWARD, { ...PEOPLE_AWARD, level: 'province', authority: BIG_HOST, ...AWARD_OF_ALL }],
    dossiers: [],
  }
}

function criteria({ lines }: Size) {
  const all = Array.from({ length: lines }, (_, at) => lineOf(at))
  const groups = Array.from({ length: Math.ceil(lines / GROUP) }, (_, at) => {
    const children = all.slice(at * GROUP, (at + 1) * GROUP)
    const rule = { kind: 'sum-of-children' }
    return { id: `${at + 1}`, name: `Nhóm ${at + 1}`, points: children.length, rule, children }
  })
  return {
    id: 'bo-lon',
    title: 'Bộ tiêu chí dựng để đo',
    for: 'collective',
    period: 'annual',
    sources: [{ name: 'dựng để đo, không ban hành' }],
    na: 'remove',
    'zero-denominator': 'not-established',
    rounding: { order: 'round-then-add', mode: 'half-up', places: 2 },
    totals: { main: lines, least: 0, greatest: lines },
    ranking: { by: 'points', style: 'competition' },
    criteria: groups,
  }
}

function lineOf(at: number) {
  const rule = isRatio(at)
    ? { kind: 'linear-ratio', part: 'Số việc xong', whole: 'Số việc giao' }
    : { kind: 'discretionary', least: 0, greatest: 1 }
  return { id: lineId(at), name: `Tiêu chí ${lineId(at)}`, points: 1, rule }
}

function organisations({ units }: Size): string {
  const head = 'id,name,kind,level,parent,from,to,group,head'
  const host = `${BIG_HOST},UBND tỉnh,province-committee,province,,,,,Chủ tịch UBND tỉnh`
  const all = Array.from({ length: units }, (_, at) => {
    const id = unitId(at)
    return `${id},Xã số ${at + 1},commune-committee,commune,${BIG_HOST},,,,Chủ tịch UBND xã`
  })
  return `${[head, host, ...all].join('\n')}\n`
}

/** Points and figures of every unit on every line. */
function marks({ units, lines }: Size): Readonly<Record<'scores' | 'figures', string>> {
  const scores = ['participant,cycle,criterion,stage,points,not-applicable,reason,paper,by,on']
  const figures = ['participant,cycle,criterion,stage,input,value,paper,by,on']
  for (let cell = 0; cell < units * lines; cell += 1) {
    const [unit, at] = [Math.floor(cell / lines), cell % lines]
    const key = `${unitId(unit)},${BIG_CYCLE},${lineId(at)}`
    const hundredths = 50 + spread(unit, at)
    if (isRatio(at)) figures.push(...ratioRows(key, hundredths))
    else scores.push(...pointRows(key, { at, points: `0.${hundredths}` }))
  }
  return { scores: `${scores.join('\n')}\n`, figures: `${figures.join('\n')}\n` }
}

/** From 0 to 49, different enough that hundreds of totals are not all equal. */
function spread(unit: number, at: number): number {
  const mixed = Math.imul(unit + 1, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b)
  return (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 8) % 50
}

function ratioRows(key: string, part: number): readonly string[] {
  const told = ',,UBND xã,2026-10-30'
  return [`${key},self,part,${part}${told}`, `${key},self,whole,100${told}`]
}

type Points = Readonly<{ at: number; points: string }>

function pointRows(key: string, { at, points }: Points): readonly string[] {
  const self = `${key},self,${points},,,,UBND xã,2026-10-30`
  if (at % GROUP !== 1) return [self]
  return [self, `${key},appraisal,${points},,Theo hồ sơ,,Hội đồng,2026-11-20`]
}
