/** New passwords at the bounds, and the ones that are tried first. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passwordFault } from './password-rule.ts'

const names = ['trinh-thi-ngoc-hoa', 'Trịnh Thị Ngọc Hoa']

const cases = [
  ['mười một chữ', 'abdeghiklmn', 'too-short'],
  ['mười hai chữ', 'abdeghiklmno', undefined],
  ['the own name with a year', 'TrinhThiNgocHoa2026', 'own-name'],
  ['the own sign-in name', 'trinh-thi-ngoc-hoa', 'own-name'],
  ['the own name in a sentence of its own', 'Hoa đi chợ Thứ Ba sớm', undefined],
  ['password and digits', 'password123456', 'too-common'],
  ['its Vietnamese twin', 'Mật khẩu 123456', 'too-common'],
  ['a row of keys', 'qwertyuiop123', 'too-common'],
  ['one letter over and over', 'aaaaaaaaaaaaaaaa', 'too-common'],
  ['two letters over and over', 'abababababab', 'too-common'],
  ['a sentence', 'con mèo mướp thích cá khô', undefined],
  ['what the program makes', 'k4mp-tz7w-9qhd-vx3c', undefined],
] as const

for (const [why, password, fault] of cases)
  test(`${why}: ${fault ?? 'taken'}`, () => {
    assert.equal(passwordFault(password, names), fault)
  })

test('an empty name is no name', () => {
  assert.equal(passwordFault('con mèo mướp thích cá', ['']), undefined)
})
