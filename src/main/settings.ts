/**
 * The settings of a running office, read from the environment (thiết lập); README lists them. One
 * that cannot be meant as it is written is refused: an office that quietly runs on another day or
 * another port helps nobody.
 */
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { type CivilDate, ok, type Result, readCivil, refuse } from '#kernel'
import { type SettingName, sayWrongSetting } from './settings.vi.ts'

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

/** One setting as it was meant; nothing when it cannot be meant so. */
type Reading<T> = (text: string) => T | undefined

/** All settings, or a line for each that is wrong. One that is set to nothing counts as not set. */
export function readSettings(env: Environment, home: string): Result<Settings, string> {
  const wrong: string[] = []
  const read = <T>(name: SettingName, reading: Reading<T>): T | undefined => {
    const text = env[name]?.trim()
    if (!text) return undefined
    const value = reading(text)
    if (value === undefined) wrong.push(sayWrongSetting(name, text))
    return value
  }
  const port = read('PORT', readPort) ?? 8080
  const databaseUrl = read('DATABASE_URL', matching(/^postgres(ql)?:\/\//))
  const smtp = read('THIDUA_SMTP', addressBy(['smtp:', 'smtps:']))
  const today = read('THIDUA_TODAY', readCivil)
  const postgres = env['THIDUA_POSTGRES']
  const data = resolve(env['THIDUA_DATA'] || join(home, 'data'))
  const anchorMail = read('THIDUA_ANCHOR_MAIL', matching(/@/))
  const address = read('THIDUA_URL', addressBy(['http:', 'https:'])) ?? `http://127.0.0.1:${port}`
  const settings: Settings = {
    port,
    hostname: env['HOST'] || '127.0.0.1',
    address: address.replace(/\/$/, ''),
    sender: read('THIDUA_MAIL_FROM', matching(/@/)) ?? 'thi-dua@localhost',
    remindDays: read('THIDUA_REMIND', readDays) ?? [7, 3, 1, 0],
    data,
    anchorFile: resolve(env['THIDUA_ANCHOR_FILE'] || join(data, 'neo-nhat-ky.txt')),
    ...(anchorMail === undefined ? {} : { anchorMail }),
    tenant: read('THIDUA_TENANT', matching(/^[a-z0-9]+(-[a-z0-9]+)*$/)) ?? 'mac-dinh',
    proxies: read('THIDUA_PROXY', readProxies) ?? [],
    examples: (read('THIDUA_EXAMPLES', matching(/^(yes|no)$/)) ?? 'yes') === 'yes',
    ...(smtp === undefined ? {} : { smtp }),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(postgres ? { postgres } : {}),
    ...(today === undefined ? {} : { today }),
  }
  return wrong.length > 0 ? refuse(wrong.join('\n')) : ok(settings)
}

function readPort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535 ? Number(text) : undefined
}

function matching(pattern: RegExp): Reading<string> {
  return (text) => (pattern.test(text) ? text : undefined)
}

function addressBy(protocols: readonly string[]): Reading<string> {
  return (text) => (protocols.includes(URL.parse(text)?.protocol ?? '') ? text : undefined)
}

function readProxies(text: string): readonly string[] | undefined {
  const addresses = text.split(/[\s,]+/).filter((one) => one !== '')
  return addresses.every((one) => isIP(one) !== 0) ? addresses : undefined
}

/** '7,3,1,0'; 'no' for no reminder at all. */
function readDays(text: string): readonly number[] | undefined {
  if (text === 'no') return []
  const parts = text.split(',').map((part) => part.trim())
  if (!parts.every((part) => /^\d{1,3}$/.test(part))) return undefined
  return parts.map(Number).toSorted((a, b) => b - a)
}
