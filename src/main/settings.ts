/** The settings of a running office, read from the environment (thiết lập); README lists them. */
import { join, resolve } from 'node:path'
import { type CivilDate, readCivil } from '#kernel'

export type Settings = Readonly<{
  port: number
  hostname: string
  /** Evidence files, and the embedded database. */
  data: string
  /** A PostgreSQL server instead of the embedded one. */
  databaseUrl?: string
  /** A folder with other PostgreSQL programs for the embedded database. */
  postgres?: string
  /** A supposed day, for exercises. */
  today?: CivilDate
  tenant: string
  /** Proxies before the office: X-Forwarded-For is believed from these addresses only. */
  proxies: readonly string[]
  examples: boolean
  /** Where people reach the office: for links in letters and calendars. */
  address: string
  /** The server that takes letters, and who they come from. */
  smtp?: string
  sender: string
  /** How many days before its last day somebody is reminded of what waits, the most first. */
  remindDays: readonly number[]
  /** Where the end of the audit's chain is written each day, outside the database. */
  anchorFile: string
  /** Who gets it as a letter, too. */
  anchorMail?: string
}>

type Environment = Readonly<Record<string, string | undefined>>

export function readSettings(env: Environment, home: string): Settings {
  const today = readCivil(env['THIDUA_TODAY'] ?? '')
  const port = Number(env['PORT'] ?? 8080)
  const data = resolve(env['THIDUA_DATA'] ?? join(home, 'data'))
  return {
    port,
    hostname: env['HOST'] ?? '127.0.0.1',
    address: (env['THIDUA_URL'] ?? `http://127.0.0.1:${port}`).replace(/\/$/, ''),
    sender: env['THIDUA_MAIL_FROM'] ?? 'thi-dua@localhost',
    remindDays: daysIn(env['THIDUA_REMIND'] ?? '7,3,1,0'),
    ...(env['THIDUA_SMTP'] ? { smtp: env['THIDUA_SMTP'] } : {}),
    data,
    anchorFile: resolve(env['THIDUA_ANCHOR_FILE'] ?? join(data, 'neo-nhat-ky.txt')),
    ...(env['THIDUA_ANCHOR_MAIL'] ? { anchorMail: env['THIDUA_ANCHOR_MAIL'] } : {}),
    tenant: env['THIDUA_TENANT'] ?? 'mac-dinh',
    proxies: (env['THIDUA_PROXY'] ?? '').split(/[\s,]+/).filter((one) => one !== ''),
    examples: env['THIDUA_EXAMPLES'] !== 'no',
    ...(env['DATABASE_URL'] ? { databaseUrl: env['DATABASE_URL'] } : {}),
    ...(env['THIDUA_POSTGRES'] ? { postgres: env['THIDUA_POSTGRES'] } : {}),
    ...(today === undefined ? {} : { today }),
  }
}

/** '7,3,1,0'; whatever is no number of days is left out. */
function daysIn(text: string): readonly number[] {
  const days = text.split(',').map((part) => Number.parseInt(part, 10))
  return days.filter((day) => day >= 0).toSorted((a, b) => b - a)
}
