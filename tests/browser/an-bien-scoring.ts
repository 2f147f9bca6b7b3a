/** Ten bodies score themselves, a team inspects, the council asks, hears and appraises. */
import { addPerson } from '#testing'
import { AT, written } from './an-bien-plan.ts'
import { type Line, linesOf, postLines } from './score-lines.ts'
import type { Fields, Journey } from './traveller.ts'

const CYCLE = 'nam-2020'
const LIST = `${AT}/cham-diem`
const STAGES = { self: '2020-11-25', inspection: '2020-12-04', appraisal: '2020-12-11' } as const
type Stage = keyof typeof STAGES

export async function score(journey: Journey): Promise<void> {
  await open(journey, 'self', '2020-11-30')
  const lines = await linesOf(journey)
  const self = lines.filter(({ stage }) => stage === 'self')
  const ownSheet = self.filter(({ participant }) => participant === 'ubnd-xa-dong-thai')
  const typed = ownSheet.slice(0, 3)
  await typeOwn(journey, typed)
  // What is typed in the sheet saves itself, perhaps a moment later: nobody else touches it.
  await typeOthers(
    journey,
    self.filter((line) => !typed.includes(line)),
  )
  await inspect(journey)
  await open(journey, 'inspection', '2020-12-10')
  const inspector = await journey.desk('an-bien-kiem-tra')
  await postLines(
    inspector,
    LIST,
    lines.filter(({ stage }) => stage === 'inspection'),
  )
  await explain(journey)
  await open(journey, 'appraisal', '2020-12-13')
  const council = await journey.desk('an-bien-tham-dinh')
  await postLines(
    council,
    LIST,
    lines.filter(({ stage }) => stage === 'appraisal'),
  )
}

async function open(journey: Journey, stage: Stage, until: string): Promise<void> {
  journey.on(STAGES[stage])
  const officer = await journey.as('an-bien-thuong-truc')
  const fields = { stage: `cham-cchc-2020 ${CYCLE} ${stage}`, until: written(until) }
  await officer.send(`${LIST}/buoc`, fields, 'Mở')
}

/** Đông Thái types its first lines in the sheet itself, as in a table of Excel. */
async function typeOwn(journey: Journey, lines: readonly Line[]): Promise<void> {
  const { page } = await journey.as('dong-thai-chu-tich')
  const sheet = `${LIST}/ubnd-xa-dong-thai/${CYCLE}`
  await page.goto(sheet)
  for (const { criterion, fields } of lines) {
    const row = page.locator('tr', { has: page.locator(`a[href="${sheet}/${criterion}"]`) })
    for (const [name, value] of Object.entries(fields)) {
      const cell = row.locator(`[name="${name}"]`)
      if ((await cell.evaluate(({ tagName }) => tagName)) === 'SELECT')
        await cell.selectOption(value)
      else await cell.fill(value)
    }
    const button = row.locator('button')
    if (await button.isVisible()) await button.click()
    else await page.keyboard.press('Tab')
    await row.getByText('Đã lưu').or(page.locator('.notice.good')).first().waitFor()
  }
}

/** Every other line by the heads, a form as the browser sends it. */
async function typeOthers(journey: Journey, lines: readonly Line[]): Promise<void> {
  const bodies = new Set(lines.map(({ participant }) => participant))
  for (const body of bodies) {
    const account = `cham-${body}`
    await addPerson(journey.world, { account, role: 'unit-head', organisation: body })
    const head = await journey.desk(account)
    await postLines(
      head,
      LIST,
      lines.filter(({ participant }) => participant === body),
    )
  }
}

/** The team's decision, a unit, a finding tied to a line. */
async function inspect(journey: Journey): Promise<void> {
  journey.on(STAGES.inspection)
  const inspector = await journey.as('an-bien-kiem-tra')
  const list = `${AT}/kiem-tra`
  await inspector.send(list, {
    cycle: CYCLE,
    decision: '1412/QĐ-UBND',
    decided: '30/11/2020',
    team: 'Bùi Chí Thiện, trưởng đoàn',
    from: '4/12/2020',
  })
  const one = new URL(inspector.page.url()).pathname
  const unit = { participant: 'ubnd-xa-tay-yen', sample: '20 hồ sơ đất đai tháng 10' }
  await inspector.send(one, unit)
  const finding: Fields = {
    participant: unit.participant,
    criterion: '2.1',
    finding: 'Hai văn bản sai thể thức',
  }
  await inspector.send(one, finding)
}

/** The council asks two units; Thứ Ba answers in time and is believed, Tây Yên is silent. */
async function explain(journey: Journey): Promise<void> {
  const council = await journey.as('an-bien-tham-dinh')
  const line = `${LIST}/ubnd-thi-tran-thu-ba/${CYCLE}/3.5`
  journey.on('2020-12-05')
  await council.send(line, { due: '9/12/2020' })
  await council.send(`${LIST}/ubnd-xa-tay-yen/${CYCLE}/2.1`, { due: '9/12/2020' })
  journey.on('2020-12-08')
  const unit = await journey.as('thu-ba-chu-tich')
  await unit.send(line, { text: 'Một phản ánh do phần mềm chuyển nhầm' })
  journey.on(STAGES.appraisal)
  await council.send(line, { accepted: 'Chấp nhận một trường hợp' })
}
