/** CSV tables in a spreadsheet stay what they are: Vietnamese, exact numbers, no formula. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outcomeTables } from './csv.ts'
import { outcomeView, standing } from './sample.test.ts'

function awards(name: string): string {
  const view = outcomeView([standing({ name })])
  return outcomeTables(view).get('awards.csv') ?? ''
}

test('every table starts with a byte-order mark and ends its lines as Excel does', () => {
  for (const [name, text] of outcomeTables(outcomeView([standing({})]))) {
    assert.ok(text.startsWith('\uFEFF'), name)
    assert.ok(text.endsWith('\r\n'), name)
  }
})

test('a name that a spreadsheet would run as a formula is made text', () => {
  assert.match(awards('=HYPERLINK("x")'), /"'=HYPERLINK\(""x""\)"/)
  assert.match(awards('+84 909'), /'\+84 909/)
  assert.match(awards('-5'), /,-5,/, 'a plain number stays one')
})

test('commas, quotes and line breaks stay inside their cell', () => {
  assert.match(awards('Bộ phận "một cửa", xã A'), /"Bộ phận ""một cửa"", xã A"/)
})
