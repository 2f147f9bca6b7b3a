import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Attempt } from './asked.ts'
import { Choices } from './choices.tsx'
import { faultWords, sayFault } from './fault.words.ts'
import { Field, Select } from './field.tsx'
import { IdsTaken } from './field-id.ts'
import { Form, Problems } from './form.tsx'
import { refusedPage } from './named-problems.tsx'
import type { Fault, Problem } from './problem.ts'
import { renderPart } from './render.ts'
import type { Lang } from './words.ts'

const lacking = (field: string, wants: Fault['wants'], written = ''): Problem => ({
  ...{ field, message: 'còn trống; cần một dòng chữ' },
  fault: { wants, written },
})

const problems = [
  lacking('on', 'day', '32/11/2020'),
  lacking('kind', 'listed'),
  lacking('elsewhere', 'text'),
  lacking('unit', 'id'),
  { field: 'on', message: 'Ngày kết thúc phải từ ngày bắt đầu trở đi' },
]
const attempt: Attempt = { typed: { on: '32/11/2020' }, problems }
const form = (
  <form>
    <Select name="unit" label="Đơn vị" attempt={attempt} options={[]} />
    <Choices name="kind" label="Hình thức" attempt={attempt} options={[]} />
    <Field name="on" label="Ngày" kind="date" attempt={attempt} />
  </form>
)

function toldIn(lang: Lang): readonly string[] {
  const { problems: told } = refusedPage(problems, { lang, body: form, path: '/' })
  return told.map(({ message }) => message)
}

test('the summary names each field in the order of the page, and says how it is put right', () => {
  const told = toldIn('vi')

  assert.deepEqual(told, [
    'chưa điền',
    'Đơn vị: chưa chọn',
    'Hình thức: chưa chọn',
    'Ngày: “32/11/2020” không phải là một ngày; ghi như 31/7/2020',
    'Ngày kết thúc phải từ ngày bắt đầu trở đi',
  ])
})

test('who reads English is told in English', () => {
  const told = toldIn('en')

  assert.equal(told[1], 'Đơn vị: nothing is chosen yet')
  assert.match(told[3] ?? '', /“32\/11\/2020” is not a day; write it as 31\/7\/2020/)
})

test('beside a list nobody is told how a code is written', () => {
  const html = renderPart(form)

  assert.match(html, /Lỗi:<\/span> Chưa chọn</)
  assert.doesNotMatch(html, /không dấu|cần một/)
})

test('every kind of fault has its sentence, and quotes what was typed', () => {
  const kinds = ['id', 'day', 'number', 'whole', 'yes'] as const
  for (const wants of kinds) {
    const said = sayFault({ wants, written: ' x ' }, faultWords.vi, false)
    assert.match(said, /^“x” .+; (hãy|ghi|chỉ) /, wants)
    assert.match(sayFault({ wants, written: ' ' }, faultWords.vi, false), /^chưa điền/, wants)
  }
})

test('of two forms with a field of one name each label leads into its own, the link to what was sent', () => {
  const wrong: Attempt = { typed: { on: 'mai' }, problems: [lacking('on', 'day', 'mai')] }
  const both = (
    <>
      <Form action="/mo">
        <Field name="on" label="Ngày mở" attempt={wrong} />
      </Form>
      <Form action="/dong">
        <Field name="on" label="Ngày đóng" attempt={wrong} />
      </Form>
    </>
  )
  const { problems: told, body } = refusedPage(wrong.problems, {
    lang: 'vi',
    body: both,
    path: '/dong',
  })
  const html = renderPart(<IdsTaken.Provider value={new Map()}>{body}</IdsTaken.Provider>)

  assert.match(html, /<label for="o-on">Ngày mở.*?<input type="text" id="o-on" name="on"/)
  assert.match(html, /<label for="o-on-bm2">Ngày đóng.*?<input type="text" id="o-on-bm2" name="on"/)
  assert.equal(html.match(/aria-invalid/g)?.length, 1)
  assert.deepEqual(
    told.map(({ message, id }) => [message.slice(0, 10), id]),
    [['Ngày đóng:', 'o-on-bm2']],
  )
  assert.match(renderPart(<Problems problems={told} />), /<a href="#o-on-bm2">Ngày đóng/)
})
