/** A list kept up to date is the list made anew, whatever changed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RowList } from './row-list.ts'

type Row = Readonly<{ participant: string; line: number; value: number }>

const change = fc.record({
  line: fc.integer({ min: 1, max: 12 }),
  value: fc.option(fc.nat(99), { nil: undefined }),
})
const history = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 8 })

/** A line is about the same participant for good: it is part of its key. */
function rowOf(line: number, value: number | undefined): Row | undefined {
  return value === undefined ? undefined : { participant: `xa-${line % 3}`, line, value }
}

function anew(lines: ReadonlyMap<number, Row | undefined>): RowList<Row> {
  const sorted = [...lines].toSorted(([a], [b]) => a - b)
  return RowList.of(sorted.flatMap(([line, row]) => (row ? [{ line, row }] : [])))
}

test('changes put in place give the list, and the parts of it, that are made anew', () => {
  fc.assert(
    fc.property(history, (steps) => {
      const lines = new Map<number, Row | undefined>()
      let list = anew(lines)
      for (const step of steps) {
        list.of('xa-0')
        const changed = new Map(step.map(({ line, value }) => [line, rowOf(line, value)]))
        for (const [line, row] of changed) lines.set(line, row)
        list = list.with(changed) ?? anew(lines)
        const { rows } = anew(lines)
        assert.deepEqual(list.rows, rows)
        for (const id of ['xa-0', 'xa-1', 'xa-2']) {
          const own = rows.filter(({ participant }) => participant === id)
          assert.deepEqual(list.of(id), own)
        }
      }
    }),
  )
})

test('the list before stays as it was, since pages may still be drawn from it', () => {
  const before = anew(new Map([[1, rowOf(1, 5)]]))
  const after = before.with(new Map([[1, rowOf(1, 6)]]))

  assert.equal(before.rows[0]?.value, 5)
  assert.equal(after?.rows[0]?.value, 6)
})
