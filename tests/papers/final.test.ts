/** The final report says the figures of the summary page, in the page's own words. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { present } from '#kernel'
import { summaryWords } from '#oversight/summary-words'
import { MAKERS, paperText } from '#papers'
import { type Paper, passages } from '#papers/model'
import { summaryOf, sumOf } from '#printout'
import { CAMPAIGNS, materialFor } from './run.ts'

const papersIn = (campaign: string): readonly Paper[] => {
  const maker = present(
    MAKERS.find(({ kind }) => kind === 'final-report'),
    'its maker',
  )
  return maker.make(materialFor(campaign))
}

test('headings and columns are those of the page', () => {
  const said = new Set(CAMPAIGNS.flatMap(papersIn).flatMap(passages))
  const w = summaryWords.vi
  const page = [w.taking, w.kind, w.collective, w.individual, w.asked, w.registered, w.late]
  const awards = [w.awards, w.award, w.places, w.proposed, w.awarded, w.money, w.unit]
  assert.deepEqual(
    [...page, ...awards].filter((one) => !said.has(one)),
    [],
  )
})

test('the annex adds up to what the first table counts', () => {
  for (const campaign of CAMPAIGNS) {
    const { view } = materialFor(campaign)
    for (const { id } of view.cycles) {
      const { taking, units } = summaryOf(view, id)
      const all = (list: readonly Readonly<{ asked: number }>[]) =>
        sumOf(list.map((it) => it.asked))
      assert.equal(all(units), all(taking), id)
    }
  }
})

test('a report sent bears its recorded number and day, another has blanks', () => {
  const [anBien] = papersIn('an-bien-cchc-2020')
  const [khoiKy] = papersIn('khoi-ky-cchc-2022')
  assert.match(paperText(present(anBien, 'An Biên')), /Số: 402\/BC-UBND/)
  assert.match(paperText(present(khoiKy, 'Khôi Kỳ')), /Số: \.+\/BC-UBND/)
})
