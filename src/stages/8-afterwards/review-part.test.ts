/** Parts of a result under review: which there are, what a subject means, what came after it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { partsOf, reviewableOf, since, subjectParts } from './review-part.ts'

const line = { criterion: '2.1', name: 'Văn bản', standing: '1.5', words: '' }
const finding = { condition: 'points', cycle: 'nam-2020', clause: 'II.1', words: 'Đạt 95 điểm' }
const VIEW = {
  rankings: [
    {
      ...{ scoring: 'chi-so', cycle: 'nam-2020' },
      rows: [
        { participant: 'xa-a', lines: [line, { ...line, criterion: '2.2', standing: null }] },
        { participant: 'xa-b', lines: [{ ...line, criterion: '9.9' }] },
      ],
    },
  ],
  selections: [
    {
      ...{ award: 'giay-khen', cycle: 'nam-2020' },
      standings: [
        {
          ...{ participant: 'xa-a', state: 'not-met' as const },
          findings: [finding, finding, { ...finding, cycle: 'nam-2019' }],
        },
      ],
    },
  ],
}
const ranking = {
  ...{ participant: 'xa-a', name: 'Xã A', subject: 'ranking chi-so nam-2020' },
  ...{ about: 'Chỉ số', cycle: 'nam-2020', result: { total: '90' } },
}
const award = { ...ranking, subject: 'award giay-khen nam-2020', about: 'Giấy khen' }
const OF = { participant: 'xa-a' }

test('a ranking has the lines of the own sheet, each with its points and nobody else’s', () => {
  const parts = partsOf(ranking, VIEW)

  assert.deepEqual(
    parts.map(({ subject, result }) => [subject, result]),
    [
      ['ranking chi-so nam-2020 2.1', { total: '1.5' }],
      ['ranking chi-so nam-2020 2.2', {}],
    ],
  )
})

test('an award has each condition once; one of another year names it', () => {
  assert.deepEqual(
    partsOf(award, VIEW).map(({ subject }) => subject),
    ['award giay-khen nam-2020 points', 'award giay-khen nam-2020 points nam-2019'],
  )
})

const SUBJECTS = [
  ['ranking chi-so nam-2020', 'Chỉ số'],
  ['ranking chi-so nam-2020 2.1', 'Chỉ số, 2.1 Văn bản'],
  ['ranking chi-so nam-2020 9.9', undefined],
  ['ranking chi-so nam-2020x', undefined],
  ['ranking chi-so nam-2019 2.1', undefined],
  ['award giay-khen nam-2020 points', 'Giấy khen, II.1: Đạt 95 điểm'],
] as const

for (const [subject, about] of SUBJECTS)
  test(`"${subject}" is ${about ?? 'nothing that was made known'}`, () => {
    assert.equal(reviewableOf([ranking, award], { ...OF, subject }, VIEW)?.about, about)
  })

test('a part of what was not made known cannot be asked about', () => {
  const subject = 'award giay-khen nam-2020 points'

  assert.equal(reviewableOf([ranking], { ...OF, subject }, VIEW), undefined)
})

test('a subject names its cycle, and that of the finding when it is another', () => {
  const of = { kind: 'award', of: 'giay-khen', cycle: 'nam-2020' }

  assert.deepEqual(subjectParts('award giay-khen nam-2020'), {
    ...{ ...of, part: undefined, partCycle: 'nam-2020' },
  })
  assert.deepEqual(subjectParts('award giay-khen nam-2020 points nam-2019'), {
    ...{ ...of, part: 'points', partCycle: 'nam-2019' },
  })
})

test('a review led to what was corrected on its day or after, not before', () => {
  const made = (on: string) => ({ href: '/', label: on, on: civil(on) })
  const all = [made('2021-01-04'), made('2021-01-05'), made('2021-01-06')]

  assert.deepEqual(
    since(all, civil('2021-01-05')).map(({ label }) => label),
    ['2021-01-05', '2021-01-06'],
  )
})
