/** Deadlines through HTTP: the lists, and a stage that closes on the day it was moved to. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { fill, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-07-20', ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'])
const office = await testOffice(world)
const district = await office.as('an-bien-thuong-truc')
const unit = await office.as('dong-thai-chu-tich')
const BASE = '/phong-trao/an-bien-cchc-2020'
const SHEET = `${BASE}/cham-diem/ubnd-xa-dong-thai/nam-2020`

const set = (day: string): void => {
  world.day = civil(day)
}

/** Opens the stage of self-scoring, or moves its last day. */
async function openUntil(day: string, reason: string): Promise<number> {
  const stage = 'cham-cchc-2020 nam-2020 self'
  const change = { stage, from: '2/11/2020', until: day, reason, do: 'open' }
  return (await fill(district, `${BASE}/cham-diem/buoc`, change)).status
}

/** Does the deadline page of the unit say so many days are left to score? */
async function stageLine(): Promise<string> {
  const { text } = await unit.get(`${BASE}/thoi-han?loai=stage&tinh-trang=`)
  return /(Còn \d+ ngày|Hôm nay là ngày cuối|Đã hết hạn \d+ ngày)/.exec(text)?.[1] ?? 'none'
}

test('all my campaigns in one list: the auditor of all, a commune of its own', async () => {
  const all = await (await office.as('kiem-toan')).get('/thoi-han')
  const own = await unit.get('/thoi-han')

  assert.match(all.text, /Khôi Kỳ/)
  assert.match(own.text, /31\/7\/2020/)
  assert.doesNotMatch(own.text, /Khôi Kỳ/)
})

test('filters stay in the address and choose', async () => {
  const { text } = await unit.get('/thoi-han?loai=individual')

  assert.match(text, /<option selected value="individual"|value="individual" selected/)
  assert.match(text, /Đăng ký của cá nhân: Năm 2020/)
  assert.doesNotMatch(text, /Đăng ký của tập thể: Năm 2020/)
})

/** Whether a line may be scored: the answer of the same door that takes the figures. */
async function scored(points: string): Promise<number> {
  const { text } = await unit.get(SHEET)
  const row = text.split('<tr').find((one) => one.includes('"row" lang="vi">2.3 ')) ?? ''
  const [, seen = ''] = /name="seen" value="([^"]*)"/.exec(row) ?? []
  return (await unit.post(`${SHEET}/2.3`, { stage: 'self', points, seen })).status
}

test('a stage moved after it was over is open again, and closes on its new day', async () => {
  set('2020-11-10')
  assert.equal(await openUntil('20/11/2020', ''), 303)
  assert.deepEqual([await stageLine(), await scored('0,5')], ['Còn 10 ngày', 303])
  set('2020-11-21')
  assert.deepEqual([await stageLine(), await scored('0,4')], ['Đã hết hạn 1 ngày', 422])
  assert.equal(await openUntil('27/11/2020', 'Mất điện diện rộng'), 303)
  assert.deepEqual([await stageLine(), await scored('0,4')], ['Còn 6 ngày', 303])
  set('2020-11-28')
  assert.deepEqual([await stageLine(), await scored('0,3')], ['Đã hết hạn 1 ngày', 422])
})
