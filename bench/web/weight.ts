/** What a browser fetches with its first page: the style and the script, as sent over the line. */

export type Weight = Readonly<{ style: number; script: number; page: number }>

/** Bytes packed as a browser asks for them, by one who comes for the first time. */
export async function firstPage(origin: string): Promise<Weight> {
  const page = await fetch(origin)
  const html = await page.text()
  const style = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1]
  const script = /<script\s+src="([^"]+)"/.exec(html)?.[1]
  if (!style || !script) throw new Error('the first page names no style or script')
  const bytes = (path: string) => packed(new URL(path, origin))
  return { style: await bytes(style), script: await bytes(script), page: await packed(origin) }
}

async function packed(url: string | URL): Promise<number> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  await answer.arrayBuffer()
  return Number(answer.headers.get('content-length'))
}
