/** What the walk over every page makes beforehand, through the forms of the office. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOME } from '#campaign'
import { addExampleDesk } from '#main'
import { fill, type TestWorld, type Visitor } from '#testing'
import { AN_BIEN, type Made } from './every-page.ts'

export const EXAMPLES = ['an-bien-cchc-2020', 'khoi-ky-cchc-2022']

type Desks = Readonly<{ world: TestWorld; desk(account: string): Promise<Visitor> }>

/** What pages need that the examples do not have: an inspection, a paper, a list made public. */
export async function prepared({ world, desk }: Desks): Promise<Made> {
  for (const id of EXAMPLES) await addExampleDesk(world, id)
  const officer = await desk('an-bien-thuong-truc')
  await officer.post('/phong-trao/moi', {
    ...{ title: 'Bản nháp', id: 'ban-nhap', host: 'ubnd-huyen-an-bien', source: 'template' },
  })
  const clerk = await desk('an-bien-van-thu')
  await clerk.post('/so-van-ban/ubnd-huyen-an-bien/moi', {
    ...{ kind: 'decision', number: '5120', symbol: 'QĐ-UBND', dated: '30/12/2020' },
    ...{ subject: 'Tặng Giấy khen', 'signed-by': 'Lâm Quốc Khải', post: 'Chủ tịch' },
  })
  const inspector = await desk('an-bien-kiem-tra')
  const inspection = await fill(inspector, `${AN_BIEN}/kiem-tra`, {
    ...{ cycle: 'nam-2020', decision: '1412/QĐ-UBND', decided: '30/11/2020' },
    ...{ team: 'Bùi Chí Thiện, trưởng đoàn', from: '04/12/2020' },
  })
  await inspector.post(`${inspection.location}/don-vi`, {
    ...{ participant: 'ubnd-xa-dong-thai', sample: '20 hồ sơ tháng 10' },
  })
  await inspector.post(`${inspection.location}/phat-hien`, {
    ...{ participant: 'ubnd-xa-dong-thai', criterion: '2.1', finding: 'Hai văn bản sai thể thức' },
  })
  const publication = await officer.post(`${AN_BIEN}/cong-bo`, {
    ...{ kind: 'decided', of: 'giay-khen-tap-the nam-2020', number: '21/TB-BTĐKT' },
    ...{ from: '31/12/2020', until: '31/12/2025' },
  })
  const taken = await officer.send('/nhap-ke-hoach', { method: 'POST', body: planForm() })
  const codes = await officer.get(`${AN_BIEN}/ma-tra-cuu`)
  const last = (path: string) => path.split('/').at(-1) ?? ''
  return {
    inspection: last(inspection.location),
    publication: last(publication.location),
    plan: last(taken.location),
    code: /<code>([^<]+)<\/code>/.exec(codes.text)?.[1] ?? '',
  }
}

/** A plan taken in from its file, for the page where it is settled. */
function planForm(): FormData {
  const body = new FormData()
  const text = readFileSync(join(HOME, 'tests/importer/plans/01-xa-song-mau.txt'), 'utf8')
  body.set('host', 'ubnd-huyen-an-bien')
  body.set('pasted', '')
  body.set('file', new File([text], 'ke-hoach.txt'))
  return body
}
