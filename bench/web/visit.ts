/**
 * One visit (lượt truy cập) as a browser makes it: a page, or a form sent and the answer seen. What
 * a page says was seen goes along with the next form, as it does in the page itself.
 */
import { type Agent, request } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'

/** Somebody who asks again and again; `state` is what the last answer told. */
export type Visitor = Readonly<{
  cookie: string
  path: string
  /** What is typed; the texts change from visit to visit, since the same again writes nothing. */
  form?: Readonly<{
    fields: Readonly<Record<string, readonly string[]>>
    /** The script's way of saving a line: the answer is the row. */
    asScript?: boolean
  }>
}>

type Via = Readonly<{ agent: Agent; origin: string }>
type Answer = Readonly<{ status: number; location: string; body: Buffer; packed: boolean }>

/** What each form saw last, and how often it was sent. */
type State = { seen: string; count: number }
const known = new Map<string, State>()

/** Opens the page that a form stands on, before anything is timed. */
export async function prepared(visitor: Visitor, via: Via): Promise<void> {
  if (visitor.form) await look(visitor, via, stateOf(visitor, via))
}

function stateOf({ path }: Visitor, { origin }: Via): State {
  const key = `${origin} ${path}`
  const state = known.get(key) ?? { seen: '', count: 0 }
  known.set(key, state)
  return state
}

/** Makes the visit; answers the bytes of the last answer, throws when it was not taken. */
export async function answered(visitor: Visitor, via: Via): Promise<number> {
  if (!visitor.form) return pageAt(visitor, via)
  const state = stateOf(visitor, via)
  state.count += 1
  const sent = await ask(visitor, via, fieldsOf(visitor, state))
  if (visitor.form.asScript) {
    if (sent.status !== 200) throw new Error(`${visitor.path}: ${sent.status}`)
    state.seen = seenIn(sent, '') ?? state.seen
    return sent.body.length
  }
  if (sent.status === 200) return sent.body.length
  if (sent.status !== 303) throw new Error(`${visitor.path}: ${sent.status}`)
  return look({ ...visitor, path: sent.location }, via, state)
}

async function pageAt(visitor: Visitor, via: Via): Promise<number> {
  const page = await ask(visitor, via)
  if (page.status !== 200) throw new Error(`${visitor.path}: ${page.status}`)
  return page.body.length
}

/** Reads the page that the form stands on; a line's own page is beneath its sheet. */
async function look(visitor: Visitor, via: Via, state: State): Promise<number> {
  const isLine = visitor.form?.asScript === true
  const path = isLine ? visitor.path.replace(/\/[^/]*$/, '') : visitor.path
  const page = await ask({ cookie: visitor.cookie, path }, via)
  if (page.status !== 200) throw new Error(`${path}: ${page.status}`)
  state.seen = seenIn(page, isLine ? `action="${visitor.path}"` : '') ?? ''
  return page.body.length
}

function seenIn({ body, packed }: Answer, after: string): string | undefined {
  const text = (packed ? brotliDecompressSync(body) : body).toString('utf8')
  const from = Math.max(0, text.indexOf(after))
  return /name="seen" value="([^"]*)"/.exec(text.slice(from))?.[1]
}

function fieldsOf({ form }: Visitor, state: Readonly<{ seen: string; count: number }>): string {
  const texts = Object.entries(form?.fields ?? {}).map(([name, all]) => [
    name,
    all[state.count % all.length] ?? '',
  ])
  return new URLSearchParams([...texts, ['seen', state.seen]]).toString()
}

/** As a browser asks: packed pages, the same site. */
function ask({ cookie, path, form }: Visitor, via: Via, body?: string): Promise<Answer> {
  const headers = {
    ...{ cookie, 'accept-encoding': 'br', 'sec-fetch-site': 'same-origin' },
    ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    ...(form?.asScript && body !== undefined ? { 'x-thidua': 'dong' } : {}),
  }
  const method = body === undefined ? 'GET' : 'POST'
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, via.origin), { agent: via.agent, method, headers })
    sent.on('error', reject)
    sent.on('response', (answer) => {
      const parts: Buffer[] = []
      answer.on('error', reject)
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const { statusCode: status = 0, headers: told } = answer
        const packed = told['content-encoding'] === 'br'
        resolve({ status, location: told.location ?? '', body: Buffer.concat(parts), packed })
      })
    })
    sent.end(body)
  })
}
