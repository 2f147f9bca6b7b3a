/** The list of a parcel signed by its sender: verified when it comes in, whoever changed what. */
import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { LIST, LIST_SIGNATURE, readParcel } from '#exchange'
import { present } from '#kernel'
import { listSigner, markOf } from '#platform/secret'
import { contentsFor, fresh, packed, scratch, unpacked } from './run.ts'

after(() => rmSync(scratch, { recursive: true }))

/** A key as an office has one. */
function newSigner() {
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return present(listSigner(pem), 'a signer')
}

const contents = contentsFor({ participant: 'mttq-xa-khoi-ky' })
const [ours, theirs] = [newSigner(), newSigner()]
const whole = await unpacked(await packed(contents, ours))

async function read(change: (folder: string) => void = () => undefined) {
  const folder = fresh()
  cpSync(whole, folder, { recursive: true })
  change(folder)
  return readParcel(folder)
}

const said = (found: Awaited<ReturnType<typeof read>>): string =>
  found.ok ? 'whole' : found.refusal.map(({ message }) => message).join('\n')

test('the fingerprint of the key that signed is told', async () => {
  const found = await read()
  assert.ok(found.ok, said(found))
  assert.equal(found.value.signedBy, markOf(ours.open))
})

test('without a signature the parcel is whole, and nobody is told to have signed', async () => {
  const found = await read((folder) => rmSync(join(folder, LIST_SIGNATURE)))
  assert.ok(found.ok)
  assert.equal(found.value.signedBy, undefined)
})

test('a list changed after it was signed is refused, though every hash in it is right', async () => {
  const found = await read((folder) => {
    const path = join(folder, LIST)
    const list = readFileSync(path, 'utf8')
    writeFileSync(path, list.replace('minh-chung,', 'giay-to,'))
    assert.notEqual(readFileSync(path, 'utf8'), list)
  })
  assert.match(said(found), /chữ ký không khớp danh mục tệp/)
})

for (const [name, text] of [
  ['no JSON', 'x'],
  ['another shape', '{}'],
  ['no key', JSON.stringify({ thidua: 'chu-ky-danh-muc', key: 'x', signature: 'eA==' })],
  ['too long', 'x'.repeat(10_000)],
] as const)
  test(`a signature file that is ${name} is refused, never passed over`, async () => {
    const found = await read((folder) => writeFileSync(join(folder, LIST_SIGNATURE), text))
    assert.match(said(found), /chữ ký không khớp danh mục tệp/)
  })

test('signed again by somebody else it is right, and told to be of another key', async () => {
  const other = await unpacked(await packed(contents, theirs))
  const found = await readParcel(other)
  assert.ok(found.ok)
  assert.equal(found.value.signedBy, markOf(theirs.open))
  const mixed = await read((folder) => {
    const path = join(folder, LIST_SIGNATURE)
    const [own, their] = [path, join(other, LIST_SIGNATURE)].map((it) =>
      JSON.parse(readFileSync(it, 'utf8')),
    )
    writeFileSync(path, JSON.stringify({ ...own, key: their.key }))
  })
  assert.match(said(mixed), /chữ ký không khớp danh mục tệp/)
})

test('a key of another kind signs nothing', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  assert.equal(listSigner(pem), undefined)
  assert.equal(listSigner('x'), undefined)
})
