/** The server: one port, answers from one function, closed without cutting anybody off. */
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { ok, type Result, refuse } from '#kernel'
import { addressBehind, isSecureBehind } from './forwarded.ts'

export type Listening = Readonly<{ port: number; close(): Promise<void> }>

/** The port belongs to another program, may not be used, or the host is not this machine's. */
export type ListenRefusal = Readonly<{
  why: 'taken' | 'forbidden' | 'elsewhere'
  hostname: string
  port: number
}>

const REFUSALS: Readonly<Record<string, ListenRefusal['why']>> = {
  EADDRINUSE: 'taken',
  EACCES: 'forbidden',
  EADDRNOTAVAIL: 'elsewhere',
}

/** Who asks, as far as the connection tells. */
export type Answer = (request: Request, address: string, isSecure: boolean) => Promise<Response>

type Incoming = Readonly<{ incoming?: { socket?: { remoteAddress?: string | undefined } } }>

export type ListenAt = Readonly<{
  port: number
  hostname: string
  /** Addresses of proxies whose word of who asks, and how, is believed. */
  proxies?: readonly string[]
}>

/** Listens on the port (0: any free one) of the host; refused when it cannot be had. */
export function listen(
  answer: Answer,
  { proxies = [], ...at }: ListenAt,
): Promise<Result<Listening, ListenRefusal>> {
  return new Promise((resolve, reject) => {
    const fetch = (request: Request, env: Incoming) =>
      answer(request, addressOf(request, env, proxies), isSecure(request, env, proxies))
    const server = serve({ fetch, ...at }, ({ port }: AddressInfo) =>
      resolve(ok({ port, close: () => closed(server) })),
    )
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = REFUSALS[error.code ?? '']
      return why === undefined ? reject(error) : resolve(refuse({ why, ...at }))
    })
  })
}

function addressOf(request: Request, env: Incoming, proxies: readonly string[]): string {
  const connection = env.incoming?.socket?.remoteAddress ?? ''
  return addressBehind(connection, request.headers.get('x-forwarded-for'), proxies)
}

function isSecure(request: Request, env: Incoming, proxies: readonly string[]): boolean {
  const connection = env.incoming?.socket?.remoteAddress ?? ''
  return isSecureBehind(connection, request.headers.get('x-forwarded-proto'), proxies)
}

function closed(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
