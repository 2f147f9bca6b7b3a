/**
 * Text typed by Vietnamese keyboards arrives composed (NFC), whatever came in: through the one door
 * that reads forms, at every route that takes one.
 */
import assert from 'node:assert/strict'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { ROUTES, TROUBLE } from '#main'
import { application, type Route } from '#office'
import { readForm, readUpload, type Typed } from '#platform/http'
import { testWorld } from '#testing'
import { listFiles, ROOT, readSources } from './guards/tree.ts'

const TYPED = 'Đặng Thị Hường, xã Tây Yên: giữ “ừ” và “ở”'
const FORMS = ROUTES.filter(({ method, streams }) => method === 'POST' && !streams)

test('every form of the office arrives composed, however it was typed', async () => {
  const seen: Typed[] = []
  // What would be done with the text is left out; the door that reads it stands as it is.
  const routes: readonly Route[] = FORMS.map((route, at) => ({
    ...{ ...route, path: `/thu/${at}`, may: 'anybody' },
    handle: ({ typed }) => {
      seen.push(typed)
      return new Response('')
    },
  }))
  const app = application({ world: await testWorld('2020-07-30'), routes, trouble: TROUBLE })
  for (const { path } of routes) {
    const body = new URLSearchParams({ truong: TYPED.normalize('NFD'), khac: TYPED })
    const headers = { 'sec-fetch-site': 'same-origin' }
    await app(new Request(`http://o${path}`, { method: 'POST', body, headers }))
  }

  assert.equal(seen.length, FORMS.length)
  for (const typed of seen) assert.deepEqual(typed, { truong: TYPED, khac: TYPED })
})

test('nothing but that door reads what a browser sends', () => {
  const paths = listFiles(ROOT).filter((path) => /^src\/.*\.tsx?$/.test(path))
  const readers = readSources(ROOT, paths)
    .filter(({ path }) => !path.startsWith('src/platform/http/') && !/\.test\./.test(path))
    .filter((one) => /request\.(text|json|formData|arrayBuffer|blob|body)\b/.test(one.text))
    .map(({ path }) => path)

  assert.deepEqual(readers, [])
})

test('a form with files arrives composed as well, and so do the names of its files', async () => {
  const body = () => {
    const form = new FormData()
    form.set('truong', TYPED.normalize('NFD'))
    form.set('tep', new File(['%PDF-1.7'], 'biên bản họp.pdf'.normalize('NFD')))
    return new Request('http://o/', { method: 'POST', body: form })
  }
  const held = await readForm(body(), 10_000)
  const streamed = await readUpload(body(), { most: 10_000, keep: (content) => text(content) })

  const file = held?.get('tep')
  assert.equal(held?.get('truong'), TYPED)
  assert.equal(file instanceof File ? file.name : '', 'biên bản họp.pdf')
  assert.deepEqual(streamed, {
    fields: { truong: TYPED },
    name: 'biên bản họp.pdf',
    kept: '%PDF-1.7',
  })
})
