import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderPart } from './render.ts'
import { catalogue, type Lang, Language, useWords } from './words.ts'

const words = catalogue(
  { open: 'Đang mở', left: (days: number) => `Còn ${days} ngày` },
  { open: 'Open', left: (days) => `${days} days left` },
)

function Left() {
  const w = useWords(words)
  return (
    <p>
      {w.open}: {w.left(3)}
    </p>
  )
}

test('components speak the language of the page they stand on', () => {
  const said = (lang: Lang) =>
    renderPart(
      <Language.Provider value={lang}>
        <Left />
      </Language.Provider>,
    )

  assert.equal(said('vi'), '<p>Đang mở: Còn 3 ngày</p>')
  assert.equal(said('en'), '<p>Open: 3 days left</p>')
})

type Vi = { open: string; left: (days: number) => string }
type English = Parameters<typeof catalogue<Vi>>[1]
type Fits<T> = T extends English ? 'fits' : 'does not compile'

test('English must have the same keys and parameters: the compiler holds it', () => {
  const same: Fits<Vi> = 'fits'
  const missing: Fits<Pick<Vi, 'open'>> = 'does not compile'
  const textForSentence: Fits<{ open: string; left: string }> = 'does not compile'
  const otherParameter: Fits<{ open: string; left: (name: string) => string }> = 'does not compile'

  const all = [same, missing, textForSentence, otherParameter]
  assert.deepEqual(all, ['fits', ...Array(3).fill('does not compile')])
})
