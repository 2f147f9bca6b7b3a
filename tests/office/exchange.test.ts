/**
 * A campaign through the machine's command line: loaded into the store of the office, exported,
 * run again, with the same receipts and the same root.
 */
import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { HOME } from '#campaign'
import { civil } from '#kernel'
import { main } from '#main'

const EXAMPLES = ['an-bien-cchc-2020', 'khoi-ky-cchc-2022', 'dai-tu-cchc-2021']
const scratch = mkdtempSync(join(tmpdir(), 'thidua-cli-'))
chmodSync(scratch, 0o755)
mkdirSync(join(scratch, 'data'))
process.env['THIDUA_DATA'] = join(scratch, 'data')
delete process.env['DATABASE_URL']
after(() => rmSync(scratch, { recursive: true }))

/** A command of the program, and what it said. */
async function thidua(
  ...args: readonly string[]
): Promise<Readonly<{ code: number; said: string }>> {
  let said = ''
  const say = (text: string) => {
    said += text
  }
  const code = await main(args, { home: HOME, today: civil('2026-11-26'), say, complain: say })
  return { code, said }
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  return new Map(
    paths.sort().map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  )
}

for (const id of EXAMPLES)
  test(`${id}, loaded and exported, runs to the same receipts and the same root`, async () => {
    const original = join(HOME, 'campaigns', id)
    const exported = join(scratch, id)
    const loaded = await thidua('load', original)
    const taken = await thidua('export', id, exported)
    await thidua('run', original, '--out', join(scratch, `${id}-goc`))
    await thidua('run', exported, '--out', join(scratch, `${id}-xuat`))

    assert.equal(loaded.code, 0, loaded.said)
    assert.equal(taken.code, 0, taken.said)
    const [before, now] = ['goc', 'xuat'].map((of) => filesIn(join(scratch, `${id}-${of}`)))
    assert.ok([...(before?.keys() ?? [])].some((name) => name.startsWith('/receipts/')))
    assert.deepEqual(now, before)
  })

test('what the machine did stands in the sealed audit, and a second load is refused', async () => {
  const again = await thidua('load', join(HOME, 'campaigns', 'khoi-ky-cchc-2022'))
  const unknown = await thidua('export', 'khong-co', join(scratch, 'x'))
  const audit = await thidua('audit')

  assert.equal(again.code, 2)
  assert.match(again.said, /đã có trong cơ sở dữ liệu/)
  assert.match(unknown.said, /không có phong trào nào.*an-bien-cchc-2020/s)
  assert.match(audit.said, /Chưa niêm phong: 6 việc/)
})

/** The commune's parcel of one year for the district, signed with the key in the file. */
async function parcel(cycle: string, key?: string): Promise<string> {
  const out = join(scratch, `${cycle}-${key === undefined ? 'khong-ky' : 'ky'}.zip`)
  const to = ['--to', 'ho-so-huyen-nam', '--cycle', cycle, '--of', 'ma-thi-van', '--out', out]
  const signed = key === undefined ? [] : ['--key', key]
  const { code, said } = await thidua('dossier', campaign, ...to, ...signed)
  assert.equal(code, 0, said)
  return out
}

const campaign = join(HOME, 'campaigns', 'khoi-ky-cchc-2022')

function newKey(name: string): string {
  const file = join(scratch, name)
  const { privateKey } = generateKeyPairSync('ed25519')
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  return file
}

test('once a sender’s key is known, a parcel with another or without is not taken in unasked', async () => {
  const office = ['--office', 'phong-noi-vu-huyen-dai-tu'] as const
  const first = await thidua('receive', await parcel('nam-2022', newKey('mot.pem')), ...office)
  const strange = await parcel('nam-2024', newKey('hai.pem'))
  const refused = await thidua('receive', strange, ...office)
  const bare = await thidua('receive', await parcel('nam-2024'), ...office)
  const [, mark = ''] = /Danh mục ký bằng khóa (\S+)/.exec(refused.said) ?? []
  const expected = await thidua('receive', strange, ...office, '--expect', mark)
  const twice = await thidua('receive', strange, ...office, '--expect', mark)

  assert.deepEqual(
    [first.code, refused.code, bare.code, expected.code, twice.code],
    [0, 2, 2, 0, 2],
    [first, refused, bare, expected].map(({ said }) => said).join('\n'),
  )
  assert.match(refused.said, /KHÓA LẠ: .*do khóa khác ký\. Chưa nhận/)
  assert.match(bare.said, /MẤT CHỮ KÝ: .*gói này không có\. Chưa nhận/)
  assert.match(expected.said, /Đã nhận vào sổ hồ sơ đến/)
  assert.match(twice.said, /Gói này đã được nhận trước đây/)
})
