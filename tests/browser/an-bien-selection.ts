/** The notice, the units' own meetings, nominations, one withdrawn, and dossiers, one returned. */
import assert from 'node:assert/strict'
import { addPerson, fill, type Page } from '#testing'
import { AT, recordsOf, written } from './an-bien-plan.ts'
import type { Journey } from './traveller.ts'

const CYCLE = 'nam-2020'

/** The council's written notice, from which classes count. */
export async function notify(journey: Journey): Promise<void> {
  journey.on('2020-12-14')
  const officer = await journey.as('an-bien-thuong-truc')
  const said = await officer.send(`${AT}/xep-hang`, { paper: '215/TB-HĐTĐ', on: '14/12/2020' })
  const unit = await journey.as('thu-ba-chu-tich')
  const ranking = await unit.read(`${AT}/xep-hang`)
  assert.match(ranking, /215\/TB-HĐTĐ/, said)
}

/** Each unit attests its people's work, votes on them, and sends its list. */
export async function nominate(journey: Journey): Promise<void> {
  const { measures, nominations } = await recordsOf(journey)
  journey.on('2020-12-17')
  const officer = await journey.desk('an-bien-thuong-truc')
  for (const { participant, indicator, value, paper = '' } of measures) {
    const path = `${AT}/so-lieu/${participant}/${CYCLE}/chi-tieu/${indicator}`
    done(
      await fill(officer, path, { value: String(value), paper, 'paper-date': '16/12/2020' }),
      path,
    )
  }
  const lists = Map.groupBy(nominations, ({ by }) => by)
  for (const [unit, list] of lists) {
    const [first] = list
    const meeting = {
      on: '16/12/2020',
      members: '5',
      present: '5',
      minutes: '21/BB',
      paper: first?.paper ?? '',
    }
    const named = list.flatMap(
      ({ participant: who }) =>
        [
          [`phieu-${who}`, '5'],
          [`chon-${who}`, true],
        ] as const,
    )
    const path = `${AT}/de-nghi/${unit}`
    const own = SENDERS[unit]
    const head = await journey.as(own ?? 'an-bien-thuong-truc')
    const letter = own ? {} : { 'paper-date': '16/12/2020' }
    await head.send(path, { ...meeting, ...letter, ...Object.fromEntries(named) })
  }
  const withdrawn = nominations.find((one) => one.withdrawn)
  assert.ok(withdrawn)
  const person = await journey.as('an-bien-thuong-truc')
  const { participant, award, withdrawn: reason = '' } = withdrawn
  const letter = { paper: 'Đơn xin rút', 'paper-date': '17/12/2020' }
  const path = `${AT}/rut/${participant}?giai=${award}&chu-ky=${CYCLE}`
  await person.send(path, { reason, ...letter })
}

function done({ status, text }: Page, path: string): void {
  assert.equal(status, 303, `${path}: ${/id="loi"[\s\S]{0,400}/.exec(text)?.[0]}`)
}

/** Thứ Ba is tied across the cut: its dossier waits for the council's vote. */
const TIED = 'mot-cua-thu-ba'

/** Dossiers come in and are checked paper by paper. */
export async function submit(journey: Journey): Promise<void> {
  const { submissions } = await recordsOf(journey)
  const { world } = journey
  const [account, organisation] = ['nop-huyen', 'ubnd-huyen-an-bien']
  await addPerson(world, { account, role: 'unit-head', organisation })
  for (const row of submissions.filter(({ participant }) => participant !== TIED)) {
    const { received } = row
    const { officer, path } = await sendIn(journey, row)
    assert.ok(received)
    await officer.send(path, { received: written(received), 'official-copies': '1' })
    await officer.send(path, { on: written(received) }, 'đủ')
  }
}

/** After the vote the tied unit's comes in, is returned once with its flaw, and completed. */
export async function complete(journey: Journey): Promise<void> {
  const { submissions } = await recordsOf(journey)
  const row = submissions.find(({ participant }) => participant === TIED)
  assert.ok(row)
  const { officer, path } = await sendIn(journey, row)
  journey.on('2020-12-23')
  const reason = 'Thiếu xác nhận của UBND thị trấn'
  const lack = { returned: '23/12/2020', 'supplement-by': '28/12/2020', reason }
  await officer.send(path, { ...lack, 'co-van-ban-de-nghi': reason })
  journey.on('2020-12-28')
  const head = await journey.as('thu-ba-chu-tich')
  assert.match(await head.read(path), /Thiếu xác nhận/)
  await head.send(path, { on: '28/12/2020', paper: '104/TTr-UBND' }, 'bổ sung')
  await officer.send(path, { on: '28/12/2020' }, 'tiếp nhận')
  await officer.send(path, { received: '28/12/2020', 'official-copies': '1' })
  await officer.send(path, { on: '28/12/2020' }, 'đủ')
}

type Submission = Awaited<ReturnType<typeof recordsOf>>['submissions'][number]

/** The unit sends it, the agency records the receipt. */
async function sendIn(journey: Journey, row: Submission) {
  const { participant, dossier, sent, received, paper = '' } = row
  assert.ok(sent && received)
  const path = `${AT}/ho-so/${participant}?ho-so=${dossier}&chu-ky=${CYCLE}`
  journey.on(sent)
  const head = await journey.as(SENDERS[participant] ?? 'nop-huyen')
  await head.send(path, { on: written(sent), paper }, 'Gửi')
  journey.on(received)
  const officer = await journey.as('an-bien-thuong-truc')
  await officer.send(path, { on: written(received) }, 'tiếp nhận')
  return { officer, path }
}

const SENDERS: Readonly<Record<string, string>> = {
  'mot-cua-dong-thai': 'dong-thai-chu-tich',
  'mot-cua-thu-ba': 'thu-ba-chu-tich',
}
