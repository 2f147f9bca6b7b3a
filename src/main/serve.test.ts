/** An office that cannot be opened says what to do, and leaves nothing running behind. */
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { serve } from './serve.ts'
import { readSettings, type Settings } from './settings.ts'

const scratch = mkdtempSync(join(tmpdir(), 'thidua-mo-'))
after(() => rmSync(scratch, { recursive: true }))
// Under root the server runs as a user who must be able to enter.
chmodSync(scratch, 0o755)

/** An office on a store of its own: a store without fsync, as tests have it, would be refused. */
function settingsWith(own: Partial<Settings>): Settings {
  const read = readSettings({ THIDUA_EXAMPLES: 'no' }, scratch)
  assert.ok(read.ok)
  return { ...read.value, port: 0, ...own }
}

const silent = () => undefined

async function portInUse() {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  assert.ok(address !== null && typeof address === 'object')
  return { port: address.port, free: () => other.close() }
}

test('a port that another program uses is said, with how to choose another', async () => {
  const { port, free } = await portInUse()

  const opened = await serve(settingsWith({ port }), silent)

  free()
  assert.deepEqual(opened, {
    ok: false,
    refusal:
      `Cổng ${port} đang có chương trình khác dùng (có thể Thi Đua đã chạy rồi). ` +
      `Chọn cổng khác, ví dụ: PORT=${port + 1} npm start.`,
  })
})

test('an address that this machine does not have is said', async () => {
  const opened = await serve(settingsWith({ hostname: '192.0.2.1' }), silent)

  assert.ok(!opened.ok)
  assert.ok(opened.refusal.startsWith('Máy này không có địa chỉ 192.0.2.1.'))
})

test('a folder of data that is a file is said, with how to choose another', async () => {
  const data = join(scratch, 'tep')
  writeFileSync(data, '')

  const opened = await serve(settingsWith({ data }), silent)

  assert.ok(!opened.ok)
  assert.ok(opened.refusal.includes('đã có một tệp (không phải thư mục) mang tên đó'))
  assert.ok(opened.refusal.includes('THIDUA_DATA'))
})

test('after a refusal the same office opens on another port', async () => {
  const opened = await serve(settingsWith({}), silent)

  assert.ok(opened.ok)
  const page = await fetch(opened.value.address)
  assert.equal(page.status, 200)
  await opened.value.close()
})
