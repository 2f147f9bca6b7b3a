import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Attempt, NOTHING_TYPED } from './asked.ts'
import { Choices } from './choices.tsx'
import { Field, Select } from './field.tsx'
import { FilterForm, Form, Problems } from './form.tsx'
import { renderPart } from './render.ts'

const wrong: Attempt = {
  typed: { points: '9x"<b>', note: '</textarea><script>', unit: 'b', kind: 'individual' },
  problems: [
    { field: 'points', message: 'Nhập một số.' },
    { field: 'kind', message: 'Chọn một.' },
  ],
}
const options = [
  { value: 'collective', label: 'Tập thể' },
  { value: 'individual', label: 'Cá nhân' },
]

test('a field reads its hint and its error to people who do not see them', () => {
  const html = renderPart(
    <Field name="points" label="Điểm" hint="Ví dụ 92,5" kind="number" attempt={wrong} />,
  )

  assert.match(html, /<label for="o-points">Điểm/)
  assert.match(html, /aria-describedby="o-points-goi-y o-points-loi" aria-invalid="true"/)
  assert.match(html, /id="o-points-goi-y">Ví dụ 92,5</)
  assert.match(html, /id="o-points-loi"><span class="visually-hidden">Lỗi:<\/span> Nhập một số/)
})

test('what was typed is kept, and is never HTML', () => {
  const points = renderPart(<Field name="points" label="Điểm" attempt={wrong} />)
  const note = renderPart(<Field name="note" label="Ghi chú" kind="area" attempt={wrong} />)

  assert.match(points, /value="9x&quot;&lt;b>"/)
  assert.match(note, />&lt;\/textarea>&lt;script></)
})

test('what was typed wins over what stood there; a password and a file are never kept', () => {
  const typed: Attempt = { typed: { a: 'typed' }, problems: [] }
  const field = (kind: 'text' | 'password' | 'file') =>
    renderPart(<Field name="a" label="A" value="stored" kind={kind} attempt={typed} />)

  assert.match(field('text'), /value="typed"/)
  assert.doesNotMatch(field('password'), /typed|stored/)
  assert.doesNotMatch(field('file'), /typed|stored/)
})

test('a field without hint and error points to nothing', () => {
  const html = renderPart(<Field name="a" label="A" attempt={NOTHING_TYPED} />)

  assert.doesNotMatch(html, /aria-|undefined|false/)
})

test('numbers are texts with the keys a phone needs; days need the stroke, which those lack', () => {
  const number = renderPart(<Field name="a" label="A" kind="number" attempt={NOTHING_TYPED} />)
  const date = renderPart(<Field name="a" label="A" kind="date" attempt={NOTHING_TYPED} />)

  assert.match(number, /<input type="text".* inputmode="decimal"/)
  assert.match(date, /<input type="text"/)
  assert.doesNotMatch(date, /inputmode/)
})

test('a list and choices keep what was chosen', () => {
  const list = renderPart(
    <Select name="kind" label="Đối tượng" options={options} attempt={wrong} />,
  )
  const radios = renderPart(
    <Choices name="kind" label="Đối tượng" options={options} attempt={wrong} />,
  )

  assert.match(list, /<option value="individual" selected>/)
  assert.match(radios, /value="individual"\/?><label|checked value="individual"/)
  assert.equal(radios.match(/checked/g)?.length, 1)
})

test('choices are a group that reads its error, and its first choice is where the summary leads', () => {
  const html = renderPart(
    <Choices name="kind" label="Đối tượng" options={options} attempt={wrong} />,
  )

  assert.match(html, /<fieldset class="field-wrong" aria-describedby="o-kind-loi"/)
  assert.match(html, /<input type="radio" id="o-kind" /)
})

test('several choices may be chosen, and none is chosen unasked', () => {
  const boxes = (chosen: readonly string[]) =>
    renderPart(
      <Choices several name="k" label="K" {...{ options, chosen }} attempt={NOTHING_TYPED} />,
    )

  assert.equal(boxes([]).match(/checked/g), null)
  assert.equal(boxes(['collective', 'individual']).match(/checked/g)?.length, 2)
})

test('the summary of problems links each to its field; one of no field is said without a link', () => {
  const problems = [...wrong.problems, { field: '', message: 'Hết hạn.' }]
  const html = renderPart(<Problems problems={problems} />)

  assert.match(html, /<a href="#o-points">Nhập một số\.<\/a>/)
  assert.match(html, /<li>Hết hạn\.<\/li>/)
  assert.equal(renderPart(<Problems problems={[]} />), '')
})

test('a form sends along what was seen and what is hidden; a filter goes into the address', () => {
  const form = renderPart(
    <Form seen={7} hidden={{ once: 'k"1' }}>
      .
    </Form>,
  )

  assert.match(form, /<form method="post"/)
  assert.match(form, /<input type="hidden" name="once" value="k&quot;1"\/?>/)
  assert.match(form, /<input type="hidden" name="seen" value="7"\/?>/)
  assert.match(renderPart(<FilterForm>.</FilterForm>), /<form method="get"/)
})

test('a filter with nothing chosen shows everything, and says so', () => {
  const select = (given: Readonly<{ empty?: 'none' }> = {}) => (
    <Select name="loai" label="Loại" options={options} attempt={NOTHING_TYPED} {...given} />
  )

  assert.match(renderPart(<FilterForm>{select()}</FilterForm>), /<option value>Tất cả</)
  assert.match(renderPart(<Form>{select()}</Form>), /<option value>Chọn…</)
  assert.doesNotMatch(
    renderPart(<FilterForm>{select({ empty: 'none' })}</FilterForm>),
    /<option value>/,
  )
})
