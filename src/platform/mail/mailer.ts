/**
 * Sends one plain letter at a time. Texts go out composed (NFC), whatever came in, so that every
 * reader finds the same letters.
 */
import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import { nfc } from '#kernel'

export type Mail = Readonly<{
  to: string
  subject: string
  text: string
  /** The same for every try of one letter, so that whoever gets it twice is shown it once. */
  id?: string | undefined
}>

export type Mailer = Readonly<{
  /** Throws when the server does not take the letter. */
  send(mail: Mail): Promise<void>
}>

/** A server that does not answer must not hold up what waits behind the letter. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** Through the server of a URL: `smtp://user:password@mail.example:587`, `smtps://…`. */
export function mailerTo(url: string, from: string): Mailer {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const auth = username === '' ? {} : { auth: credentials(username, password) }
  const server = { host: hostname, port: Number(port) || (secure ? 465 : 587), secure, ...auth }
  const transport = createTransport({ ...server, ...TIMEOUTS })
  return {
    send: async ({ to, subject, text, id }) => {
      const named = id === undefined ? {} : { messageId: `<${hashOf(id)}@${domainOf(from)}>` }
      await transport.sendMail({ from, to, subject: nfc(subject), text: nfc(text), ...named })
    },
  }
}

/** Tells nobody who or what the letter is about. */
function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32)
}

function domainOf(from: string): string {
  return /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
}

function credentials(user: string, pass: string) {
  return { user: decodeURIComponent(user), pass: decodeURIComponent(pass) }
}

/** Without a server the letter can at least be read by whoever runs the office. */
export function mailToLog(say: (line: string) => void): Mailer {
  return {
    send: async ({ to, subject, text }) => {
      say(nfc(`e-mail (no THIDUA_SMTP) to ${to}: ${subject}\n${text}`))
    },
  }
}
