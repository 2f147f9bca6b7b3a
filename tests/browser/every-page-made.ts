/** What the walk over every page makes beforehand, through the forms of the office. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDF } from '@libpdf/core'
import { HOME } from '#campaign'
import { addExampleDesk } from '#main'
import { openCertificate, signFile } from '#platform/signature'
import {
  type Page as Answer,
  CERTIFICATE_PASSWORD,
  fill,
  type TestWorld,
  testCertificates,
  type Visitor,
  wordFile,
} from '#testing'
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
  await clerk.send('/so-van-ban/ubnd-huyen-an-bien/decisions/2020/5120/ban-quet', {
    ...{ method: 'POST', body: await signedForm() },
  })
  await officer.send('/mau-van-ban/ubnd-huyen-an-bien', { method: 'POST', body: templateForm() })
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
  const matters = await officer.get(`${AN_BIEN}/xac-minh`)
  const parcel = await parcelTaken(officer)
  const codes = await officer.get(`${AN_BIEN}/ma-tra-cuu`)
  const last = (path: string) => path.split('/').at(-1) ?? ''
  return {
    inspection: last(inspection.location),
    publication: last(publication.location),
    matter: /xac-minh\/(\d+)/.exec(matters.text)?.[1] ?? '',
    plan: last(taken.location),
    parcel: last(parcel.location),
    code: /<code>([^<]+)<\/code>/.exec(codes.text)?.[1] ?? '',
  }
}

/** A parcel of dossiers taken from one page and sent in on another. */
async function parcelTaken(officer: Visitor): Promise<Answer> {
  const desk = '/ho-so-den/phong-noi-vu-huyen-an-bien'
  const given = { 'noi-nhan': 'ho-so-ca-nhan', 'chu-ky': 'nam-2020' }
  const { bytes } = await officer.post(`${AN_BIEN}/goi-ho-so`, given)
  const body = new FormData()
  body.set('tep', new File([bytes], 'goi.zip'))
  const shown = await officer.send(desk, { method: 'POST', body })
  const [, waiting = ''] = /name="goi" value="(\w+)"/.exec(shown.text) ?? []
  return officer.post(`${desk}/nhan`, { goi: waiting })
}

/** A signed file of an issued paper, for the page that tells its signatures. */
async function signedForm(): Promise<FormData> {
  const content = testCertificates().read('ca-nhan.p12')
  const opened = await openCertificate({ content, password: CERTIFICATE_PASSWORD })
  assert.ok(opened.ok)
  const pdf = PDF.create()
  pdf.addPage({ size: 'a4' })
  const signing = { signer: opened.value.signer, at: new Date() }
  const signed = await signFile(await pdf.save(), signing)
  assert.ok(signed.ok)
  const body = new FormData()
  body.set('file', new File([new Uint8Array(signed.value)], 'qd-da-ky.pdf'))
  return body
}

/** An own template of the office, for the page that lists them. */
function templateForm(): FormData {
  const body = new FormData()
  body.set('loai', 'award-decision')
  body.set('tep', new File([new Uint8Array(wordFile({ paragraphs: ['{so_ky_hieu}'] }))], 'a.docx'))
  return body
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
