/**
 * How to reach a server (cách kết nối), as the `pg` library takes it: our own by its lock file, any
 * other by its DATABASE_URL.
 */
import process from 'node:process'
import { USER } from './cluster.ts'
import { LOOPBACK, passwordIn } from './loopback.ts'
import type { Postmaster } from './postmaster.ts'

/** Our own server: `host` is the folder of its socket. */
export type OwnConnection = Readonly<{
  host: string
  port: number
  user: string
  database: string
  password?: string
}>

/** Any other server, by its URL. */
export type UrlConnection = Readonly<{ connectionString: string; application_name: string }>

export type Connection = OwnConnection | UrlConnection

/** The connection that DATABASE_URL describes. */
export function connectionFrom(url: string): UrlConnection {
  return { connectionString: url, application_name: 'thidua' }
}

/** The connection to our server whose lock file this is; `folder` holds its store. */
export function connectionTo({ socket, port }: Postmaster, folder: string): OwnConnection {
  const who = { port, user: USER, database: 'postgres' }
  if (process.platform !== 'win32') return { host: socket, ...who }
  return { host: LOOPBACK, ...who, password: passwordIn(folder) }
}
