/** The packet on the command line: a parcel with its letter goes out, and comes back whole. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { HOME } from '#campaign'
import { civil } from '#kernel'
import { main } from '#main'
import { contentsFor, fresh, packed, scratch } from './run.ts'

after(() => rmSync(scratch, { recursive: true }))

const zip = await packed(contentsFor())
const ASKED = [
  ...['--letter', '512/TTr-UBND', '--from-id', 'H37.02.02.05', '--to-id', 'H37.02.02'],
  ...['--place', 'Khôi Kỳ', '--signer', 'Trần Văn Mẫu, Chủ tịch'],
]

async function asked(...words: readonly string[]) {
  const said: string[] = []
  const note = (text: string): void => {
    said.push(text)
  }
  const terminal = { home: HOME, today: civil('2026-11-27'), say: note, complain: note }
  return { code: await main(words, terminal), said: said.join('') }
}

test('the parcel and the letter come out of the packet as they went in', async () => {
  const packet = `${fresh()}.edxml`
  const out = fresh()
  const made = await asked('edxml', zip, ...ASKED, '--out', packet)
  const read = await asked('edxml-read', packet, '--out', out)
  const name = zip.split('/').at(-1) ?? ''

  assert.deepEqual([made.code, read.code], [0, 0], made.said + read.said)
  assert.deepEqual(readFileSync(join(out, name)), readFileSync(zip))
  assert.match(read.said, /Tờ trình 512\/TTr-UBND, ngày 19\/12\/2022/)
  assert.match(read.said, /Mã văn bản: H37\.02\.02\.05,2022\/12\/19,512\/TTr-UBND/)
  assert.match(read.said, /to-trinh-.*\.pdf/)
})

test('whoever writes a packet is told which codes are not known', async () => {
  const { said } = await asked('edxml', zip, ...ASKED, '--out', `${fresh()}.edxml`)

  assert.match(said, /Loại văn bản 16 \(Tờ trình\): suy theo thứ tự của danh mục, cần xác nhận/)
  assert.match(said, /Để trống vì chưa đọc được quy định: .*BussinessDocType/)
})

test('a letter that the parcel does not know and an id of another form are refused', async () => {
  const out = `${fresh()}.edxml`
  const letter = await asked('edxml', zip, ...ASKED.with(1, '9/TTr-UBND'), '--out', out)
  const id = await asked('edxml', zip, ...ASKED.with(3, 'ubnd xã'), '--out', out)
  const none = await asked('edxml', zip, '--out', out)

  assert.deepEqual([letter.code, id.code, none.code], [2, 2, 2])
  assert.match(letter.said, /không có hồ sơ nào theo tờ trình 9\/TTr-UBND \(có: 512\/TTr-UBND\)/)
  assert.match(id.said, /Sai dạng: from\.id/)
  assert.match(none.said, /Thiếu --letter/)
  assert.ok(!existsSync(out))
})

test('a folder that is there is not written into, and a hostile packet writes nothing', async () => {
  const packet = `${fresh()}.edxml`
  await asked('edxml', zip, ...ASKED, '--out', packet)
  const there = await asked('edxml-read', packet, '--out', scratch)
  const text = readFileSync(packet, 'utf8')
  const out = fresh()
  writeFileSync(packet, text.replaceAll(/to-trinh-[^<]*\.pdf/g, '../../ra-ngoai.pdf'))
  const path = await asked('edxml-read', packet, '--out', out)
  writeFileSync(packet, text.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>'))
  const entity = await asked('edxml-read', packet, '--out', out)

  assert.deepEqual([there.code, path.code, entity.code], [2, 2, 2])
  assert.match(there.said, /đã có; ghi tên một thư mục mới/)
  assert.match(path.said, /không hợp lệ/)
  assert.match(entity.said, /DOCTYPE/)
  assert.ok(!existsSync(out))
})
