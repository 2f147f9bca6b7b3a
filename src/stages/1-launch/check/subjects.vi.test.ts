import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordSubjects } from './subjects.vi.ts'

test('names that begin alike are said once, with what differs in brackets', () => {
  const names = [
    'Giấy khen của Chủ tịch UBND huyện tặng tập thể, hằng năm',
    'Bằng khen của Chủ tịch UBND tỉnh tặng tập thể',
    'Giấy khen của Chủ tịch UBND huyện tặng cá nhân, hằng năm',
  ]
  assert.equal(
    wordSubjects(names),
    'Giấy khen của Chủ tịch UBND huyện tặng (tập thể, hằng năm; cá nhân, hằng năm); ' +
      'Bằng khen của Chủ tịch UBND tỉnh tặng tập thể',
  )
})

test('half of a name in common is too little, and a name that begins another stays whole', () => {
  const half = ['Giấy khen tập thể', 'Giấy khen cá nhân', 'Giấy mời']
  assert.equal(wordSubjects(half), half.join('; '))
  const begins = ['Giấy khen của xã', 'Giấy khen của xã tặng']
  assert.equal(wordSubjects(begins), begins.join('; '))
  assert.equal(
    wordSubjects(['Giấy khen của xã A', 'Giấy khen của xã B']),
    'Giấy khen của xã (A; B)',
  )
  assert.equal(wordSubjects([]), '')
})

test('whatever the names, every one of them can be read back', () => {
  const word = fc.constantFrom('a', 'b')
  const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 8 }), (names) => {
      const said = wordSubjects(names).split(/; (?![^(]*\))/)
      const read = said
        .filter((one) => one !== '')
        .flatMap((one) => {
          const [, begin, rests] = /^(.*) \((.*)\)$/.exec(one) ?? []
          return rests === undefined ? [one] : rests.split('; ').map((rest) => `${begin} ${rest}`)
        })
      assert.deepEqual(read.toSorted(), names.toSorted())
    }),
  )
})
