/** Parcels that were changed on their way or made to harm: each is refused, and the fault named. */
import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { DATA, LIST, parcelFrom, readParcel } from '#exchange'
import { sha256 } from '#platform'
import { contentsFor, fresh, packed, scratch, unpacked } from './run.ts'

after(() => rmSync(scratch, { recursive: true }))

let whole = ''
let root = ''
let names: readonly string[] = []
before(async () => {
  whole = await unpacked(await packed(contentsFor({ participant: 'mttq-xa-khoi-ky' })))
  root = sha256(readFileSync(join(whole, LIST)))
  names = readdirSync(whole, { recursive: true, encoding: 'utf8' }).filter((it) => it.includes('.'))
})

function copy(): string {
  const folder = fresh()
  cpSync(whole, folder, { recursive: true })
  return folder
}

async function faultsIn(folder: string): Promise<string> {
  const read = await readParcel(folder)
  return read.ok ? '' : read.refusal.map(({ message }) => message).join('\n')
}

/** Changes the data and makes the list agree, as somebody who means harm would. */
function forged(change: (text: string) => string): string {
  const folder = copy()
  const text = change(readFileSync(join(folder, DATA), 'utf8'))
  writeFileSync(join(folder, DATA), text)
  const row = `${Buffer.byteLength(text)},${sha256(text)}`
  const list = readFileSync(join(folder, LIST), 'utf8')
  writeFileSync(join(folder, LIST), list.replace(/(ho-so\.json,.*,)\d+,[0-9a-f]{64}/, `$1${row}`))
  return folder
}

test('a byte changed anywhere is found, and the file it is in is named', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (which, at, by) => {
        const folder = copy()
        const name = names[which % names.length] ?? ''
        const bytes = readFileSync(join(folder, name))
        const place = at % bytes.length
        bytes[place] = (bytes[place] ?? 0) ^ by
        writeFileSync(join(folder, name), bytes)
        const read = await readParcel(folder)
        // The list says nothing of itself: its hash is what the sender tells beside the parcel.
        if (read.ok) assert.notEqual(read.value.root, root, `${name} ${place}`)
        else if (name !== LIST)
          assert.ok(
            read.refusal.some(({ file }) => file === name),
            name,
          )
        assert.ok(!read.ok || name === LIST)
      },
    ),
    { numRuns: 60 },
  )
})

test('a file left out and a file put in are each named', async () => {
  const less = copy()
  const [name = ''] = names.filter((it) => it.endsWith('.pdf'))
  rmSync(join(less, name))
  const more = copy()
  writeFileSync(join(more, 'van-ban', 'la.pdf'), '%PDF-1.7')

  assert.match(
    await faultsIn(less),
    new RegExp(`${name}.*danh mục có tệp này mà trong gói không có`),
  )
  assert.match(await faultsIn(more), /van-ban\/la\.pdf: tệp nằm trong gói mà danh mục không có/)
})

test('no list, an empty list and a list with a path out of the folder are refused', async () => {
  const none = copy()
  rmSync(join(none, LIST))
  const empty = copy()
  writeFileSync(join(empty, LIST), '')
  const out = copy()
  const list = readFileSync(join(out, LIST), 'utf8')
  writeFileSync(join(out, LIST), list.replace('ho-so.json', '../ho-so.json'))

  assert.match(await faultsIn(none), /trong ZIP không có danh mục tệp/)
  assert.notEqual(await faultsIn(empty), '')
  assert.match(await faultsIn(out), /tên tệp "\.\.\/ho-so\.json" không hợp lệ/)
})

test('a file of another kind is refused, even when list and data agree on it', async () => {
  const folder = copy()
  const [name = ''] = names.filter((it) => it.startsWith('minh-chung'))
  const program = Buffer.from('MZ chương trình')
  writeFileSync(join(folder, name), program)
  const list = readFileSync(join(folder, LIST), 'utf8')
  const row = new RegExp(`(${name},.*,)\\d+,[0-9a-f]{64}`)
  writeFileSync(join(folder, LIST), list.replace(row, `$1${program.length},${sha256(program)}`))

  assert.match(await faultsIn(folder), /không phải PDF, Word, Excel, JPEG hoặc PNG/)
})

test('data of another version, another program or no data at all say so', async () => {
  const version = forged((text) => text.replace('"version": 1', '"version": 2'))
  const other = forged(() => '{"thidua": "khac"}')

  assert.match(await faultsIn(version), /gói theo phiên bản 2, chương trình này đọc được 1/)
  assert.match(await faultsIn(other), /không phải dữ liệu của một gói hồ sơ/)
  assert.match(await faultsIn(forged(() => 'không phải JSON')), /không phải dữ liệu JSON/)
})

test('a receipt that was made better, or is of somebody else, is refused', async () => {
  const better = forged((text) => text.replace('"verdict": "met"', '"verdict": "not-met"'))
  const other = forged((text) =>
    text.replace(
      /("content": \{[\s\S]*?"participant": )"mttq-xa-khoi-ky"/,
      '$1"tram-y-te-khoi-ky"',
    ),
  )

  assert.match(await faultsIn(better), /đã bị sửa: khác mã SHA-256/)
  assert.match(await faultsIn(other), /là của trường hợp khác/)
})

test('names that the parcel does not know are each told', async () => {
  const folder = forged((text) =>
    text.replaceAll(/"award": "[^"]*"/g, '"award": "khong-co"').replaceAll('nam-2022"', 'nam-1"'),
  )
  const faults = await faultsIn(folder)

  assert.match(faults, /hình thức "khong-co" mà gói không có tên/)
})

test('data nested without end are refused before they are parsed', () => {
  const deep = Buffer.from(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)
  const keys = Buffer.from(`${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`)

  for (const bytes of [deep, keys]) {
    const read = parcelFrom(bytes)
    assert.ok(!read.ok)
    assert.match(read.refusal[0]?.message ?? '', /không phải dữ liệu JSON đọc được/)
  }
})

test('whatever stands in the file of data, it is read or refused, never a fault', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      assert.equal(parcelFrom(Buffer.from(text)).ok, false)
    }),
  )
})

test('a folder in the place of a file is a missing file, not a fault', async () => {
  const folder = copy()
  const [name = ''] = names.filter((it) => it.endsWith('.pdf'))
  rmSync(join(folder, name))
  mkdirSync(join(folder, name), { recursive: true })

  assert.match(await faultsIn(folder), /trong gói không có/)
})
