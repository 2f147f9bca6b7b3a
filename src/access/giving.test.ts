/** Who may give which duty, and who may change whose account: a district, a commune, the tenant. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { OrganisationRow, PersonRow, PostRow } from '#registry'
import { DutyRow } from './duty.ts'
import { give, mayManage } from './giving.ts'
import { placesOn } from './path.ts'
import type { Actor } from './permission.ts'
import { stagesHeld } from './two-stages.ts'

const on = civil('2026-11-26')
const organisation = (id: string, parent = '') =>
  OrganisationRow.parse({ id, name: id, kind: 'ubnd', level: 'commune', parent })
const places = placesOn(
  {
    organisations: [
      organisation('huyen'),
      organisation('xa', 'huyen'),
      organisation('xa-khac', 'huyen'),
    ],
    people: [PersonRow.parse({ id: 'nguoi-xa', name: 'Én' })],
    posts: [
      PostRow.parse({
        person: 'nguoi-xa',
        organisation: 'xa',
        title: 'Công chức',
        duty: 'staff',
        from: '2020-01-01',
      }),
    ],
  },
  on,
)

function administrator(path: string): Actor {
  const duties = [{ role: 'administrator', path }] as const
  return { account: 'a', name: 'A', duties, runs: [], takesPartIn: [] }
}

const duty = (cells: Readonly<Record<string, string>>) =>
  DutyRow.parse({ account: 'x', role: 'unit-officer', from: '2026-01-01', basis: 'QĐ 1', ...cells })

const commune = { actor: administrator('t.huyen.xa'), places }
const tenant = { actor: administrator('t'), places }
const holder = { person: 'nguoi-xa', duties: [] }

const cases = [
  ['a duty in the own commune', { organisation: 'xa' }, commune, 't.huyen.xa'],
  ['a duty in the next commune', { organisation: 'xa-khac' }, commune, 'beyond-reach'],
  ['a duty in the district above', { organisation: 'huyen' }, commune, 'beyond-reach'],
  ['a duty over everything', {}, commune, 'beyond-reach'],
  ['a duty over everything, by whoever has it', {}, tenant, 't'],
  ['a unit that is not in the registry', { organisation: 'xa-ma' }, tenant, 'unknown-place'],
  ['the person alone', { role: 'individual' }, commune, 't.huyen.xa.p_nguoi_xa'],
  ['no paper', { organisation: 'xa', basis: '' }, commune, 'no-basis'],
  [
    'delegated without a last day',
    { organisation: 'xa', capacity: 'delegated' },
    commune,
    'no-end',
  ],
  [
    'acting until a day',
    { organisation: 'xa', capacity: 'acting', to: '31/12/2026' },
    commune,
    't.huyen.xa',
  ],
  ['from and to on one day', { organisation: 'xa', to: '2026-01-01' }, commune, 't.huyen.xa'],
  ['ends before it begins', { organisation: 'xa', to: '2025-12-31' }, commune, 'ends-before'],
] as const

for (const [why, cells, ground, answer] of cases)
  test(`${why}: ${answer}`, () => {
    const given = give(duty(cells), holder, ground)

    assert.equal(given.ok ? given.value : given.refusal, answer)
  })

test('a duty of an individual needs a person behind the account', () => {
  const given = give(duty({ role: 'individual' }), { duties: [] }, tenant)

  assert.deepEqual(given, { ok: false, refusal: 'no-person' })
})

test('a commune administrator changes no account that reaches beyond the commune', () => {
  const over = (organisationId: string) => [duty({ organisation: organisationId })]

  assert.equal(mayManage({ person: 'nguoi-xa', duties: over('xa') }, commune), true)
  assert.equal(mayManage({ person: 'nguoi-xa', duties: over('huyen') }, commune), false)
  assert.equal(mayManage({ duties: [] }, commune), false, 'nobody known behind it')
  assert.equal(mayManage({ duties: [] }, tenant), true)
})

test('two stages of one campaign at one time are told, one stage or different years are not', () => {
  const self = duty({ organisation: 'xa' })
  const inspects = duty({ role: 'inspector', organisation: 'huyen', campaign: 'a' })
  const later = duty({
    role: 'appraiser',
    organisation: 'huyen',
    campaign: 'b',
    from: '2027-01-01',
  })
  const ended = duty({ organisation: 'xa', to: '2026-12-31' })

  assert.deepEqual(stagesHeld([self, inspects]), ['self', 'inspection'])
  assert.deepEqual(stagesHeld([self, { ...self, role: 'unit-head' }]), [])
  assert.deepEqual(stagesHeld([inspects, later]), [], 'other campaigns')
  assert.deepEqual(stagesHeld([ended, later]), [], 'the one ends before the other begins')
})
