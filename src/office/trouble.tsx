/** What a request is told that cannot be answered: each says what to do next. */
import { LinkButton } from '#design'
import { goTo } from './answer.ts'
import type { Trouble } from './application.ts'
import type { AnyAsk } from './ask.ts'
import { officeWords } from './office.words.ts'
import { screen } from './screen.tsx'

/** All but the way to signing in, which whoever keeps the accounts answers. */
export const trouble: Omit<Trouble, 'signIn'> = {
  notFound: (ask) => told(ask, 404, 'notFound'),
  forbidden: (ask) => told(ask, 403, 'forbidden'),
  newPassword: (ask) => goTo(ask, '/tai-khoan', officeWords[ask.lang].newPassword),
  fault: (ask, id) => {
    const w = officeWords[ask.lang]
    return plain(ask, { status: 500, title: w.fault, help: w.faultHelp(id) })
  },
}

function told(ask: AnyAsk, status: number, name: 'notFound' | 'forbidden'): Response {
  const w = officeWords[ask.lang]
  return plain(ask, { status, title: w[name], help: w[`${name}Help`] })
}

type Told = Readonly<{ status: number; title: string; help: string }>

function plain(ask: AnyAsk, { status, title, help }: Told): Response {
  const body = (
    <>
      <p>{help}</p>
      <LinkButton href="/">{officeWords[ask.lang].goHome}</LinkButton>
    </>
  )
  return screen(ask, { title, status, crumbs: [] }, body)
}
