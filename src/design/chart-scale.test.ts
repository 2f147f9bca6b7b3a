import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { breakLines, percent, placeRows, share } from './chart-scale.ts'

test('a full bar ends at 80% of the width: the rest is for the text behind it', () => {
  assert.equal(percent(12, 12), '80%')
  assert.equal(percent(3, 12), '20%')
  assert.equal(percent(0, 12), '0%')
})

test('a bar never leaves its place: not above the full one, not below nothing', () => {
  assert.equal(share(13, 12), '100%')
  assert.equal(share(-1, 12), '0%')
  assert.equal(share(0, 0), '0%')
})

test('a long name breaks between words, at most 40 letters a line', () => {
  const name = 'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Mẫu'

  assert.deepEqual(breakLines(name), [
    'Trung tâm Giáo dục nghề nghiệp - Giáo',
    'dục thường xuyên huyện Mẫu',
  ])
})

test('broken lines hold all words in their order, and none is too long that could be shorter', () => {
  const word = fc.stringMatching(/^[a-z]{1,50}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const lines = breakLines(words.join(' '))

      assert.equal(lines.join(' '), words.join(' '))
      assert.equal(
        lines.every((line) => line.length <= 40 || !line.includes(' ')),
        true,
      )
    }),
  )
})

test('rows stand below each other, each bar below its name', () => {
  const { places, height } = placeRows(['Phòng Nội vụ', 'Một tên rất dài '.repeat(5).trim()], 16)

  assert.deepEqual(places, [
    { lines: ['Phòng Nội vụ'], top: 0, bar: 22 },
    { lines: breakLines('Một tên rất dài '.repeat(5).trim()), top: 52, bar: 92 },
  ])
  assert.equal(height, 112)
  assert.equal(placeRows([], 16).height, 0)
})
