/**
 * A unit that changes its name in the middle of a year: the outcome is what it was, under the new
 * id. Tried on the example campaigns, with every record of the year still under the former id.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compute } from '#campaign'
import { addDays, type CivilDate, civil } from '#kernel'
import type { OutcomeView } from '#outcome'
import { loadCampaign } from './scenario.ts'

type Loaded = ReturnType<typeof loadCampaign>
type Renaming = Readonly<{ from: string; to: string; on: CivilDate }>

/** Those below the renamed unit get a second row with their new parent, as an office writes it. */
function renamed(loaded: Loaded, { from, to, on }: Renaming): Loaded['records'] {
  const { records } = loaded
  const eve = addDays(on, -1)
  const organisations = records.organisations.flatMap((row) => {
    if (row.id === from)
      return [
        { ...row, to: eve },
        { ...row, id: to, from: on },
      ]
    if (row.parent !== from) return [row]
    return [
      { ...row, to: eve },
      { ...row, parent: to, from: on },
    ]
  })
  const later = records.successions.map((row) =>
    row.predecessor === from ? { ...row, predecessor: to } : row,
  )
  const change = {
    predecessor: from,
    successor: to,
    on,
    how: 'renamed',
    basis: 'nghị quyết',
  } as const
  return { ...records, organisations, successions: [...later, change] }
}

function view(loaded: Loaded, asOf: string, records = loaded.records): OutcomeView {
  const found = compute({ ...loaded, records }, { asOf: civil(asOf) })
  assert.ok(found.ok, found.ok ? '' : JSON.stringify(found.refusal))
  return found.value.view
}

/** All that was computed, with the former id in place of the new one; notes apart. */
function computed({ selections, rankings, registrations }: OutcomeView, { from, to }: Renaming) {
  const text = JSON.stringify({ selections, rankings, registrations })
  return JSON.parse(text.replaceAll(to, from))
}

const cases = [
  ['an-bien-cchc-2020', 'ubnd-xa-hung-yen', '2020-07-01', '2020-12-31'],
  ['dai-tu-cchc-2021', 'ubnd-xa-binh-thuan', '2023-07-01', '2024-01-08'],
] as const

for (const [campaign, from, on, asOf] of cases) {
  test(`${campaign}: a commune renamed within the year keeps its registration, figures and rank`, () => {
    const loaded = loadCampaign(campaign)
    const renaming = { from, to: 'ubnd-xa-ten-moi', on: civil(on) }
    const before = view(loaded, asOf)
    const after = view(loaded, asOf, renamed(loaded, renaming))

    assert.ok(JSON.stringify(before.registrations).includes(`"${from}"`), 'it takes part')
    assert.deepEqual(computed(after, renaming), computed(before, renaming))
    assert.match(after.notes.join('\n'), /đổi tên thành .*tính cho đơn vị mang tên mới/)
  })
}
