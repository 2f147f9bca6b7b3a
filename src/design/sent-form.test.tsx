import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Attempt } from './asked.ts'
import { Field } from './field.tsx'
import { Form } from './form.tsx'
import { More } from './layout.tsx'
import { refusedPage } from './named-problems.tsx'
import { openFolds } from './open-folds.ts'
import { renderPart } from './render.ts'

const attempt: Attempt = {
  typed: { note: 'vừa gõ' },
  problems: [{ field: 'note', message: 'Quá dài' }],
}
const body = (
  <div>
    <More summary="Một">
      <Form action="/a/mot?ngay=2020-12-20">
        <Field name="note" label="Ghi chú" attempt={attempt} value="đang có" />
      </Form>
    </More>
    <More summary="Hai">
      <Form action="/a/hai">
        <Field name="note" label="Ghi chú" attempt={attempt} />
      </Form>
    </More>
  </div>
)

function shown(path: string): string {
  return openFolds(renderPart(refusedPage(attempt.problems, { lang: 'vi', body, path }).body))
}

test('only the form that was sent shows what was typed, and is open', () => {
  const [, one = '', two = ''] = shown('/a/mot').split('<details')

  assert.match(one, /^ open>.*value="vừa gõ"/)
  assert.match(one, /Quá dài/)
  assert.match(two, /^>.* value\/>/)
  assert.doesNotMatch(two, /Quá dài/)
})

test('a page that knows no such form shows it in all', () => {
  assert.equal(shown('/b').match(/Quá dài/g)?.length, 2)
  assert.equal(shown('/b').match(/<details open>/g)?.length, 2)
})

test('folds open around what is wrong, each once, and stay as they are elsewhere', () => {
  const wrong = '<input aria-invalid="true"/>'
  const nested = `<details><details class="a">${wrong}</details><details></details></details>`

  assert.equal(
    openFolds(nested),
    `<details open><details open class="a">${wrong}</details><details></details></details>`,
  )
  assert.equal(openFolds(`<details open>${wrong}</details>`), `<details open>${wrong}</details>`)
  assert.equal(openFolds('<details></details>'), '<details></details>')
})
