import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assets } from './assets.ts'
import { Deadline, Notice, Verdict } from './badge.tsx'
import { Explain, Progress } from './explain.tsx'
import { Facts, Steps } from './layout.tsx'
import { Page } from './page.tsx'
import { render, renderPart } from './render.ts'

const shown = { title: 'Đăng ký', here: '/', menu: [], foot: 'Ngày 15/08/2020', children: '.' }

test('a page is a whole document in its language, and begins with the way to its content', () => {
  const html = render(<Page lang="en" {...shown} />)

  assert.match(html, /^<!doctype html><html lang="en">/)
  assert.match(html, /<body><a class="skip" href="#noi-dung">Skip to main content</)
  assert.match(html, /<main id="noi-dung"/)
})

test('the title says first that something is wrong', () => {
  const problems = [{ field: 'day', message: 'Sai ngày.' }]
  const titleOf = (html: string) => html.match(/<title>(.*)<\/title>/)?.[1]

  assert.equal(titleOf(render(<Page lang="vi" {...shown} />)), 'Đăng ký – Thi Đua')
  assert.equal(
    titleOf(render(<Page lang="vi" {...{ ...shown, problems }} />)),
    'Lỗi: Đăng ký – Thi Đua',
  )
})

test('the menu marks where one is', () => {
  const menu = [
    { href: '/a', label: 'A' },
    { href: '/b', label: 'B', here: true },
  ]
  const html = render(<Page lang="vi" {...{ ...shown, menu }} />)

  assert.match(html, /<a href="\/a">A<\/a>/)
  assert.match(html, /<a href="\/b" aria-current="page">B<\/a>/)
})

test('who is signed in can sign out by a form; who is not can sign in', () => {
  const signedIn = render(<Page lang="vi" {...shown} who="Nguyễn Thị Minh Họa" />)

  assert.match(signedIn, /Nguyễn Thị Minh Họa.*<form method="post" action="\/dang-xuat">/)
  assert.match(render(<Page lang="vi" {...shown} />), /<a href="\/dang-nhap">/)
})

test('a page needs nothing inline, so that the policy of scripts and styles can be strict', () => {
  const html = render(<Page lang="vi" {...shown} who="A" />)

  assert.doesNotMatch(html, /<style|style=|<script(?![^>]*src=)| on[a-z]+=/)
})

test('style and script are small: together below 60 kB as they are sent', () => {
  const { style, script } = assets()

  assert.match(style.path, /^\/_\/thidua-[0-9a-f]{12}\.css$/)
  assert.match(script.path, /^\/_\/thidua-[0-9a-f]{12}\.js$/)
  assert.equal(style.text.length + script.text.length < 60_000, true)
})

test('a verdict is a word with a sign: colour is never alone', () => {
  const said = (['met', 'not-met', 'not-established', 'not-applicable'] as const).map((verdict) =>
    renderPart(<Verdict verdict={verdict} />),
  )
  const words = said.map((html) => html.replaceAll(/<[^>]*>/g, ''))

  assert.deepEqual(words, ['Đạt', 'Không đạt', 'Chưa đủ căn cứ', 'Không áp dụng'])
  assert.equal(new Set(said.map((html) => html.match(/ d="[^"]*"/)?.[0])).size, 4)
})

test('a deadline and a notice have their sign; what was done is announced', () => {
  const deadline = renderPart(<Deadline tone="open" name="Hạn" last="đến 31/7" left="còn 3 ngày" />)

  assert.match(deadline, /<svg class="icon".*Hạn.*đến 31\/7.*còn 3 ngày/)
  assert.match(renderPart(<Notice tone="good">.</Notice>), /role="status"/)
  assert.doesNotMatch(renderPart(<Notice tone="bad">.</Notice>), /role=/)
})

test('an explanation names what is known and is silent about the rest', () => {
  const html = renderPart(<Explain verdict="not-met" demand="trên 98%" found="97,95%" />)

  assert.match(html, /<summary>.*Không đạt.*trên 98%<\/summary>/)
  assert.match(html, /<dt>Thực tế<\/dt><dd>97,95%<\/dd>/)
  assert.doesNotMatch(html, /Minh chứng|undefined/)
})

test('facts without a value are left out, zero is a value', () => {
  const html = renderPart(
    <Facts
      facts={[
        ['A', ''],
        ['B', 0],
        ['C', undefined],
      ]}
    />,
  )

  assert.equal(html, '<dl class="facts"><dt>B</dt><dd>0</dd></dl>')
})

test('steps mark the present one; progress says in words what its bar shows', () => {
  assert.match(renderPart(<Steps steps={['A', 'B']} now={1} />), /<li>A<.*aria-current="step">B</)
  assert.match(renderPart(<Progress done={3} of={4} text="3 trên 4" />), /width="75%".*3 trên 4/)
  assert.match(renderPart(<Progress done={0} of={0} text="0" />), /width="0%"/)
})
