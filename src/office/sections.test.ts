/** A campaign's sections: whom they are shown to, and where one is. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor, Role } from '#access'
import { ROUTES } from '#main'
import { sectionsFor } from './sections.ts'

const WITHIN = '/phong-trao/:campaign/'
const STATE = { id: 'mau-2027', scope: 't.ubnd_xa_mau' }

/** Groups as text: the one that is here in brackets, with its pages. */
function groupsAt(path: string, role: Role): readonly string[] {
  const duties = [{ role, path: STATE.scope, organisation: 'ubnd-xa-mau' }]
  const actor: Actor = { account: role, name: role, duties, runs: [STATE.id], takesPartIn: [] }
  const url = new URL(`http://thi-dua.test/phong-trao/mau-2027${path}`)
  return sectionsFor({ actor, lang: 'vi', url }, STATE).map(({ label, here, pages }) => {
    const inner = pages.map((page) => (page.here ? `[${page.label}]` : page.label))
    return here ? `${label}: ${inner.join(', ')}` : label
  })
}

test('a page stands in its group, whose other pages are one step away', () => {
  assert.deepEqual(groupsAt('/xep-hang', 'standing-officer'), [
    'Tổng quan',
    'Kế hoạch',
    'Đăng ký, số liệu',
    'Chấm điểm: Chấm điểm, Kiểm tra, [Xếp hạng]',
    'Xét chọn',
    'Hồ sơ, quyết định',
    'Báo cáo, công bố',
  ])
})

test('evidence belongs to the records, a withdrawal to the nominations', () => {
  assert.ok(
    groupsAt('/minh-chung/a', 'unit-officer').includes('Đăng ký, số liệu: Đăng ký, [Số liệu]'),
  )
  assert.ok(groupsAt('/rut/a', 'unit-head').includes('Xét chọn: Tiêu chuẩn, [Đề nghị]'))
})

test('a group with one page for the reader carries the name of that page', () => {
  assert.equal(groupsAt('', 'publicist').at(-1), 'Báo cáo, công bố')
  assert.equal(groupsAt('', 'unit-head').at(-1), 'Hồ sơ, quyết định')
  assert.equal(groupsAt('', 'administrator').at(-1), 'Nhật ký')
})

test('the overview is no prefix of every other page', () => {
  assert.equal(groupsAt('/ke-hoach', 'unit-head')[0], 'Tổng quan')
  assert.equal(groupsAt('', 'unit-head')[0], 'Tổng quan: [Tổng quan]')
})

test('every page within a campaign stands in one group', () => {
  const pages = ROUTES.filter(({ method, path }) => method === 'GET' && path.startsWith(WITHIN))
  const firsts = new Set(pages.map(({ path }) => path.slice(WITHIN.length).split('/')[0] ?? ''))
  const lost = [...firsts].filter((one) => {
    const here = (['standing-officer', 'auditor'] as const).some((role) =>
      groupsAt(`/${one}`, role).some((group) => group.includes('[')),
    )
    return !here
  })

  assert.ok(firsts.size > 20)
  assert.deepEqual(lost, [])
})
