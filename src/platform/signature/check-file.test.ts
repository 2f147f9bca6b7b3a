/** Signed files as they come back: intact, signed again, tampered with in every known way. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfRef, PdfString } from '@libpdf/core'
import fc from 'fast-check'
import { CERTIFICATE_PASSWORD, testCertificates } from '#testing'
import { openCertificate } from './certificate-file.ts'
import { checkCms } from './check-cms.ts'
import { type CheckedSignature, checkSignatures } from './check-file.ts'
import { signaturesIn } from './found.ts'
import { signFile } from './sign-file.ts'
import { stateOf } from './state.ts'

const made = testCertificates()
/** After the certificates were made: they are in force from that second on. */
const NOW = new Date(Date.now() + 60_000)

async function signerOf(name: string) {
  const opened = await openCertificate({
    content: made.read(`${name}.p12`),
    password: CERTIFICATE_PASSWORD,
  })
  assert.ok(opened.ok, name)
  return opened.value.signer
}

async function plain(): Promise<Uint8Array> {
  const pdf = PDF.create()
  for (const words of ['Trang mot: 1.800.000 dong', 'Trang hai'])
    pdf.addPage({ size: 'a4' }).drawText(words, { x: 60, y: 700 })
  return pdf.save()
}

async function signed(file: Uint8Array, name = 'ca-nhan', at = NOW): Promise<Uint8Array> {
  const done = await signFile(file, { signer: await signerOf(name), at, reason: 'Ký (ban hành)' })
  assert.ok(done.ok)
  return done.value
}

async function checked(file: Uint8Array, roots: readonly Uint8Array[] = [made.root]) {
  const found = await checkSignatures(file, roots)
  assert.ok(found.ok)
  return found.value
}

const states = async (file: Uint8Array) => (await checked(file)).map(stateOf)

/** Saves a change behind the file, as any editor of PDF does. */
async function changed(file: Uint8Array, change: (pdf: PDF) => void): Promise<Uint8Array> {
  const pdf = await PDF.load(new Uint8Array(file))
  change(pdf)
  return pdf.save({ incremental: true })
}

const FILE = await plain()
const ONCE = await signed(FILE)
const TWICE = await signed(ONCE, 'co-quan', new Date(NOW.getTime() + 60_000))

test('a signature is added behind the file: the first bytes are the file as it came', () => {
  assert.deepEqual(Buffer.from(ONCE.subarray(0, FILE.length)), Buffer.from(FILE))
  assert.deepEqual(Buffer.from(TWICE.subarray(0, ONCE.length)), Buffer.from(ONCE))
})

test('who signed, when, why and what is covered is read back', async () => {
  const [one, ...more] = await checked(ONCE)

  assert.equal(more.length, 0)
  assert.equal(one?.holder?.name, 'Lâm Quốc Khải')
  assert.equal(one?.holder?.organisation, 'UBND huyện An Biên')
  assert.equal(one?.reason, 'Ký (ban hành)')
  assert.equal(one?.claimed?.getTime(), Math.floor(NOW.getTime() / 1000) * 1000)
  assert.deepEqual(one?.covers, { to: ONCE.length, of: ONCE.length })
  assert.deepEqual(one?.trust, { trust: 'established', root: 'Chứng thư gốc goc' })
})

test('a second signature leaves the first intact, and each says what it covers', async () => {
  const [first, second] = await checked(TWICE)

  assert.deepEqual(await states(TWICE), ['signed-after', 'intact'])
  assert.deepEqual(first?.covers, { to: ONCE.length, of: TWICE.length })
  assert.deepEqual(first?.later?.signatures, [second?.field])
})

test('an elliptic key signs as well', async () => {
  assert.deepEqual(await states(await signed(FILE, 'ec')), ['intact'])
})

test('a file without signature is no fault: it has none', async () => {
  assert.deepEqual(await checked(FILE), [])
})

test('one byte of what was signed is another, and the signature says so', async () => {
  const file = new Uint8Array(ONCE)
  const at = Buffer.from(file).indexOf('/MediaBox')
  file[at + 1] = 'm'.charCodeAt(0)

  assert.deepEqual(await states(file), ['altered'])
})

test('the signature of another file fits nothing here', async () => {
  const other = await signed(
    await changed(FILE, (pdf) => pdf.getPage(0)?.dict.set('Rotate', PdfNumber.of(90))),
  )
  const contents = (file: Uint8Array) =>
    /\/Contents <([0-9a-f]+)>/.exec(Buffer.from(file).toString('latin1'))?.[1] ?? ''
  const text = Buffer.from(ONCE).toString('latin1').replace(contents(ONCE), contents(other))

  assert.deepEqual(await states(Buffer.from(text, 'latin1')), ['altered'])
})

