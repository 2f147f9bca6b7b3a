/** Bad tables, as Excel and people make them: each message names file, line, column and remedy. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OrganisationRow } from '#registry'
import { readCampaign, readTable } from './index.ts'
import { assertTold, folderWith, ORGANISATIONS, SCHEMAS } from './sample-campaign.test.ts'

test('a cell that is no number names file, line, column, what was found and what is wanted', () => {
  assertTold(
    {
      'records/measures.csv':
        'participant;cycle;indicator;part\nxa-a;nam-2020;h;97,5\nxa-b;nam-2020;h;4.8x8\n',
    },
    'records/measures.csv, dòng 3, cột part: tìm thấy "4.8x8"; cần một số như 97,5',
  )
})

test('an empty cell, an id with diacritics, a wrong word', () => {
  const rows = (row: string) => ({ 'records/organisations.csv': `${ORGANISATIONS}${row}\n` })
  assertTold(rows('xa-a,,commune,commune'), 'dòng 3, cột name: còn trống; cần')
  assertTold(
    rows('Xã A,Xã A,commune,commune'),
    'dòng 3, cột id: tìm thấy "Xã A"; cần mã viết thường',
  )
  assertTold(
    rows('xa-a,Xã A,commune,comune'),
    'cột level',
    'có phải "commune"? Cách sửa: đổi thành commune.',
  )
})

test('an id that stands twice names both lines', () => {
  assertTold(
    { 'records/organisations.csv': `${ORGANISATIONS}huyen-mau,Huyện Mẫu,district,district\n` },
    'records/organisations.csv, dòng 3, cột id: mã "huyen-mau" đã có ở dòng 2',
  )
})

test('an id may stand once for each first day; on the same day it is refused', () => {
  const head = 'id,name,kind,level,from,to\n'
  const rows = (from: string) =>
    readTable(
      'records/organisations.csv',
      `${head}xa-a,Xã A,xa,commune,,2025-06-30\nxa-a,Xã A,xa,commune,${from},\n`,
      OrganisationRow,
    )
  assert.equal(rows('2025-07-01').ok, true)
  assert.equal(rows('').ok, false)
})

test('a decimal comma that splits a cell of a comma file is told with both ways out', () => {
  assertTold(
    { 'records/measures.csv': 'participant,cycle,indicator,part\nxa-a,nam-2020,h,97,5\n' },
    'records/measures.csv, dòng 2: dòng có 5 ô, tiêu đề có 4 cột. Cách sửa: ô có dấu phẩy (như số 97,5) phải đặt trong nháy kép',
  )
})

test('a misspelt, a missing and a doubled column, and no header at all', () => {
  const head = (header: string) => ({ 'records/organisations.csv': `${header}\n` })
  assertTold(
    head('id,nmae,kind,level'),
    'dòng 1, cột nmae: không có cột "nmae"',
    'đổi tên cột thành "name"',
  )
  assertTold(
    head('id,name,kind'),
    'dòng 1, cột level: thiếu cột "level"; các cột của bảng: id, name, kind, level',
  )
  assertTold(head('id,name,kind,level,name'), 'dòng 1, cột name: cột "name" có hai lần')
  assertTold(head('xa-a,Xã A,commune,commune'), 'dòng 1: dòng đầu không phải là dòng tiêu đề')
})

test('Excel: byte order mark, CRLF, semicolons, tabs, decomposed letters and empty columns are read', () => {
  const row = 'xa-a;Xã Đông Hòa;commune;commune;;\r\n;;;;;\r\n'.normalize('NFD')
  const semicolons = `\ufeffid;name;kind;level;;\r\n${row}`
  for (const text of [semicolons, semicolons.replaceAll(';', '\t')]) {
    const read = readCampaign(folderWith({ 'records/organisations.csv': text }), SCHEMAS)
    assert.ok(read.ok)
    assert.deepEqual(
      read.value.records.organisations.map(({ name }) => name),
      ['Xã Đông Hòa'.normalize('NFC')],
    )
  }
})
