/** The plan's file becomes a campaign: questions answered, approved by the chair, launched. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { AT, FOLDER, ID } from './an-bien-plan.ts'
import type { Journey } from './traveller.ts'

type Answer = Readonly<{
  question: string
  reading?: string
  value?: string
  reason: string
  by: string
}>

export async function launch(journey: Journey): Promise<void> {
  const officer = await journey.as('an-bien-thuong-truc')
  const chair = await journey.as('an-bien-chu-tich')
  await officer.send('/phong-trao/moi', {
    title: 'Thi đua cải cách hành chính năm 2020',
    id: ID,
    host: 'ubnd-huyen-an-bien',
    source: 'files',
    files: ['campaign.yaml', 'open-questions.yaml', 'criteria/an-bien-vi-du.yaml'].map((name) =>
      join(FOLDER, name),
    ),
  })
  const blocked = await officer.read(`${AT}/phat-dong`)
  assert.match(blocked, /Kế hoạch chưa được phê duyệt/)
  const answers: readonly Answer[] = parse(readFileSync(join(FOLDER, 'answers.yaml'), 'utf8'))
  for (const { question, reading = '', reason, by } of answers) {
    await chair.send(`${AT}/cau-hoi/${question}`, { reading, reason, by, on: '23/4/2020' })
  }
  await chair.send(`${AT}/phat-dong`, { number: '49/KH-UBND' })
  const said = await officer.send(`${AT}/phat-dong`, {}, 'Phát động')
  assert.match(said, /phát động/)
}