const CHANGES: Readonly<Record<string, readonly [(pdf: PDF) => void, readonly number[], boolean]>> =
  {
    'words drawn over page 2': [
      (pdf) => pdf.getPage(1)?.drawText('9.800.000 dong', { x: 60, y: 700 }),
      [1],
      false,
    ],
    'a page turned': [(pdf) => pdf.getPage(0)?.dict.set('Rotate', PdfNumber.of(180)), [0], false],
    'a page added': [(pdf) => void pdf.addPage({ size: 'a4' }), [2], true],
    'a page taken out': [(pdf) => pdf.removePage(0), [0, 1], true],
    'a note laid over the page': [
      (pdf) => {
        const note = PdfDict.of({
          Type: PdfName.of('Annot'),
          Subtype: PdfName.of('FreeText'),
          Rect: new PdfArray([60, 690, 300, 720].map((it) => PdfNumber.of(it))),
          Contents: PdfString.fromString('9.800.000'),
        })
        pdf.getPage(0)?.dict.set('Annots', new PdfArray([pdf.register(note)]))
      },
      [0],
      false,
    ],
    'a note put behind the marks of signatures': [
      (pdf) => {
        const link = PdfDict.of({
          Type: PdfName.of('Annot'),
          Subtype: PdfName.of('Stamp'),
          Rect: new PdfArray([60, 690, 300, 720].map((it) => PdfNumber.of(it))),
        })
        const marks = pdf.getPage(0)?.dict.getArray('Annots', (ref) => pdf.getObject(ref))
        assert.ok(marks)
        marks.push(pdf.register(link))
      },
      [0],
      false,
    ],
    'a script that runs on opening': [
      (pdf) => {
        const action = { S: PdfName.of('JavaScript'), JS: PdfString.fromString('1') }
        pdf.getCatalog().set('OpenAction', PdfDict.of(action))
      },
      [],
      true,
    ],
    'another title of the file': [(pdf) => pdf.setTitle('Quyet dinh khac'), [], true],
  }

for (const [name, [change, pages, elsewhere]] of Object.entries(CHANGES))
  test(`changed after signing: ${name}`, async () => {
    const [one] = await checked(await changed(TWICE, change))

    assert.equal(one?.verdict, 'intact', 'the bytes signed are still inside')
    assert.equal(one && stateOf(one), 'changed-after')
    const expected = pages.every((page) => one?.later?.pages.includes(page))
    assert.ok(expected, `pages ${one?.later?.pages}`)
    if (elsewhere) assert.equal(one?.later?.elsewhere, true)
  })

test('a later part cannot say another time or reason of a signature that was given', async () => {
  const other = await changed(ONCE, (pdf) => {
    const fields = pdf.getCatalog().getDict('AcroForm', (ref) => pdf.getObject(ref))
    const list = fields?.getArray('Fields', (ref) => pdf.getObject(ref))
    const field = list?.at(0, (ref) => pdf.getObject(ref))
    const value = field instanceof PdfDict && field.getDict('V', (ref) => pdf.getObject(ref))
    assert.ok(value)
    value.set('M', PdfString.fromString("D:20010101000000+07'00'"))
    value.set('Reason', PdfString.fromString('Khac'))
  })
  const [one] = await checked(other)

  assert.equal(one && stateOf(one), 'changed-after')
  assert.equal(one?.claimed?.getFullYear(), NOW.getFullYear())
  assert.equal(one?.reason, 'Ký (ban hành)')
})

test('a signature that is only said again behind the file is none', async () => {
  const twin = await changed(ONCE, (pdf) => {
    const resolve = (ref: PdfRef) => pdf.getObject(ref)
    const list = pdf.getCatalog().getDict('AcroForm', resolve)?.getArray('Fields', resolve)
    const field = list?.at(0, resolve)
    const value = field instanceof PdfDict && field.getDict('V', resolve)
    assert.ok(list && value)
    const again = value.clone()
    again.set('M', PdfString.fromString("D:20010101000000+07'00'"))
    const entries = {
      Type: PdfName.of('Annot'),
      Subtype: PdfName.of('Widget'),
      FT: PdfName.of('Sig'),
      T: PdfString.fromString('Signature_9'),
      V: pdf.register(again),
    }
    list.push(pdf.register(PdfDict.of(entries)))
  })

  assert.deepEqual(await states(twin), ['signed-after', 'not-covering'])
})

