/**
 * What the district answered on those Khôi Kỳ had nominated, recorded by the commune: on the
 * example, with the district's decisions of 2025 still to come.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld } from '#testing'

const AT = '/phong-trao/khoi-ky-cchc-2022/quyet-dinh'
const LIST = 'giay-khen-huyen-ca-nhan-nam~nam-2024'
const world = await testWorld('2025-01-15', ['khoi-ky-cchc-2022'])
await world.db.pool.query('update campaigns set as_of = null')
await world.db.pool.query(`delete from decisions where "on" >= '2025-01-01'`)
const office = await testOffice(world)
const agency = await office.as('khoi-ky-thuong-truc')

const PAPER = {
  list: LIST,
  [`ket-qua-${LIST}`]: 'grant',
  [`so-${LIST}`]: '44/QĐ-UBND',
  [`ngay-${LIST}`]: '09/01/2025',
  [`ky-${LIST}`]: 'Chủ tịch UBND huyện Đại Từ',
}
const CHOSEN = { 'chon-ma-thi-van': '1', 'chon-nong-van-tuyen': '1' }

test('those nominated wait for the answer, and the decisions lead there', async () => {
  const decisions = await agency.get(AT)
  const { text } = await agency.get(`${AT}/cap-tren`)

  assert.match(decisions.text, /href="[^"]*quyet-dinh\/cap-tren"/)
  assert.match(text, /name="chon-ma-thi-van"/)
})

test('nothing is recorded without a number or somebody chosen, and what was typed is kept', async () => {
  const nobody = await agency.post(`${AT}/cap-tren`, PAPER)
  const unnumbered = await agency.post(`${AT}/cap-tren`, {
    ...{ ...PAPER, ...CHOSEN, [`so-${LIST}`]: '' },
  })

  assert.equal(nobody.status, 422)
  assert.match(nobody.text, /Hãy chọn ít nhất một trường hợp/)
  assert.match(nobody.text, /value="44\/QĐ-UBND"/)
  assert.match(unnumbered.text, /Hãy ghi số quyết định của cấp trên/)
  assert.match(unnumbered.text, /name="chon-ma-thi-van"[^>]*checked/)
})

test('one decision of the district grants to all chosen, and is kept with its outcome', async () => {
  const sent = await agency.post(`${AT}/cap-tren`, { ...PAPER, ...CHOSEN })
  const { rows } = await world.db.pool.query(
    `select participant, by from decisions where number = '44/QĐ-UBND' order by participant`,
  )
  const kept = await world.db.pool.query('select kind, number from publications')

  assert.equal(sent.status, 303)
  assert.deepEqual(rows, [
    { participant: 'ma-thi-van', by: 'Chủ tịch UBND huyện Đại Từ' },
    { participant: 'nong-van-tuyen', by: 'Chủ tịch UBND huyện Đại Từ' },
  ])
  assert.deepEqual(kept.rows, [{ kind: 'decision', number: '44/QĐ-UBND' }])
  const person = await agency.get('/phong-trao/khoi-ky-cchc-2022/tieu-chuan/ma-thi-van')
  assert.match(person.text, /Đã khen thưởng: [^.]*44\/QĐ-UBND/)
})

test('the same answer is not recorded twice', async () => {
  const again = await agency.post(`${AT}/cap-tren`, { ...PAPER, ...CHOSEN })

  assert.equal(again.status, 422)
  assert.match(again.text, /không còn chờ kết quả của cấp trên/)
})

test('what the district granted it also revokes; the unit reads why', async () => {
  const revoke = {
    ...{ ...PAPER, 'chon-nong-van-tuyen': '1', [`ket-qua-${LIST}`]: 'revoke' },
    ...{ [`so-${LIST}`]: '50/QĐ-UBND', [`ly-do-${LIST}`]: 'Khai man thành tích' },
  }
  const early = await agency.post(`${AT}/cap-tren`, { ...revoke, [`ngay-${LIST}`]: '08/01/2025' })
  const sent = await agency.post(`${AT}/cap-tren`, { ...revoke, [`ngay-${LIST}`]: '13/01/2025' })
  const { text } = await agency.get('/phong-trao/khoi-ky-cchc-2022/tieu-chuan/nong-van-tuyen')
  const list = await agency.get(`${AT}/cap-tren`)

  assert.deepEqual([early.status, sent.status], [422, 303])
  assert.match(early.text, /đã ghi văn bản ngày 9\/1\/2025; văn bản này không thể trước ngày đó/)
  assert.match(text, /Khai man thành tích/)
  assert.match(list.text, /Đã hủy bỏ/)
})

test('a dossier handed on and returned opens again, and goes up again with its history', async () => {
  const dossier = '/phong-trao/khoi-ky-cchc-2022/ho-so/mttq-xa-khoi-ky'
  const key = { dossier: 'ho-so-huyen-nam', cycle: 'nam-2024' }
  const at = `${dossier}?ho-so=${key.dossier}&chu-ky=${key.cycle}`
  const step = (name: string, on: string, more = {}) =>
    agency.post(`${dossier}/${name}`, { ...key, on, paper: '9/TTr-UBND', ...more })
  const to = { receiver: 'ubnd-huyen-dai-tu' }
  const list = 'giay-khen-huyen-tap-the-nam~nam-2024'
  const letter = {
    ...{ list, 'chon-mttq-xa-khoi-ky': '1', [`ket-qua-${list}`]: 'return' },
    ...{ [`ngay-${list}`]: '11/01/2025', [`ky-${list}`]: 'UBND huyện Đại Từ' },
    [`ly-do-${list}`]: 'Thiếu số liệu quý IV',
  }
  const unit = await office.as('khoi-ky-mat-tran')

  assert.equal((await step('chuyen', '10/01/2025', to)).status, 303)
  assert.match((await unit.get(at)).text, /Đã chuyển cấp trên/)
  assert.equal((await agency.post(`${AT}/cap-tren`, letter)).status, 303)
  const back = await unit.get(at)
  assert.match(back.text, /Cấp trên đã trả lại hồ sơ.*Thiếu số liệu quý IV/s)
  assert.match(
    (await agency.get('/')).text,
    /Làm rõ lý do người có thẩm quyền trả lại hồ sơ: [^<]*, Năm 2024/,
  )
  const twice = { ...letter, [`ngay-${list}`]: '14/01/2025' }
  assert.equal((await agency.post(`${AT}/cap-tren`, twice)).status, 422)
  for (const [name, on] of [
    ['gui', '12/01/2025'],
    ['nhan', '13/01/2025'],
    ['du', '13/01/2025'],
  ] as const)
    assert.equal((await step(name, on)).status, 303, name)
  assert.equal((await step('chuyen', '13/01/2025', to)).status, 303)
  const { text } = await unit.get(at)
  assert.match(text, /Cấp trên trả lại.*trình lại lần 2.*Chuyển đến UBND huyện Đại Từ/s)
  assert.equal((text.match(/>Chuyển đến UBND huyện Đại Từ/g) ?? []).length, 2)
  assert.equal((await agency.post(`${AT}/cap-tren`, twice)).status, 303)
})

test('a unit sees what concerns it and records nothing', async () => {
  const unit = await office.as('khoi-ky-mat-tran')
  const { text, status } = await unit.get(`${AT}/cap-tren`)

  assert.equal(status, 200)
  assert.doesNotMatch(text, /Ma Thị Vân|<form method="post" data-guard/)
  assert.equal((await unit.post(`${AT}/cap-tren`, { ...PAPER, ...CHOSEN })).status, 403)
})

test('in English too', async () => {
  const { text } = await agency.send(`${AT}/cap-tren`, { headers: { cookie: 'ngon-ngu=en' } })

  assert.match(text, /What the higher level decided/)
})
