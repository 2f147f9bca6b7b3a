/** A certificate is what its form asks, at its place, searchable, archival, and never overflows. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import jsQR from 'jsqr'
import { createTypesetter } from '#papers/typst'
import type { Certificate } from './certificate.ts'
import { createPress } from './make.ts'
import { boxOf, rasterOf, SAMPLE, seenBy } from './sample.test.ts'
import type { Style } from './sheets.ts'

const typesetter = createTypesetter()

function made(change: Partial<Certificate> = {}, style: Partial<Style> = {}): Uint8Array {
  const press = createPress(typesetter, { paper: 'A4', code: 'back', ...style })
  const pdf = press.one({ ...SAMPLE, ...change })
  assert.ok(pdf.ok, pdf.ok ? '' : pdf.refusal.join())
  return pdf.value
}

function refusal(change: Partial<Certificate>): string {
  const pdf = createPress(typesetter, { paper: 'A4', code: 'none' }).one({ ...SAMPLE, ...change })
  return pdf.ok ? 'made' : pdf.refusal.join('\n')
}

test('the lines stand in the order of the prescribed form, and are found as text', () => {
  const text = seenBy('pdftotext', made(), ['-f', '1', '-l', '1', '-raw', 'PDF', '-']).toString()

  assert.deepEqual(text.trim().split('\n'), [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN AN BIÊN',
    'TẶNG',
    'GIẤY KHEN',
    'Phan Văn Đượm',
    'Bộ phận tiếp nhận và trả kết quả xã Đông Thái',
    'Đã có thành tích xuất sắc trong phong trào cải cách hành chính năm 2020',
    'Quyết định số 5121/QĐ-UBND ngày 30 tháng 12 năm 2020',
    'Số sổ vàng: ........................',
    'An Biên, ngày 30 tháng 12 năm 2020',
    'CHỦ TỊCH',
    'Lâm Quốc Khải',
  ])
})

test('the file is tagged PDF/A-2a with its one typeface embedded', () => {
  const pdf = made()
  const fonts = seenBy('pdffonts', pdf, ['PDF']).toString().trim().split('\n').slice(2)

  assert.match(seenBy('pdfinfo', pdf, ['PDF']).toString(), /Tagged: +yes/)
  assert.match(seenBy('pdfinfo', pdf, ['-meta', 'PDF']).toString(), /<pdfaid:part>2</)
  assert.ok(fonts.length > 0)
  for (const font of fonts) assert.match(font, /Tinos.* yes yes yes /)
})

test('the name stands in the middle of the sheet, and the signer in the lower right', () => {
  const pdf = made({ name: 'Đượm' })
  const name = boxOf(pdf, 'Đượm')
  const signer = boxOf(pdf, 'Khải')

  assert.ok(Math.abs((name.left + name.right) / 2 - 148.5) < 0.3)
  assert.ok(name.top > 97 && name.bottom < 113)
  assert.ok(signer.left > 164 && signer.right < 269 && signer.top > 178)
})

test('A3 is the same face, larger by the square root of two', () => {
  const small = boxOf(made(), 'GIẤY')
  const large = boxOf(made({}, { paper: 'A3' }), 'GIẤY')

  assert.ok(Math.abs(large.left / small.left - Math.SQRT2) < 0.01)
})

test('by default the face carries no code: it is on the back, and can be scanned', () => {
  const pdf = made()

  assert.equal(scanned(pdf, 1), undefined)
  assert.equal(scanned(pdf, 2), SAMPLE.check?.address)
})

test('an office that chooses so has the code on the face, and no second page', () => {
  const pdf = made({}, { code: 'face' })

  assert.equal(scanned(pdf, 1), SAMPLE.check?.address)
  assert.match(seenBy('pdfinfo', pdf, ['PDF']).toString(), /Pages: +1\n/)
})

test('a long name grows smaller, then wraps, and stays within its box', () => {
  const name =
    'Bộ phận tiếp nhận và trả kết quả giải quyết thủ tục hành chính của Văn phòng Hội \
đồng nhân dân và Ủy ban nhân dân huyện An Biên'
  const pdf = made({ name: `Đầu ${name} cuối` })
  const [first, last] = [boxOf(pdf, 'Đầu'), boxOf(pdf, 'cuối')]

  assert.ok(last.top > first.bottom - 1, 'it is on two lines')
  assert.ok(first.left >= 28 && last.right <= 269 && last.bottom <= 114)
})

test('what fits at no readable size is refused by name, never printed over the edge', () => {
  assert.match(refusal({ name: 'Đ'.repeat(300) }), /phần "tên" quá dài/)
  assert.match(refusal({ unit: 'đơn vị '.repeat(200) }), /phần "đơn vị" quá dài/)
})

test('a letter that cannot be printed, or that turns text around, is refused by its number', () => {
  assert.equal(refusal({ name: 'An 😀' }), 'An 😀: có ký tự không in được (U+1F600)')
  assert.match(refusal({ unit: 'An\u202eBiên' }), /U\+202E/)
})

test('markup in a name is printed as it is written', () => {
  const pdf = made({ name: '#panic("x") *b* <i>' })

  assert.match(seenBy('pdftotext', pdf, ['PDF', '-']).toString(), /#panic\("x"\) \*b\* <i>/)
})

test('on a blank only the named lines are printed, at their millimetres', () => {
  const box = { w: 100, h: 20, size: 20, min: 9, bold: false, italic: false, colour: '#000000' }
  const fields = { name: { ...box, x: 50, y: 60, align: 'left' as const } }
  const pdf = made({ name: 'Đượm' }, { code: 'none', blank: { paper: A4, fields } })

  assert.equal(seenBy('pdftotext', pdf, ['PDF', '-']).toString().trim(), 'Đượm')
  assert.ok(Math.abs(boxOf(pdf, 'Đượm').left - 50) < 0.3)
})

test('a print file shares the border: a page more adds less than a twentieth of it', () => {
  const press = createPress(typesetter, { paper: 'A4', code: 'none' })
  const [one, many] = [press.many([SAMPLE]), press.many(Array(21).fill(SAMPLE))]
  assert.ok(one.ok && many.ok)

  assert.ok((many.value.length - one.value.length) / 20 < one.value.length / 20)
})

const A4 = { width: 297, height: 210 }

function scanned(pdf: Uint8Array, page: number): string | undefined {
  const { width, height, grey } = rasterOf(pdf, page)
  const colours = new Uint8ClampedArray(grey.length * 4).fill(255)
  for (const [index, value] of grey.entries()) {
    colours.fill(value, index * 4, index * 4 + 3)
  }
  return jsQR.default(colours, width, height)?.data
}
