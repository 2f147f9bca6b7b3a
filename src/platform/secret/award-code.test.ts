/** Codes of certificates, as somebody types them from paper. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { awardCode, readCode, showCode } from './award-code.ts'
import { isSigned, markOf, officeKey } from './office-key.ts'

const KEY = new Uint8Array(32).fill(7)
const CODE = awardCode(KEY, 'an-bien giay-khen nam-2020 dong-thai 2020-12-30')

test('a code is sixteen letters and a check symbol, in groups', () => {
  assert.match(CODE, /^[0-9A-HJKMNP-TV-Z]{16}[0-9A-HJKMNP-TV-Z*~$=U]$/)
  assert.match(showCode(CODE), /^(.{4}-){4}.$/)
})

test('hyphens, spaces and case do not matter; O is 0, I and L are 1', () => {
  const typed = showCode(CODE).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')

  assert.equal(readCode(typed), CODE)
  assert.equal(readCode(CODE.replaceAll('1', 'I').replaceAll('0', 'O')), CODE)
})

test('one letter mistyped is noticed, wherever it stands', () => {
  const place = fc.integer({ min: 0, max: 15 })
  const letter = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ')
  fc.assert(
    fc.property(place, letter, (at, other) => {
      const typed = CODE.slice(0, at) + other + CODE.slice(at + 1)
      assert.equal(readCode(typed), typed === CODE ? CODE : undefined)
    }),
  )
})

test('another award or another key has another code', () => {
  assert.notEqual(awardCode(KEY, 'other'), CODE)
  assert.notEqual(awardCode(new Uint8Array(32), 'an-bien giay-khen nam-2020 dong-thai'), CODE)
})

test('the key is made once, readable by its owner only, and signs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-khoa-'))
  const first = officeKey(folder, 'mac-dinh')
  const again = officeKey(folder, 'mac-dinh')

  assert.equal(first.mark, again.mark)
  assert.equal(markOf(first.open), first.mark)
  assert.equal(statSync(join(folder, 'khoa', 'mac-dinh.pem')).mode & 0o777, 0o600)
  assert.ok(isSigned('danh sách', again.sign('danh sách'), first.open))
  assert.ok(!isSigned('danh sach', again.sign('danh sách'), first.open))
  rmSync(folder, { recursive: true })
})
