/** The plan's file becomes a campaign: questions answered by whoever is asked, then launched. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { fill } from '#testing'
import { written } from './an-bien-plan.ts'
import { AT, FOLDER, ID } from './khoi-ky-plan.ts'
import type { Journey } from './traveller.ts'

type Answer = Readonly<{
  question: string
  reading: string
  reason: string
  by: string
  on: string
  paper: string
}>

/** What stops awards is answered before the launch. */
const BLOCKING = ['period-result', 'council-vote']
const FIRST = '2022-07-29'

export async function launch(journey: Journey): Promise<void> {
  const officer = await journey.as('khoi-ky-thuong-truc')
  await officer.send('/phong-trao/moi', {
    title: 'Thực hiện cải cách hành chính xã Khôi Kỳ, giai đoạn 2022 - 2025',
    id: ID,
    host: 'ubnd-xa-khoi-ky',
    source: 'files',
    files: ['campaign.yaml', 'open-questions.yaml', 'criteria/khoi-ky-vi-du.yaml'].map((name) =>
      join(FOLDER, name),
    ),
  })
  const gate = `${AT}/phat-dong`
  const blocked = await officer.read(gate)
  assert.match(blocked, /Kết quả các năm hợp thành kết quả giai đoạn như thế nào\?/)
  assert.match(blocked, /Hỏi: Phòng Nội vụ huyện/)
  const answers: readonly Answer[] = parse(readFileSync(join(FOLDER, 'answers.yaml'), 'utf8'))
  for (const one of answers.filter(({ question }) => BLOCKING.includes(question)))
    await answer(journey, one, FIRST)
  const chair = await journey.as('khoi-ky-chu-tich')
  await chair.send(gate, { number: '454/KH-UBND' })
  const open = await officer.read(gate)
  assert.match(open, /Không còn gì chặn/, open)
  assert.match(
    open,
    /Tiêu chuẩn Bằng khen theo văn bản nào\?/,
    'the province’s standard only warns',
  )
  assert.match(await officer.send(gate, {}, 'Phát động'), /phát động/)
  const later = answers.filter(({ question }) => !BLOCKING.includes(question))
  for (const one of later.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    journey.on(one.on)
    const who = await journey.desk(accountOf(one))
    const sent = await fill(who, pathOf(one), { ...saidIn(one), on: written(one.on) })
    assert.equal(sent.status, 303, pathOf(one))
  }
}

async function answer(journey: Journey, given: Answer, on: string): Promise<void> {
  journey.on(on)
  const who = await journey.as(accountOf(given))
  await who.send(pathOf(given), { ...saidIn(given), on: written(on) })
}

/** The district's office answers what it is asked, the commune's chair the rest. */
function accountOf({ by }: Answer): string {
  return by.includes('huyện Đại Từ') ? 'dai-tu-thuong-truc' : 'khoi-ky-chu-tich'
}

function pathOf({ question }: Answer): string {
  return `${AT}/cau-hoi/${question}`
}

function saidIn({ reading, reason, by, paper }: Answer) {
  return { reading, reason, by, paper }
}
