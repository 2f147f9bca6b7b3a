/** A paper before 05/03/2020 has the form of the circular of 2011, then that of the decree. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil, present } from '#kernel'
import { MAKERS, paperPdf } from '#papers'
import { formOn, type Paper } from '#papers/model'
import { createTypesetter } from '#papers/typst'
import { asked, materialFor } from './run.ts'

const installed = asked(['pdftotext', '-v'], new Uint8Array()) !== undefined
const skip = !installed && process.env['REQUIRE_ALL'] !== '1'
const maker = present(
  MAKERS.find(({ kind }) => kind === 'plan'),
  'the plan',
)
const [first] = maker.make(materialFor('an-bien-cchc-2020'))
const plan = present(first, 'the plan of An Biên')
const typesetter = createTypesetter()

type Place = Readonly<{ x: number; y: number }>

/** Where the number stands on the second page, in millimetres from the top left. */
function numberOn(paper: Paper): Place {
  const made = paperPdf(typesetter, paper)
  assert.ok(made.ok)
  const boxes = asked(['pdftotext', '-f', '2', '-l', '2', '-bbox', 'FILE', '-'], made.value) ?? ''
  const edges = [...boxes.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>2</g)].map(([, x, y]) => ({
    x: (Number(x) * 25.4) / 72,
    y: (Number(y) * 25.4) / 72,
  }))
  return present(
    edges.find(({ y }) => y < 20 || y > 277),
    'a page number',
  )
}

test('the decree is in force from its issue day', () => {
  assert.equal(formOn(civil('2020-03-04')).name, 'Thông tư 01/2011/TT-BNV')
  assert.equal(formOn(civil('2020-03-05')).name, 'Nghị định 30/2020/NĐ-CP')
  assert.equal(formOn(undefined).name, 'Nghị định 30/2020/NĐ-CP')
})

test('the number stands at the lower right before, at the top centre from then on', {
  skip,
}, () => {
  const older = numberOn({ ...plan, day: civil('2020-03-04') })
  const newer = numberOn({ ...plan, day: civil('2020-03-05') })
  assert.ok(older.y > 277 && older.x > 185, JSON.stringify(older))
  // The middle of what stands between the margins of 30 and 15 mm.
  assert.ok(newer.y < 20 && Math.abs(newer.x - 112.5) < 3, JSON.stringify(newer))
})
