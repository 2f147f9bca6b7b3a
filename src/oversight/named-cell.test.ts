/** The name of an organisation is the one it had on the day, whatever it is called now. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { OrganisationRow, PersonRow } from '#registry'
import { namesFrom } from './named-cell.ts'

const UNIT = { id: 'phong-noi-vu', kind: 'agency', level: 'district' }
const names = namesFrom({
  organisations: [
    OrganisationRow.parse({ ...UNIT, name: 'Phòng Nội vụ - Lao động', from: '2025-01-01' }),
    OrganisationRow.parse({ ...UNIT, name: 'Phòng Nội vụ', to: '2024-12-31' }),
  ],
  people: [PersonRow.parse({ id: 'ng-a', name: 'Trần Thị Ánh' })],
  others: { cycle: new Map([['nam-2020', 'Năm 2020']]) },
})

const CASES: Readonly<
  Record<string, readonly [field: string, cell: string, on: string, text: string | undefined]>
> = {
  'the last day of the former name': ['participant', 'phong-noi-vu', '2024-12-31', 'Phòng Nội vụ'],
  'the first day of the new one': [
    ...(['participant', 'phong-noi-vu', '2025-01-01'] as const),
    'Phòng Nội vụ - Lao động',
  ],
  'a person': ['person', 'ng-a', '2020-01-01', 'Trần Thị Ánh'],
  'a cycle of the plan': ['cycle', 'nam-2020', '2020-01-01', 'Năm 2020'],
  'an id that nobody has': ['participant', 'khong-co', '2020-01-01', undefined],
  'a column that means nobody': ['targets', 'phong-noi-vu', '2024-12-31', undefined],
}

for (const [what, [field, cell, on, text]] of Object.entries(CASES))
  test(`${what} is said as it is known`, () => {
    assert.equal(names(field, cell, civil(on))?.text, text)
  })
