/** Spreadsheets written are read again, and hold nothing that a program could run. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { civil } from '#kernel'
import { readSheets, type Sheet, writeSheets } from '#platform/sheets'

const table = {
  name: 'Người: xã/phường',
  headers: ['Họ và tên', 'Điểm', 'Từ ngày'],
  rows: [
    ['=cmd|A1', 97.5, { day: civil('2020-07-31') }],
    ['+84', 0, undefined],
    ['@x', -3, { day: civil('1899-12-31') }],
    ['-1+2', 12, { day: civil('2024-02-29') }],
  ],
} as const

async function read(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const sheets = await readSheets(Buffer.from(bytes))
  assert.ok(sheets.ok, JSON.stringify(sheets))
  return sheets.value
}

test('what begins like a formula is a text, numbers are numbers, days are days', async () => {
  const bytes = await writeSheets([table])
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const [sheet] = await read(bytes)

  assert.doesNotMatch(xml, /<f[ >]/)
  assert.match(xml, /<c r="B2"[^>]*><v>97.5<\/v>/)
  assert.match(xml, /<c r="A2"[^>]*t="s"/)
  assert.equal(sheet?.name, 'Người  xã phường')
  assert.deepEqual(sheet?.rows.slice(0, 3), [
    ['Họ và tên', 'Điểm', 'Từ ngày'],
    ['=cmd|A1', '97,5', '2020-07-31'],
    ['+84', '0', ''],
  ])
  assert.equal(sheet?.rows[4]?.[2], '2024-02-29')
})

test('days are shown day first, as offices write them', async () => {
  const styles = strFromU8(
    unzipSync(await writeSheets([table]))['xl/styles.xml'] ?? new Uint8Array(),
  )

  assert.match(styles, /dd\/mm\/yyyy/)
})

test('two tables of one name become two sheets, because Excel refuses a name twice', async () => {
  const sheets = await read(await writeSheets([table, table]))

  assert.equal(new Set(sheets.map(({ name }) => name)).size, 2)
})

test('decomposed letters come in composed, whatever machine typed them', async () => {
  const rows = [['Nguyễn Thị Én'.normalize('NFD')]]
  const [sheet] = await read(await writeSheets([{ name: 'a', headers: ['x'], rows }]))

  assert.equal(sheet?.rows[1]?.[0], 'Nguyễn Thị Én')
})

test('a file that is no workbook is refused, whatever its name', async () => {
  const refused = async (bytes: Uint8Array) => {
    const read = await readSheets(Buffer.from(bytes))
    return read.ok ? 'read' : read.refusal
  }

  assert.equal(await refused(strToU8('ten;don vi')), 'not-xlsx')
  assert.equal(await refused(zipSync({ 'word/document.xml': strToU8('<a/>') })), 'not-xlsx')
  assert.equal(await refused(zipSync({ 'xl/workbook.xml': strToU8('<broken') })), 'broken')
  assert.equal(await refused(zipSync({ 'xl/workbook.xml': new Uint8Array(9 << 20) })), 'bomb')
})

test('an entry that hides its size is taken for a bomb before it is unpacked', async () => {
  const bytes = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(9 << 20) }))
  const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  bytes.writeUInt32LE(0, entry + 24)
  const read = await readSheets(bytes)

  assert.equal(read.ok ? 'read' : read.refusal, 'bomb')
})
