/** Cookies: the sign-in token, the language, and a notice shown once after a redirect. */

export type CookieOptions = Readonly<{ seconds?: number; secure: boolean }>

/** A cookie that scripts cannot read and foreign sites cannot send along with a form. */
export function setCookie(name: string, value: string, options: CookieOptions): string {
  const age = options.seconds === undefined ? '' : `; Max-Age=${options.seconds}`
  const secure = options.secure ? '; Secure' : ''
  return `${name}=${encodeURIComponent(value)}; Path=/; HttpOnly; SameSite=Lax${age}${secure}`
}

/** The value of a cookie of the request. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return decoded(value.join('='))
  }
  return undefined
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}