test('whatever byte of the signed part is another, the signature does not fit it', async () => {
  const pdf = await PDF.load(new Uint8Array(ONCE))
  const text = Buffer.from(ONCE).toString('latin1')
  const start = text.indexOf('/Contents <30') + '/Contents '.length
  const end = text.indexOf('>', start) + 1
  const place = fc.integer({ min: 0, max: ONCE.length - 1 }).filter((at) => at < start || at >= end)
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 255 }), (at, by) => {
      const file = new Uint8Array(ONCE)
      file[at] = (file[at] ?? 0) ^ by
      const [one] = signaturesIn(pdf, file)

      assert.ok(one?.covered === undefined || checkCms(one.covered).verdict !== 'intact')
    }),
  )
})

/** Writes another range over the one that stands, in as many letters. */
function withRange(file: Uint8Array, range: (numbers: readonly number[]) => readonly number[]) {
  const text = Buffer.from(file).toString('latin1')
  const [whole = '', inside = ''] = /\/ByteRange \[([^\]]+)\]/.exec(text) ?? []
  const numbers = range(inside.trim().split(/\s+/).map(Number)).join(' ')
  assert.ok(numbers.length <= inside.length)
  return Buffer.from(text.replace(whole, `/ByteRange [${numbers.padEnd(inside.length)}]`), 'latin1')
}

const RANGES: Readonly<Record<string, (numbers: readonly number[]) => readonly number[]>> = {
  'leaves out the beginning': ([, a = 0, b = 0, c = 0]) => [9, a, b, c],
  'begins later and is as long': ([, a = 0, b = 0, c = 0]) => [9, a - 9, b, c],
  'leaves out more than the signature': ([x = 0, a = 0, b = 0, c = 0]) => [x, a - 40, b, c],
  'is longer than the file': ([x = 0, a = 0, b = 0, c = 0]) => [x, a, b, c + 5],
  'is no range': ([x = 0, a = 0]) => [x, a],
  'covers nothing': () => [0, 0, 0, 0],
}

for (const [name, range] of Object.entries(RANGES))
  test(`a range that ${name} covers no file`, async () => {
    assert.deepEqual(await states(withRange(ONCE, range)), ['not-covering'])
  })

test('a signature that is no CMS is unreadable, never valid', async () => {
  const text = Buffer.from(ONCE).toString('latin1')
  const empty = text.replace(/(?<=\/Contents <)[0-9a-f]+(?=>)/, (hex) => '0'.repeat(hex.length))

  assert.deepEqual(await states(Buffer.from(empty, 'latin1')), ['unreadable'])
})

const trustOf = async (file: Uint8Array, roots: readonly Uint8Array[]) =>
  (await checked(file, roots)).map((one: CheckedSignature) => one.trust)

test('without a named root, with another one, or outside its dates nothing is established', async () => {
  const late = await signed(FILE, 'ca-nhan', new Date('2099-01-01T00:00:00Z'))

  assert.deepEqual(await trustOf(ONCE, []), [{ trust: 'not-established', why: 'no-roots' }])
  assert.deepEqual(await trustOf(ONCE, [made.strangerRoot]), [
    { trust: 'not-established', why: 'no-chain' },
  ])
  assert.deepEqual(await trustOf(late, [made.root]), [{ trust: 'not-established', why: 'dates' }])
})

test('a certificate that an ordinary holder issued reaches no root', async () => {
  const file = await signed(FILE, 'gia')
  const [one] = await checked(file)

  assert.equal(one?.verdict, 'intact')
  assert.deepEqual(one?.trust, { trust: 'not-established', why: 'no-chain' })
})

test('what is no PDF, or has a password, is refused with its reason', async () => {
  const pdf = PDF.create()
  pdf.addPage({ size: 'a4' })
  pdf.setProtection({ userPassword: 'x', ownerPassword: 'y' })
  const locked = await pdf.save()

  assert.deepEqual(await checkSignatures(Buffer.from('chỉ là chữ')), {
    ok: false,
    refusal: 'not-a-pdf',
  })
  const found = await checkSignatures(locked)
  assert.ok(!found.ok && found.refusal === 'encrypted')
  const done = await signFile(locked, { signer: await signerOf('ca-nhan'), at: NOW })
  assert.ok(!done.ok && done.refusal === 'encrypted')
})
