/** Which parts of a report typed in from paper are saved: those whose words change. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typedParts } from './report-paper.ts'

const sections = [{ id: 'ways', stored: { row: { written: 'Dòng một\nDòng hai' } } }]
const cases = [
  ['other words', 'Dòng ba', ['Dòng ba']],
  ['the same words', 'Dòng một\nDòng hai', []],
  ['the same words with the line ends of a browser', 'Dòng một\r\nDòng hai\r\n', []],
  ['an empty box', '  ', []],
] as const

for (const [what, typed, saved] of cases)
  test(`${what}: ${saved.length === 0 ? 'what stands is kept' : 'saved'}`, () => {
    const parts = typedParts(sections, { 'viet-ways': typed, 'da-xem-ways': '7', 'viet-x': 'x' })

    assert.deepEqual(
      parts.map(({ written }) => written),
      saved,
    )
  })

test('a part names the entry that was seen of it; a new one names none', () => {
  const typed = { 'viet-ways': 'Dòng ba', 'da-xem-ways': '7', 'viet-held': 'Không' }
  const parts = typedParts([...sections, { id: 'held', stored: undefined }], typed)

  assert.deepEqual(
    parts.map(({ part, seen }) => [part, seen]),
    [
      ['ways', 7],
      ['held', undefined],
    ],
  )
})
