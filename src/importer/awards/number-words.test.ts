/** Numbers written as words, by examples: which are read, and which words are none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withDigits } from './number-words.ts'

const READ: readonly (readonly [words: string, digits: string])[] = [
  ['tặng Giấy khen cho ba tập thể', 'tặng Giấy khen cho 3 tập thể'],
  ['không quá hai mươi phần trăm', 'không quá 20 phần trăm'],
  ['hai mươi lăm cá nhân và mười hội viên', '25 cá nhân và 10 hội viên'],
  ['một trăm hai mươi mốt công nhân', '121 công nhân'],
  ['một trăm linh năm đoàn viên', '105 đoàn viên'],
  ['không dưới năm nghìn lượt người', 'không dưới 5000 lượt người'],
  ['mười hai mô hình', '12 mô hình'],
  ['ít nhất hai địa chỉ nhân đạo', 'ít nhất 2 địa chỉ nhân đạo'],
  ['từ ba năm trở lên', 'từ 3 năm trở lên'],
  ['ít nhất hai mươi năm công tác', 'ít nhất 20 năm công tác'],
  ['đạt giải ba cá nhân', 'đạt giải ba cá nhân'],
  ['trong năm học sinh phải', 'trong năm học sinh phải'],
  ['các năm tập thể đều', 'các năm tập thể đều'],
  ['05 năm cá nhân liên tục', '05 năm cá nhân liên tục'],
  ['từ một số đơn vị', 'từ một số đơn vị'],
  ['bà con, cá nhân', 'bà con, cá nhân'],
  ['không quá một phần ba số hội viên', 'không quá một phần ba số hội viên'],
  ['khong qua ba tap the', 'khong qua ba tap the'],
]

for (const [words, digits] of READ)
  test(`“${words}” counts “${digits}”`, () => {
    assert.equal(withDigits(words).replace(/\s+/g, ' '), digits)
  })

test('every letter behind a number keeps its place', () => {
  const any = fc.array(fc.constantFrom('ba', 'hai', 'mươi', 'tập thể', 'năm', '%', 'không quá'))

  fc.assert(
    fc.property(any, (words) => {
      const text = words.join(' ')
      const read = withDigits(text)
      assert.equal(read.length, text.length)
      assert.deepEqual(
        [...read.matchAll(/tập thể|%/g)].map(({ index }) => index),
        [...text.matchAll(/tập thể|%/g)].map(({ index }) => index),
      )
    }),
  )
})
