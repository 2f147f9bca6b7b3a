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
}>

type Environment = Readonly<Record<string, string | undefined>>

export function readSettings(env: Environment, home: string): Settings {
  const today = readCivil(env['THIDUA_TODAY'] ?? '')
  return {
    port: Number(env['PORT'] ?? 8080),
    hostname: env['HOST'] ?? '127.0.0.1',
    data: resolve(env['THIDUA_DATA'] ?? join(home, 'data')),
    tenant: env['THIDUA_TENANT'] ?? 'mac-dinh',
    proxies: (env['THIDUA_PROXY'] ?? '').split(/[\s,]+/).filter((one) => one !== ''),
    examples: env['THIDUA_EXAMPLES'] !== 'no',
    ...(env['DATABASE_URL'] ? { databaseUrl: env['DATABASE_URL'] } : {}),
    ...(env['THIDUA_POSTGRES'] ? { postgres: env['THIDUA_POSTGRES'] } : {}),
    ...(today === undefined ? {} : { today }),
  }
}
