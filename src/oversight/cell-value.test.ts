/** Every choice that a record may hold is said in words wherever the audit shows its cell. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { roleWords } from '#access/words'
import { HOME } from '#campaign'
import { cellValues } from './cell-value.words.ts'

type Cell = Readonly<{
  safeParse(cell: string): Readonly<{ success: boolean; error?: Readonly<{ issues: unknown }> }>
}>
type Table = Readonly<{ name: string; row: Readonly<{ shape: Readonly<Record<string, Cell>> }> }>

/** All tables of records of the program. */
async function tables(): Promise<readonly Table[]> {
  const files = globSync('src/**/*.ts', { cwd: HOME }).map((file) => join(HOME, file))
  const holding = files.filter(
    (file) => !file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('recordTable('),
  )
  const found = await Promise.all(holding.map((file) => import(file)))
  const exported = found.flatMap((one) => Object.values(one))
  // Some are exported one by one, those of a campaign's folder in one list.
  return [...exported, ...exported.filter(isObject).flatMap(Object.values)].filter(isTable)
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function isTable(value: unknown): value is Table {
  return isObject(value) && 'columns' in value && 'row' in value
}

/** The words of a closed list, as its refusal names them. */
function choicesOf(cell: Cell): readonly string[] {
  const { error } = cell.safeParse('không có trong danh sách')
  const [, words = ''] =
    /một trong: ([^"]*?)( hoặc để trống)?"/.exec(JSON.stringify(error?.issues)) ?? []
  return words.split(', ').filter((word) => word !== '')
}

const lists = (await tables()).flatMap(({ name, row }) =>
  Object.entries(row.shape).flatMap(([field, cell]) => {
    const choices = choicesOf(cell)
    return choices.length > 0 ? [{ name, field, choices }] : []
  }),
)

test('the lists of choices are found', () => {
  assert.ok(lists.some(({ name, field }) => name === 'decisions' && field === 'action'))
  assert.ok(lists.length > 10, `${lists.length}`)
})

test('every choice has its words', () => {
  const said: Readonly<Record<string, string>> = cellValues.vi
  const roles: Readonly<Record<string, string>> = roleWords.vi
  const has = (field: string, choice: string) =>
    said[`${field} ${choice}`] !== undefined || (field === 'role' && roles[choice] !== undefined)
  assert.deepEqual(
    lists.flatMap(({ name, field, choices }) =>
      choices.filter((choice) => !has(field, choice)).map((one) => `${name} ${field} ${one}`),
    ),
    [],
  )
})
