/** Lines of score sheets as they were scored in life, and sending them one by one. */
import assert from 'node:assert/strict'
import { formatExact } from '#kernel'
import type { Visitor } from '#testing'
import { recordsOf } from './an-bien-plan.ts'
import type { Journey } from './traveller.ts'

export type Line = Readonly<{
  participant: string
  cycle: string
  criterion: string
  stage: string
  fields: Record<string, string>
}>

/** What a survey finds no unit types itself. */
const SURVEYED = { criterion: '8.1', stage: 'inspection' }

type Told = Readonly<{ campaign?: string; surveyed: typeof SURVEYED }>

/** The lines of all sheets as they were scored in life. */
export async function linesOf(
  journey: Journey,
  { campaign, surveyed }: Told = { surveyed: SURVEYED },
): Promise<readonly Line[]> {
  const { figures, scores } = await recordsOf(journey, campaign)
  const lines = new Map<string, Line>()
  const lineOf = (
    row: Readonly<{
      participant: string
      cycle: string
      criterion: string
      stage: string
      paper?: string | undefined
    }>,
  ) => {
    const { participant, cycle, criterion, paper = '' } = row
    const isSurveyed = criterion === surveyed.criterion
    const stage = isSurveyed ? surveyed.stage : row.stage
    const key = `${participant} ${cycle} ${criterion} ${stage}`
    const reason = isSurveyed ? { reason: 'Kết quả khảo sát' } : {}
    const fields: Record<string, string> = { paper, ...reason }
    const line = lines.get(key) ?? { participant, cycle, criterion, stage, fields }
    lines.set(key, line)
    return line.fields
  }
  for (const row of figures) lineOf(row)[`in.${row.input}`] = String(row.value)
  for (const row of scores) {
    const fields = lineOf(row)
    if (row.points !== undefined) fields['points'] = formatExact(row.points)
    if (row.reason) fields['reason'] = row.reason
  }
  return [...lines.values()]
}

/** Lines of one sheet, sent one by one as the page does. */
export async function postLines(
  visitor: Visitor,
  list: string,
  lines: readonly Line[],
): Promise<void> {
  for (const [sheet, own] of Map.groupBy(lines, (line) => `${line.participant}/${line.cycle}`)) {
    const at = `${list}/${sheet}`
    const forms = (await visitor.get(at)).text.split('<form')
    for (const { criterion, stage, fields } of own) {
      const form = forms.find((it) => it.includes(`action="${at}/${criterion}"`)) ?? ''
      const seen = /name="seen" value="([^"]*)"/.exec(form)?.[1] ?? ''
      const sent = await visitor.post(`${at}/${criterion}`, { stage, seen, ...fields })
      const [, wrong] = /class="wrong"[^>]*>([^<]*)/.exec(sent.text) ?? []
      assert.equal(sent.status, 303, `${sheet} ${criterion}: ${wrong}`)
    }
  }
}
