/** Answers that every route gives alike: go elsewhere with a notice, not found, a file to keep. */
import { setCookie } from '#platform/http'
import type { AnyAsk } from './ask.ts'
import { keepDay } from './day-for.ts'
import { COOKIES } from './visitor.ts'

/** After a form has acted: the page to look at, for the day looked at, and what was done. */
export function goTo(ask: Pick<AnyAsk, 'url'>, path: string, notice?: string): Response {
  const headers = new Headers({ location: keepDay(path, ask.url) })
  if (notice !== undefined) headers.append('set-cookie', noticeCookie(ask, notice))
  return new Response(null, { status: 303, headers })
}

function noticeCookie({ url }: Pick<AnyAsk, 'url'>, notice: string): string {
  return setCookie(COOKIES.notice, notice, { seconds: 60, secure: isSecure(url) })
}

export function isSecure(url: URL): boolean {
  return url.protocol === 'https:'
}

/**
 * A file to keep, never to be shown inside our pages. With its size in bytes a browser tells how
 * far it has come.
 */
export function download(
  body: ReadableStream | Uint8Array<ArrayBuffer> | string,
  file: Readonly<{ name: string; type: string; size?: number }>,
): Response {
  const plain = file.name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replaceAll('"', '')
  const named = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`
  return new Response(body, {
    headers: {
      'content-type': file.type,
      'content-disposition': named,
      ...(file.size === undefined ? {} : { 'content-length': String(file.size) }),
    },
  })
}
