/** Letters over a real socket: their letters arrive as they were meant. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailServer } from '#testing'
import { mailerTo, mailToLog } from './mailer.ts'

const LETTER = {
  to: 'can-bo@xa.example',
  subject: 'Nhắc việc: Đăng ký thi đua của Ủy ban nhân dân xã Đông Thái, Năm 2020',
  text: 'Kính gửi ông Huỳnh Tấn Lộc,\n\n.Hạn: đến hết ngày 31/7/2020.\n',
}

test('subject and text arrive in composed Vietnamese, whatever form they were in', async () => {
  const { url, letters } = await mailServer()
  const { to, subject, text } = LETTER
  const decomposed = { to, subject: subject.normalize('NFD'), text: text.normalize('NFD') }
  await mailerTo(url, 'thi-dua@huyen.example').send(decomposed)
  const [letter] = letters

  assert.equal(letter?.to, to)
  assert.equal(letter?.subject, subject)
  assert.match(letter?.text ?? '', /Kính gửi ông Huỳnh Tấn Lộc/)
  assert.match(letter?.text ?? '', /đến hết ngày 31\/7\/2020/)
})

test('a server that is not there is a fault, so that the letter is tried again', async () => {
  await assert.rejects(mailerTo('smtp://127.0.0.1:1', 'a@b.example').send(LETTER))
})

test('without a server the letter stands in the log', async () => {
  const lines: string[] = []
  await mailToLog((line) => lines.push(line)).send(LETTER)

  assert.match(lines.join('\n'), /can-bo@xa\.example: Nhắc việc: Đăng ký/)
})
