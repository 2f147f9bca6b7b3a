/** Settings as people type them, and what is said of those that cannot be meant so. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSettings } from './settings.ts'

const HOME = '/srv/thidua'

test('an office without settings listens on this machine, with the examples and reminders', () => {
  const settings = readSettings({}, HOME)
  assert.ok(settings.ok)
  assert.equal(settings.value.address, 'http://127.0.0.1:8080')
  assert.equal(settings.value.data, '/srv/thidua/data')
  assert.deepEqual(settings.value.remindDays, [7, 3, 1, 0])
  assert.equal(settings.value.examples, true)
  assert.equal(settings.value.today, undefined)
})

test('a setting that is there but empty counts as not set, as files of settings leave them', () => {
  const empty = { PORT: '', THIDUA_TODAY: ' ', DATABASE_URL: '', THIDUA_REMIND: '', HOST: '' }
  assert.deepEqual(readSettings(empty, HOME), readSettings({}, HOME))
})

test('settings are taken as they are meant', () => {
  const settings = readSettings(
    {
      PORT: '0',
      THIDUA_TODAY: '2020-07-20',
      THIDUA_REMIND: '1, 14,0',
      THIDUA_PROXY: '10.0.0.2, ::1',
      THIDUA_EXAMPLES: 'no',
      THIDUA_URL: 'https://thidua.example/',
      DATABASE_URL: 'postgresql://thidua:m@db.example:5432/thidua',
    },
    HOME,
  )
  assert.ok(settings.ok)
  const { port, today, remindDays, proxies, examples, address, databaseUrl } = settings.value
  assert.deepEqual(
    { port, today, remindDays, proxies, examples, address, databaseUrl },
    {
      port: 0,
      today: '2020-07-20',
      remindDays: [14, 1, 0],
      proxies: ['10.0.0.2', '::1'],
      examples: false,
      address: 'https://thidua.example',
      databaseUrl: 'postgresql://thidua:m@db.example:5432/thidua',
    },
  )
  const socket = 'postgresql://thidua@/thidua?host=/run/postgresql'
  assert.ok(readSettings({ DATABASE_URL: socket }, HOME).ok)
  const quiet = readSettings({ THIDUA_REMIND: 'no' }, HOME)
  assert.deepEqual(quiet.ok && quiet.value.remindDays, [])
})

const WRONG = [
  ['PORT', 'abc'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['PORT', '-1'],
  ['THIDUA_TODAY', 'hôm qua'],
  ['THIDUA_TODAY', '2020-02-30'],
  ['THIDUA_REMIND', '7;3'],
  ['THIDUA_REMIND', 'bảy'],
  ['THIDUA_PROXY', '10.0.0.0/8'],
  ['THIDUA_PROXY', 'proxy.example'],
  ['THIDUA_EXAMPLES', 'false'],
  ['THIDUA_SMTP', 'mail.example:587'],
  ['THIDUA_URL', 'thidua.example'],
  ['THIDUA_MAIL_FROM', 'thi-dua'],
  ['THIDUA_TENANT', 'An Biên'],
  ['DATABASE_URL', 'mysql://db.example/thidua'],
] as const

test('a setting that cannot be meant so is refused by its name, never quietly replaced', () => {
  for (const [name, text] of WRONG) {
    const settings = readSettings({ [name]: text }, HOME)
    assert.ok(!settings.ok, `${name}=${text}`)
    assert.ok(settings.refusal.startsWith(`Thiết lập ${name} đang là "${text}"; cần `))
  }
})

test('everything wrong is said at once, and no password is shown', () => {
  const settings = readSettings({ PORT: 'x', THIDUA_SMTP: 'smpt://a:bi-mat@mail.example' }, HOME)
  assert.ok(!settings.ok)
  assert.equal(settings.refusal.split('\n').length, 2)
  assert.ok(!settings.refusal.includes('bi-mat'))
})
