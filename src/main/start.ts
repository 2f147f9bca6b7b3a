/** `npm start`: the office with its embedded database and the example campaigns. */
import process from 'node:process'
import { HOME } from '#campaign'
import { serve } from './serve.ts'
import { readSettings } from './settings.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const settings = readSettings(process.env, HOME)
const opened = settings.ok ? await serve(settings.value, say) : settings

if (opened.ok) {
  const { address, password, administrator, close } = opened.value
  say(`Thi Đua đang chạy: ${address}`)
  if (settings.ok && settings.value.today) say(`Ngày giả định: ${settings.value.today}`)
  if (password !== undefined) {
    say('Tài khoản ví dụ (người trong đó là giả định), cùng một mật khẩu:')
    say(
      '  an-bien-thuong-truc, an-bien-chu-tich, dong-thai-chu-tich, khoi-ky-thuong-truc, ' +
        'khoi-ky-can-bo,',
    )
    say('  khoi-ky-hoi-dong, kiem-toan, quan-tri, … (đủ trong templates/example-accounts.yaml)')
    say(`  mật khẩu: ${password}`)
  }
  if (administrator !== undefined) {
    const { login, password: once } = administrator
    say(`Người quản trị đầu tiên: ${login}, mật khẩu dùng một lần: ${once}`)
  }
  say('Dừng bằng Ctrl+C.')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)))
  }
} else {
  process.stderr.write(`Chưa chạy được. ${opened.refusal}\n`)
  process.exitCode = 2
}
