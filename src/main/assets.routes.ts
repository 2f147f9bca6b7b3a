/**
 * The stylesheet, the script and the sign, kept by browsers for good: their names change with their
 * content. `/favicon.ico` is asked for by whoever has not read a page yet.
 */
import { assets } from '#design'
import { get, type Route } from '#office'

const FOREVER = 'public, max-age=31536000, immutable'

export function assetRoutes(): readonly Route[] {
  const { sign } = assets()
  const all = [...Object.values(assets()), { ...sign, path: '/favicon.ico' }]
  return all.map(({ path, type, text }) => {
    const headers = { 'content-type': type, 'cache-control': FOREVER }
    return get(path, 'anybody', () => new Response(text, { headers }))
  })
}
