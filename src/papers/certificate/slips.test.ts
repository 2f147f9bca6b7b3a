/** Check slips: each code on its own slip, in order, whole between the cut marks. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import jsQR from 'jsqr'
import { createTypesetter } from '#papers/typst'
import type { Certificate } from './certificate.ts'
import { createPress } from './make.ts'
import { boxOf, rasterOf, SAMPLE, seenBy } from './sample.test.ts'

const press = createPress(createTypesetter(), { paper: 'A4', code: 'slip' })

/** So many people, each with a code of the own. */
function people(count: number): readonly Certificate[] {
  return Array.from({ length: count }, (_, at) => {
    const code = `MA${String(at + 1).padStart(3, '0')}`
    const check = { code, address: `https://thidua.example/tra-cuu/${code}` }
    return { ...SAMPLE, name: `Người${at + 1}`, unit: `Xã ${at + 1}`, check }
  })
}

function slips(list: readonly Certificate[]): Uint8Array {
  const made = press.slips(list)
  assert.ok(made.ok, made.ok ? '' : made.refusal.join())
  return made.value
}

const twelve = slips(people(12))

/** The mark that a camera reads of the slip in a column and row of the first sheet. */
function codeAt(column: number, row: number): string | undefined {
  const { width, height, grey } = rasterOf(twelve)
  const dot = width / 210
  const [left, top] = [Math.round((10 + column * 95) * dot), Math.round((14.5 + row * 67) * dot)]
  const [wide, high] = [Math.floor(38 * dot), Math.floor(48 * dot)]
  const colours = new Uint8ClampedArray(wide * high * 4).fill(255)
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1) {
      const value = grey[(top + y) * width + left + x] ?? 255
      colours.fill(value, (y * wide + x) * 4, (y * wide + x) * 4 + 3)
    }
  assert.ok(height > 0)
  return jsQR.default(colours, wide, high)?.data
}

test('eight stand on a sheet, the rest on the next, row by row in the order of the certificates', () => {
  assert.match(seenBy('pdfinfo', twelve, ['PDF']).toString(), /Pages: +2\b/)
  for (const [at, page] of [
    [1, '1'],
    [8, '1'],
    [9, '2'],
    [12, '2'],
  ] as const) {
    const text = seenBy('pdftotext', twelve, ['-f', page, '-l', page, 'PDF', '-']).toString()
    assert.match(text, new RegExp(`\\bNgười${at}\\n`, 'u'), `${at} on page ${page}`)
    assert.match(text, new RegExp(`MA${String(at).padStart(3, '0')}`))
  }
  const corners = [1, 2, 3, 8].map((at) => boxOf(twelve, `Người${at}`))
  const [first, second, third, eighth] = corners.map(({ left, top }) => [left, top] as const)
  assert.ok(Math.abs((second?.[0] ?? 0) - (first?.[0] ?? 0) - 95) < 0.2)
  assert.ok(Math.abs((third?.[1] ?? 0) - (first?.[1] ?? 0) - 67) < 0.2)
  assert.ok(Math.abs((eighth?.[1] ?? 0) - (first?.[1] ?? 0) - 3 * 67) < 0.2)
})

test('the code of each slip leads to its own certificate', () => {
  assert.equal(codeAt(0, 0), 'https://thidua.example/tra-cuu/MA001')
  assert.equal(codeAt(1, 0), 'https://thidua.example/tra-cuu/MA002')
  assert.equal(codeAt(1, 3), 'https://thidua.example/tra-cuu/MA008')
})

test('a cross stands where four slips meet, and no line runs through a slip', () => {
  const { width, grey } = rasterOf(twelve)
  const dot = width / 210
  const isDark = (x: number, y: number): boolean => {
    const [left, top] = [Math.round(x * dot), Math.round(y * dot)]
    return [-1, 0, 1].some((by) => (grey[(top + by) * width + left] ?? 255) < 200)
  }
  assert.ok(isDark(104, 81.5) && isDark(106, 81.5))
  assert.ok(!isDark(110, 81.5) && !isDark(60, 81.5))
})

test('a name of 300 letters stays within its slip', () => {
  const [one] = people(1)
  const name = Array.from({ length: 60 }, () => 'Đượm').join(' ')
  const pdf = slips(one ? [{ ...one, name }] : [])
  const html = seenBy('pdftotext', pdf, ['-bbox', 'PDF', '-']).toString()
  const rights = [...html.matchAll(/xMax="([\d.]+)"[^>]*>Đượm</g)].map(([, x]) => Number(x))
  assert.equal(rights.length, 60)
  assert.ok(Math.max(...rights) < ((10 + 95) / 25.4) * 72)
})
