/**
 * What every answer carries: scripts and styles only from here, no framing, no sniffing, nothing
 * kept by a shared computer's cache unless the answer says otherwise.
 */

const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const GUARDS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

/** Adds the headers; an answer that says nothing of caching is not kept. */
export function guarded(response: Response): Response {
  for (const [name, value] of Object.entries(GUARDS)) response.headers.set(name, value)
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store')
  return response
}

/** A form of another site may not act here: the browser says where a request comes from. */
export function isForeign(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.get('origin')
  return origin === null || new URL(origin).host !== new URL(request.url).host
}
