/** Four years of registrations, figures, rulings and sheets, each first by hand, then again. */
import assert from 'node:assert/strict'
import { formatExact } from '#kernel'
import type { Visitor } from '#testing'
import { recordsOf, written } from './an-bien-plan.ts'
import { AT, again, EXAMPLE, LAST, PERIOD, YEARS } from './khoi-ky-plan.ts'
import { linesOf, postLines } from './score-lines.ts'
import type { Journey } from './traveller.ts'

const OFFICER = 'khoi-ky-thuong-truc'
const FRONT = 'mttq-xa-khoi-ky'
const LISTED = 'Danh sách đăng ký của đơn vị'

/** Everybody registers for every year and for the period; one is ill, late, and admitted. */
export async function register(journey: Journey): Promise<void> {
  const { registrations } = await recordsOf(journey, EXAMPLE)
  const front = await journey.as('khoi-ky-mat-tran')
  const own = await journey.desk('khoi-ky-mat-tran')
  const agency = await journey.desk(OFFICER)
  for (const row of registrations.toSorted((a, b) => (a.received < b.received ? -1 : 1))) {
    const { participant, cycle, received, targets, tasks, completion } = row
    const aims = { targets, tasks, completion }
    const path = `${AT}/dang-ky/${participant}?chu-ky=${cycle}`
    journey.on(received)
    if (participant === FRONT && cycle === YEARS[0]) await front.send(path, known(aims))
    else if (participant === FRONT) await again(own, path, { cycle, ...aims })
    else {
      const listed = { paper: LISTED, 'paper-date': written(received), received: written(received) }
      await again(agency, path, { cycle, ...aims, ...listed, 'late-reason': row['late-reason'] })
    }
    const { 'admitted-on': admitted, 'late-reason': reason = '' } = row
    if (!admitted) continue
    journey.on(admitted)
    const officer = await journey.as(OFFICER)
    assert.match(await officer.read(path), /muộn/i)
    await officer.send(path, { reason }, 'Chấp nhận')
  }
}

function known(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}

/** What each year showed, with its papers: the first figure by hand, with its evidence. */
export async function measure(journey: Journey): Promise<void> {
  const { measures } = await recordsOf(journey, EXAMPLE)
  const agency = await journey.desk(OFFICER)
  const [first] = measures
  for (const row of measures.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))) {
    const { participant, cycle, indicator, part, whole, value, paper } = row
    journey.on(row.on ?? LAST)
    const path = `${AT}/so-lieu/${participant}/${cycle}/chi-tieu/${indicator}`
    const figures = { part: number(part), whole: number(whole), value: number(value), paper }
    if (row === first) await (await journey.as('khoi-ky-can-bo')).send(path, known(figures))
    else await again(agency, path, figures)
  }
}

function number(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value as string | undefined
  return formatExact(value as Parameters<typeof formatExact>[0])
}

/** "Not applicable" for each cycle, signed for with its ground. */
export async function rule(journey: Journey): Promise<void> {
  const { rulings } = await recordsOf(journey, EXAMPLE)
  const officer = await journey.as(OFFICER)
  const agency = await journey.desk(OFFICER)
  for (const { participant, condition, ground, paper, on } of rulings)
    for (const cycle of [...YEARS, PERIOD]) {
      journey.on(on)
      const at = `${AT}/so-lieu/${participant}/${cycle}`
      const given = { condition, ground, paper }
      const isFirst = participant === rulings[0]?.participant && condition === rulings[0].condition
      if (isFirst && cycle === YEARS[0]) await officer.send(at, known(given))
      else await again(agency, `${at}/khong-ap-dung`, given)
    }
}

const SHEETS = `${AT}/cham-diem`
const BODY = 'ubnd-xa-khoi-ky'
/** What a survey finds no unit types itself. */
const SURVEYED = { criterion: '4', stage: 'appraisal' }

/** The commune scores itself every year, the district appraises, until there is no district. */
export async function score(journey: Journey): Promise<void> {
  const lines = await linesOf(journey, { campaign: EXAMPLE, surveyed: SURVEYED })
  for (const cycle of YEARS) {
    const own = lines.filter((line) => line.cycle === cycle)
    const days = cycle === 'nam-2025' ? ['2025-06-16', '2025-06-25'] : daysOf(cycle)
    const [self = '', appraisal = ''] = days
    await open(journey, `${cycle} self`, self)
    await post(await journey.desk('khoi-ky-can-bo'), own, 'self')
    await open(journey, `${cycle} appraisal`, appraisal)
    await post(await journey.desk('dai-tu-tham-dinh'), own, 'appraisal')
  }
  const unit = await journey.as('khoi-ky-can-bo')
  assert.match(await unit.read(`${SHEETS}/${BODY}/nam-2022`), /Một nhiệm vụ hoàn thành sau/)
}

function daysOf(cycle: string): readonly string[] {
  const year = cycle.slice(-4)
  return [`${year}-11-30`, `${year}-12-08`]
}

async function open(journey: Journey, stage: string, day: string): Promise<void> {
  journey.on(day)
  const officer = await journey.as(OFFICER)
  const fields = { stage: `chi-so-xa ${stage}`, until: written(day) }
  await officer.send(`${SHEETS}/buoc`, fields, 'Mở')
}

async function post(
  visitor: Visitor,
  lines: Awaited<ReturnType<typeof linesOf>>,
  stage: string,
): Promise<void> {
  await postLines(
    visitor,
    SHEETS,
    lines.filter((line) => line.stage === stage),
  )
}
