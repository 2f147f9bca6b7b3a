import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vietnameseInEnglish, wordsInScreens } from './screens.ts'
import { told } from './tree.ts'

const PAGE = 'src/stages/4-scoring/sheet.page.tsx'
const WORDS = 'src/stages/4-scoring/sheet.words.ts'

const SPOKEN = [
  'const it = <p>Đăng ký</p>',
  "const it = <p title='Đăng ký' />",
  "const it = w('điểm')",
  `const it = \`Còn \${days} days\``,
  `const it = \`\${days} ngày\``,
  'const it = `đạt`',
]

for (const text of SPOKEN)
  test(`a page may not say: ${text}`, () => {
    assert.equal(wordsInScreens({ path: PAGE, text }).length, 1)
  })

test('pages, routes and the design are screens; their tests and other files are not', () => {
  const text = "const it = 'Đạt'"
  const found = (path: string) => wordsInScreens({ path, text }).length

  assert.equal(found('src/office/it.routes.tsx'), 1)
  assert.equal(found('src/design/badge.tsx'), 1)
  assert.equal(found('src/design/badge.test.tsx'), 0)
  assert.equal(found(WORDS), 0)
})

test('a page may comment in Vietnamese, and use signs that are no letters', () => {
  const text = "/** Phiếu điểm. */ const it = <p title='‹ – …'>{w.title} · §</p>"

  assert.equal(told(wordsInScreens({ path: PAGE, text })), '')
})

test('English words are English, in texts and in sentences with parameters', () => {
  const text = (english: string) => `const it = catalogue({ a: 'Đạt' }, { a: ${english} })`
  const found = (english: string) =>
    vietnameseInEnglish({ path: WORDS, text: text(english) }).length

  assert.equal(found("'Met'"), 0)
  assert.equal(found("'Đạt'"), 1)
  assert.equal(found(`(n) => \`Còn \${n} days\``), 1)
  assert.equal(found(`(n) => \`\${n} ngày làm việc\``), 1)
})

test('English keeps the Vietnamese names of the product and of the language', () => {
  const text = "const it = catalogue({ a: 'Thi Đua' }, { a: 'Thi Đua in Tiếng Việt' })"

  assert.equal(told(vietnameseInEnglish({ path: WORDS, text })), '')
})
