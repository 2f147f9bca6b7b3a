/** A dossier whose unit bears another name by now has one way, whatever id it was kept under. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld } from '#testing'

const world = await testWorld('2020-12-31', ['an-bien-cchc-2020'])
const office = await testOffice(world)

test('the dossier of a unit renamed since it was sent stays where it is', async () => {
  const agency = await office.as('an-bien-thuong-truc')
  const rowOf = async (name: string) => {
    const { text } = await agency.get('/phong-trao/an-bien-cchc-2020/ho-so')
    const rows = text.split('<tr').filter((row) => row.includes(name))
    return rows.map((row) => /Đã đủ|Chưa gửi/.exec(row)?.[0])
  }
  const before = await rowOf('Bộ phận tiếp nhận và trả kết quả xã Đông Thái')
  const administrator = await office.as('quan-tri')
  const done = await administrator.post('/so/don-vi/mot-cua-dong-thai/doi-ten', {
    name: 'Trung tâm hành chính công xã Đông Thái',
    code: 'trung-tam-dong-thai',
    on: '30/12/2020',
    basis: 'Nghị quyết 7/NQ-HĐND',
  })
  const after = await rowOf('Trung tâm hành chính công xã Đông Thái')

  assert.equal(done.status, 303)
  assert.ok(before.includes('Đã đủ'))
  assert.deepEqual(after, before)
})
