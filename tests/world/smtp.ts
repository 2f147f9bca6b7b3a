/** A small SMTP server that takes letters and keeps them as they came over the wire. */
import { createServer, type Socket } from 'node:net'
import { after } from 'node:test'

export type Letter = Readonly<{ to: string; subject: string; text: string; id: string }>

export type MailServer = Readonly<{ url: string; letters: readonly Letter[] }>

/** Listens on a free port until the file's tests have run. */
export async function mailServer(): Promise<MailServer> {
  const letters: Letter[] = []
  const server = createServer((socket) => serve(socket, letters))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  after(() => server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { url: `smtp://127.0.0.1:${port}`, letters }
}

function serve(socket: Socket, letters: Letter[]): void {
  let rest = ''
  let to = ''
  let data: string[] | undefined
  const say = (line: string) => socket.write(`${line}\r\n`)
  const take = (line: string) => {
    if (data) {
      if (line !== '.') return void data.push(line)
      letters.push(letterIn(to, data))
      data = undefined
      return say('250 taken')
    }
    const [, address] = /^RCPT TO:<(.*)>/i.exec(line) ?? []
    to = address ?? to
    if (/^DATA/i.test(line)) {
      data = []
      return say('354 go on')
    }
    if (/^QUIT/i.test(line)) return void socket.end('221 bye\r\n')
    return say('250 ok')
  }
  say('220 thu')
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('latin1')).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) take(line)
  })
}

function letterIn(to: string, lines: readonly string[]): Letter {
  const end = lines.indexOf('')
  const head = lines.slice(0, end).join('\n').replaceAll(/\n\s/g, ' ')
  const [, subject = ''] = /^Subject: (.*)$/m.exec(head) ?? []
  const [, id = ''] = /^Message-ID: (.*)$/im.exec(head) ?? []
  const [, encoding = '7bit'] = /^Content-Transfer-Encoding: (.*)$/m.exec(head) ?? []
  return { to, id, subject: words(subject), text: body(lines.slice(end + 1).join('\n'), encoding) }
}

/** '=?UTF-8?B?…?=' and '=?UTF-8?Q?…?=' as the letters they stand for. */
function words(header: string): string {
  const joined = header.replaceAll(/\?=\s+=\?/g, '?==?')
  return joined.replaceAll(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, kind: string, text: string) =>
    kind.toUpperCase() === 'B'
      ? Buffer.from(text, 'base64').toString()
      : quoted(text.replaceAll('_', ' ')),
  )
}

function body(text: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString()
  return encoding === 'quoted-printable' ? quoted(text.replaceAll('=\n', '')) : text
}

function quoted(text: string): string {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString()
}
