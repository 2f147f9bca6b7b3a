import assert from 'node:assert/strict'
import { test } from 'node:test'
import { councilName } from './council-name.vi.ts'

test('a council is called by its registered name, never by its code', () => {
  const own = { id: 'hoi-dong-huyen', name: 'Hội đồng TĐKT huyện An Biên' }

  assert.equal(councilName([own], 'hoi-dong-huyen'), own.name)
  assert.equal(councilName([own], 'hoi-dong-xa'), 'Hội đồng Thi đua - Khen thưởng')
})
