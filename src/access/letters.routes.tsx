/** Letters that could not be sent (thư chưa gửi được): seen and tried again by an administrator. */
import { z } from 'zod'
import { ok } from '#kernel'
import { type Ask, act, get, goTo, nobody, post, type Route, screen } from '#office'
import { failingJobs, retryJobs } from '#platform/jobs'
import { accountsWords } from './accounts.words.ts'
import { LettersPage, type Unsent } from './letters.page.tsx'
import { lettersWords } from './letters.words.ts'
import { can } from './permission.ts'

const HERE = '/quan-tri/thu'
const LETTER = 'letter'

export const lettersRoutes: readonly Route[] = [
  get(HERE, 'account.manage', showLetters),
  post(HERE, 'account.manage', tryAgain),
]

const About = z.object({ to: z.string(), subject: z.string() })

/** Those of the whole office; nothing for whoever administers a part of it only. */
export async function unsentLetters({ world, actor, resource }: Ask<string>) {
  if (!can(actor, 'account.manage', resource)) return []
  const failing = await world.db.read(nobody(world), (tx) => failingJobs(tx, LETTER))
  return failing.map(
    ({ about, tries, fault, nextAt }): Unsent => ({
      ...About.parse(about),
      ...{ tries, fault },
      ...(nextAt === undefined ? {} : { nextAt }),
    }),
  )
}

async function showLetters(ask: Ask<string>): Promise<Response> {
  const letters = await unsentLetters(ask)
  const crumbs = [{ href: '/quan-tri/tai-khoan', label: accountsWords[ask.lang].accounts }]
  const { title } = lettersWords[ask.lang]
  return screen(ask, { title, crumbs }, <LettersPage letters={letters} />)
}

async function tryAgain(ask: Ask<string>): Promise<Response> {
  const { world, actor, resource } = ask
  const deed = { action: 'system', subject: 'letters again', resource } as const
  const done = await act(world, { actor, deed }, async (tx) =>
    ok(await retryJobs(tx, LETTER, world.now())),
  )
  if (!done.ok) throw new Error('nothing refuses it')
  return goTo(ask, HERE, lettersWords[ask.lang].tried)
}
