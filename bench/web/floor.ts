/**
 * The floor (mức sàn): a bare handler on the same server as the office's, in a process of its own.
 * It answers every request with constant bytes, as many as the office's answer had on the wire, and
 * knows nobody.
 */

import { serve } from '@hono/node-server'
import { Hono } from 'hono'

/** Its address, said once it answers; then each number of bytes it was told, when it has them. */
export type Bare = string

if (import.meta.main) {
  process.once('disconnect', () => process.exit(0))
  const app = new Hono()
  let page = ''
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  app.all('*', async (c) => {
    if (c.req.method === 'POST') await c.req.text()
    // A form sent leads to a page, unless the script asked for a part of one.
    const isForm = c.req.method === 'POST' && !c.req.header('x-thidua')
    if (isForm) return c.redirect(c.req.path, 303)
    return new Response(page, { headers })
  })
  process.on('message', (bytes: number) => {
    page = 'x'.repeat(bytes)
    process.send?.(bytes)
  })
  serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
    process.send?.(`http://127.0.0.1:${port}`)
  })
}
