/** The audit: every act in it, sealed in a chain that shows any change made behind its back. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sealActs, verifyChain } from '#oversight'
import { sealAll, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-07-30', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const unit = await office.as('dong-thai-chu-tich')
const ENGINE = { tenant: 'mac-dinh', role: 'engine', paths: [] } as const
const APP = { tenant: 'mac-dinh', role: 'app', paths: [] } as const
const OWN = '/phong-trao/an-bien-cchc-2020/dang-ky/mot-cua-dong-thai'

const seal = () => world.db.write(APP, sealActs)
const report = () => world.db.read(ENGINE, verifyChain)

test('what a unit did is in the audit with before and after, who and when', async () => {
  const { text: form } = await unit.get(OWN)
  const seen = /name="seen" value="(\d+)"/.exec(form)?.[1] ?? ''
  await unit.post(OWN, { cycle: 'nam-2020', targets: 'Đúng hạn 99%', seen })
  const chair = await office.as('an-bien-chu-tich')
  const { text } = await chair.get('/phong-trao/an-bien-cchc-2020/nhat-ky?q=huynh%20tan%20loc')

  assert.match(text, /Huỳnh Tấn Lộc/)
  assert.match(text, /trước: <\/span>[^<]*chỉ tiêu: Giải quyết hồ sơ đúng hạn từ 98%/)
  assert.match(text, /sau: <\/span>[^<]*chỉ tiêu: Đúng hạn 99%/)
})

test('an act of hundreds of lines shows the first and folds the rest, by their names', async () => {
  const auditor = await office.as('kiem-toan')
  const { text } = await auditor.get('/nhat-ky')

  assert.match(text, /và \d+ dòng nữa<\/summary>/)
  assert.match(text, /vai trò: Cơ quan thường trực/)
  assert.doesNotMatch(text, /role = |standing-officer;/)
})

test('acts are told in words, and found by them', async () => {
  const chair = await office.as('an-bien-chu-tich')
  const { text } = await chair.get('/phong-trao/an-bien-cchc-2020/nhat-ky?q=ghi%20dang%20ky')

  assert.match(text, /<td[^>]*>ghi đăng ký<\/td>/)
  assert.match(text, /đăng ký: Bộ phận tiếp nhận và trả kết quả xã Đông Thái/)
  assert.doesNotMatch(text, /registration\.record/)
})

test('acts of one instant are each on some page, none twice', async () => {
  await world.db.pool.query(`insert into acts
      (tenant, act, at, actor, actor_name, verb, subject, scope, books, changes, program)
    select tenant, gen_random_uuid(), '2030-01-01', actor, actor_name, verb, 'một lúc ' || n, scope,
      books, '[]', program
    from (select * from acts order by at limit 1) one, generate_series(1, 120) n`)
  const auditor = await office.as('kiem-toan')
  const seen: string[] = []
  for (let path = '/nhat-ky?q=mot%20luc'; path !== ''; ) {
    const { text } = await auditor.get(path)
    seen.push(...[...text.matchAll(/một lúc (\d+)</g)].map(([, n = '']) => n))
    path = /href="([^"]*truoc=[^"]*)"[^>]*>Cũ hơn/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  }

  assert.equal(seen.length, 120)
  assert.equal(new Set(seen).size, 120)
})

test('a name leads to what that person did, an object to what was done about it', async () => {
  const auditor = await office.as('kiem-toan')
  const { text } = await auditor.get('/nhat-ky?q=ghi%20dang%20ky')
  const hrefs = [...text.matchAll(/href="([^"]*(?:nguoi|ve)=[^"]*)"/g)].map(([, href = '']) => href)
  const person = hrefs.find((href) => href.includes('nguoi=dong-thai-chu-tich')) ?? ''
  const object = hrefs.find((href) => href.includes('ve=')) ?? ''
  const [ofPerson, ofObject] = await Promise.all(
    [person, object].map((href) => auditor.get(href.replaceAll('&amp;', '&'))),
  )

  assert.match(person, /q=ghi/, 'the words looked for stay')
  assert.match(ofPerson?.text ?? '', /Chỉ việc do người có tài khoản này làm:/)
  assert.doesNotMatch(ofPerson?.text ?? '', /<td[^>]*>Hệ thống/)
  assert.match(ofObject?.text ?? '', /Chỉ việc về đối tượng này:/)
})

test('days bound what is shown, and a day that is none is said with what was typed', async () => {
  const auditor = await office.as('kiem-toan')
  const on2030 = await auditor.get('/nhat-ky?tu=01/01/2030&den=01/01/2030')
  const before = await auditor.get('/nhat-ky?den=31/12/2019')
  const wrong = await auditor.get('/nhat-ky?tu=31/02/2030')

  assert.match(on2030.text, /một lúc \d+</)
  assert.doesNotMatch(on2030.text, /Huỳnh Tấn Lộc/)
  assert.match(before.text, /Chưa có việc nào với bộ lọc này/)
  assert.match(wrong.text, /Không phải một ngày/)
  assert.match(wrong.text, /value="31\/02\/2030"/)
})

test('what somebody did stays in the audit after the account is shut', async () => {
  const administrator = await office.as('quan-tri')
  const reason = 'Chuyển công tác'
  await administrator.post('/quan-tri/tai-khoan/dong-thai-chu-tich/khoa', { reason })
  const auditor = await office.as('kiem-toan')
  const { text } = await auditor.get('/nhat-ky?q=huynh%20tan%20loc')

  assert.match(text, /Huỳnh Tấn Lộc/)
})

test('a unit does not read the audit', async () => {
  const page = await unit.get('/phong-trao/an-bien-cchc-2020/nhat-ky')

  assert.equal(page.status, 403)
})

test('two sealers at once seal every act once, and the chain is whole', async () => {
  await Promise.all([seal(), seal()])
  await sealAll(world)
  const { broken, last, unsealed } = await report()

  assert.equal(broken, undefined)
  assert.equal(unsealed, 0)
  assert.ok(last.position >= 3)
})

test('an act changed behind the back of the office is found and named', async () => {
  const { rows } = await world.db.pool.query('select act from seals where position = 2')
  const change = 'update acts set reason = $2 where act = $1'
  await world.db.pool.query(change, [rows[0].act, 'thêm sau'])
  const changed = await report()
  await world.db.pool.query(change, [rows[0].act, null])
  const mended = await report()

  assert.equal(changed.broken?.position, 2)
  assert.equal(mended.broken, undefined)
})

test('the office itself can neither change nor remove an act', async () => {
  for (const statement of ["update acts set reason = 'x'", 'delete from acts', 'delete from seals'])
    await assert.rejects(
      world.db.pool.query(`begin; set local role thidua_app; ${statement}; commit`),
      /permission denied/,
    )
  await world.db.pool.query('rollback')
})
