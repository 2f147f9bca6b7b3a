/** What an act was about is said by names; what the program noted itself, in the reader's words. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { OrganisationRow } from '#registry'
import { namesFrom } from './named-cell.ts'
import { namedSubject } from './named-subject.ts'
import { subjectWords } from './subject.words.ts'

const others = {
  cycle: new Map([['nam-2020', 'Năm 2020']]),
  award: new Map([['giay-khen', 'Giấy khen']]),
  criterion: new Map([['1.2', '1.2 Tỷ lệ đúng hạn']]),
}
const UNIT = OrganisationRow.parse({
  ...{ id: 'mot-cua', kind: 'agency', level: 'commune', name: 'Bộ phận một cửa' },
})
const names = namesFrom({ organisations: [UNIT], people: [], others })

const CASES: readonly (readonly [noted: string, vi: string])[] = [
  ['mot-cua', 'Bộ phận một cửa'],
  ['mot-cua giay-khen nam-2020', 'Bộ phận một cửa · Giấy khen · Năm 2020'],
  ['mot-cua nam-2020 1.2', 'Bộ phận một cửa · Năm 2020 · 1.2 Tỷ lệ đúng hạn'],
  ['mot-cua ranking 2020', 'Bộ phận một cửa · ranking · 2020'],
  ['award giay-khen nam-2020', 'khen thưởng Giấy khen · Năm 2020'],
  ['ghi chú không là mã', 'ghi chú không là mã'],
  ['first administrator', 'người quản trị đầu tiên'],
  ['password mot-cua-a', 'mật khẩu của mot-cua-a'],
  ['example desk an-bien', 'bước chấm, hội đồng của phong trào ví dụ an-bien'],
  ['awarded', 'awarded'],
]

for (const [noted, vi] of CASES)
  test(`“${noted}” is said as “${vi}”`, () => {
    assert.equal(namedSubject(noted, civil('2020-07-30'), { names, words: subjectWords.vi }), vi)
  })
