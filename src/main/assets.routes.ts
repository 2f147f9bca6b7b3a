/**
 * The stylesheet and the script, kept by browsers for good: their names change with their content.
 */
import { assets } from '#design'
import { get, type Route } from '#office'

const FOREVER = 'public, max-age=31536000, immutable'

export function assetRoutes(): readonly Route[] {
  return Object.values(assets()).map(({ path, type, text }) => {
    const headers = { 'content-type': type, 'cache-control': FOREVER }
    return get(path, 'anybody', () => new Response(text, { headers }))
  })
}
