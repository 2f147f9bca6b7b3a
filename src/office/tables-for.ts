/** Where the tables of a request's page are noted (bảng của trang), and whether one is wanted. */
import type { Tables } from '#design'

export function tablesFor(request: Request): Tables {
  const { pathname, search, searchParams } = new URL(request.url)
  const wanted = request.method === 'GET' && searchParams.get('tai') === 'xlsx'
  return { here: `${pathname}${search}`, wanted, drawn: [] }
}
