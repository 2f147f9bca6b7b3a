import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareByGivenName, compareVi, fold, listVi, nfc, quoteVi, slug } from './text.ts'

const letters = [...'aáàâấbcdđeêghioôơtuưvyAÁĐÊÔƠƯ ']
const vietnamese = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 })
const anyText = fc.oneof(vietnamese, fc.string({ unit: 'binary' }))

test('fold drops case, diacritics and the bar of đ', () => {
  assert.equal(fold('Đường Ộ'), 'duong o')
  assert.equal(fold('ỦY BAN NHÂN DÂN'), 'uy ban nhan dan')
  assert.equal(fold('Ủy ban'.normalize('NFD')), 'uy ban')
  assert.equal(fold('Thị trấn 3-2'), 'thi tran 3-2')
})

test('folding twice changes nothing, and both spellings of a text fold to one', () => {
  fc.assert(
    fc.property(vietnamese, (t) => {
      assert.equal(fold(fold(t)), fold(t))
      assert.equal(fold(t.normalize('NFD')), fold(nfc(t)))
      assert.match(fold(t), /^[a-z ]*$/)
    }),
  )
})

test('the alphabet is the Vietnamese one: a ă â, d đ, e ê, o ô ơ, u ư', () => {
  const alphabet = ['a', 'ă', 'â', 'b', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'v']
  assert.deepEqual([...alphabet].reverse().sort(compareVi), alphabet)
})

test('the tones come in the order of the language data: ngang, huyền, hỏi, ngã, sắc, nặng', () => {
  const tones = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']
  assert.deepEqual([...tones].reverse().sort(compareVi), tones)
})

test('only the same text compares as 0', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      assert.equal(compareVi(a, b) === 0, nfc(a) === nfc(b))
      assert.equal(Math.sign(compareVi(a, b)) + Math.sign(compareVi(b, a)), 0)
    }),
  )
  assert.equal(compareVi('Ánh', 'Ánh'.normalize('NFD')), 0)
  assert.notEqual(compareVi('a', 'a\u0000'), 0)
})

test('people are listed by given name, then by the rest', () => {
  const people = ['Trần Thị Ánh', 'Nguyễn Văn Bình', 'Lê Đức']
  assert.deepEqual([...people].reverse().sort(compareByGivenName), people)
  const sameGivenName = ['Lê Thị Hoa', 'Lê Văn Hoa', 'Trần Thị Hoa']
  assert.deepEqual([...sameGivenName].reverse().sort(compareByGivenName), sameGivenName)
  assert.ok(compareByGivenName('Lê Dũng', 'An Đức') < 0)
  assert.ok(compareByGivenName(' Lê  Anh ', 'Lê Bảo') < 0)
  assert.ok(compareByGivenName('Hoa', 'Lê Thị Hoa') < 0)
  // Stray spaces do not move a person, yet two different texts never tie.
  assert.ok(compareByGivenName('Lê  Văn Hoa', 'Lê Thị Hoa') > 0)
  assert.notEqual(compareByGivenName('Lê Hoa', 'Lê  Hoa'), 0)
})

test('the order by given name does not depend on how the list came in', () => {
  const name = fc.array(vietnamese, { maxLength: 3 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), (names) => {
      const sorted = [...names].sort(compareByGivenName)
      assert.deepEqual([...names].reverse().sort(compareByGivenName).map(nfc), sorted.map(nfc))
    }),
  )
})

test('a list has commas, and "và" before its last member', () => {
  assert.equal(listVi([]), '')
  assert.equal(listVi(['a']), 'a')
  assert.equal(listVi(['a', 'b']), 'a và b')
  assert.equal(listVi(['a', 'b', 'c']), 'a, b và c')
})

test('a quotation has Vietnamese quotation marks', () => {
  assert.equal(quoteVi('Dân vận khéo'), '“Dân vận khéo”')
})

const IDS = [
  ['Thi đua “Cải cách”, năm 2027!', 40, 'thi-dua-cai-cach-nam-2027'],
  ['  Đ.Ộ  ', 40, 'd-o'],
  ['Một hai ba bốn', 11, 'mot-hai-ba'],
  ['…', 40, ''],
] as const

for (const [name, longest, id] of IDS)
  test(`in an address of ${longest} letters ${name} is ${id || 'nothing'}`, () => {
    assert.equal(slug(name, longest), id)
  })
