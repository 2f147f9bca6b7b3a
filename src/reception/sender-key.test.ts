/** The key of a sender: remembered from what was taken in, another one is pointed out. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyState } from './sender-key.ts'

const A = 'a'.repeat(64)
const B = 'b'.repeat(64)
const row = (sender: string, mark?: string) => ({ 'sender-id': sender, 'signed-by': mark })

for (const [mark, rows, wanted] of [
  [undefined, [], 'unsigned'],
  [undefined, [row('xa')], 'unsigned'],
  [undefined, [row('xa', A)], 'dropped'],
  [A, [], 'first'],
  [A, [row('xa')], 'first'],
  [A, [row('khac', B)], 'first'],
  [A, [row('xa', A)], 'same'],
  [B, [row('xa', A)], 'other'],
  [B, [row('xa', A), row('xa')], 'other'],
  [B, [row('xa', A), row('xa', B)], 'same'],
] as const)
  test(`${mark?.slice(0, 1) ?? 'none'} after ${JSON.stringify(rows).slice(0, 60)}: ${wanted}`, () => {
    assert.equal(keyState({ sender: 'xa', mark }, rows), wanted)
  })
