/**
 * People and posts from a spreadsheet (nhập người từ bảng tính): every row read by the same schemas
 * as the registry itself, every fault at once with its sheet, row, column and what to do.
 */
import { nearestFirst, ok, type Result, refuse } from '#kernel'
import { codeFor } from './code.ts'
import { type ColumnName, type Fault, letterOf } from './import-columns.ts'
import { ImportIndex, type Known } from './import-index.ts'
import { type Header, type ImportSheet, type Line, linesOf, readHeader } from './import-sheet.ts'
import { PersonRow, PostRow } from './person.ts'

/** What the file adds: people who are new, and posts. */
export type Imported = Readonly<{ people: readonly PersonRow[]; posts: readonly PostRow[] }>

/** Letters that only the old encodings leave behind: TCVN3 (ABC) and VNI read as Unicode. */
const NOT_UNICODE = /[¨©®µ¶·¸¹»¼½¾§¦«¬°±²×øûïñåäöëîÑØÛÏÖÅ]/u

type Read = Readonly<{ faults: readonly Fault[]; person?: PersonRow; post?: PostRow }>

/** All rows of the sheet, or everything that is wrong with it. */
export function importPeople(sheet: ImportSheet, known: Known): Result<Imported, readonly Fault[]> {
  const header = readHeader(sheet)
  if (!header.ok) return header
  const lines = linesOf(sheet, header.value)
  if (lines.length === 0) return refuse([{ sheet: sheet.name, row: 2, what: { why: 'no-rows' } }])
  const soFar: { people: PersonRow[]; posts: PostRow[] } = { people: [], posts: [] }
  const faults: Fault[] = []
  const index = new ImportIndex(known)
  for (const line of lines) {
    const { person, post, ...read } = readLine(line, {
      ...{ header: header.value, sheet: sheet.name, index },
    })
    faults.push(...read.faults)
    if (person) soFar.people.push(person)
    if (person) index.addPerson(person)
    if (post) soFar.posts.push(post)
    if (post) index.addPost(post)
  }
  return faults.length > 0 ? refuse(faults) : ok(soFar)
}

type Place = Readonly<{ header: Header; sheet: string; index: ImportIndex }>

function readLine(line: Line, place: Place): Read {
  const { index, sheet, header } = place
  const { cells, number: row } = line
  const at = (name: ColumnName, what: Fault['what']): Fault => {
    const column = header.get(name)
    return { sheet, row, ...(column === undefined ? {} : { column: letterOf(column) }), what }
  }
  const garbled = (Object.keys(cells) as ColumnName[]).filter((name) =>
    NOT_UNICODE.test(cells[name] ?? ''),
  )
  if (garbled.length > 0) return { faults: garbled.map((name) => at(name, { why: 'not-unicode' })) }
  const unit = unitOf(cells.organisation ?? '', index)
  if (!unit.ok) return { faults: [at('organisation', unit.refusal)] }
  const who = personOf(line, unit.value, index)
  if (!who.ok) return { faults: [at(who.refusal.column, who.refusal.what)] }
  const { id, isNew } = who.value
  const person = PersonRow.safeParse({ ...pick(cells, ['name', 'gender', 'note']), id })
  const held = pick(cells, ['title', 'duty', 'direct', 'main', 'from', 'to'])
  const post = PostRow.safeParse({ ...held, person: id, organisation: unit.value })
  const issues = [...(person.error?.issues ?? []), ...(post.error?.issues ?? [])].filter(
    ({ path }) => path[0] !== 'person' && (path[0] !== 'id' || (cells.name ?? '').trim() !== ''),
  )
  if (!person.success || !post.success) {
    return {
      faults: issues.map(({ path, message }) =>
        at(columnOf(path[0]), { why: 'cell', says: message }),
      ),
    }
  }
  const wrong = postFault(post.data, index)
  if (wrong) return { faults: [at(wrong.column, wrong.what)] }
  return { faults: [], post: post.data, ...(isNew ? { person: person.data } : {}) }
}

/** `id` of a person is the column of codes; other fields have the name of their column. */
function columnOf(field: PropertyKey | undefined): ColumnName {
  return field === 'id' || field === 'person' ? 'code' : (String(field) as ColumnName)
}

function pick(cells: Line['cells'], names: readonly ColumnName[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, cells[name] ?? '']))
}

/** A unit by its code, or by its name when only one has it. */
function unitOf(cell: string, index: ImportIndex): Result<string, Fault['what']> {
  const text = cell.trim()
  const { units } = index
  if (units.has(text)) return ok(text)
  const codes = index.unitsNamed(text)
  const [only] = codes
  if (only !== undefined && codes.length === 1) return ok(only)
  if (codes.length > 1) return refuse({ why: 'two-units', codes })
  const near = nearestFirst(text, [...units.keys(), ...units.values()]).slice(0, 3)
  return refuse({ why: 'unknown-unit', typed: text, near })
}

type Wrong = Readonly<{ column: ColumnName; what: Fault['what'] }>
type Who = Readonly<{ id: string; isNew: boolean }>

/** A code names a person for good; without one the row is somebody new, but for a namesake. */
function personOf({ cells }: Line, unit: string, index: ImportIndex): Result<Who, Wrong> {
  const name = (cells.name ?? '').trim()
  const code = (cells.code ?? '').trim()
  const found = index.person(code)
  if (found && found.name !== name) {
    return refuse({ column: 'code', what: { why: 'other-name', code, name: found.name } })
  }
  if (found) return ok({ id: code, isNew: false })
  if (code !== '') return ok({ id: code, isNew: true })
  const namesake = index.namesake(name, unit)
  if (namesake) {
    return refuse({ column: 'name', what: { why: 'namesake', name, code: namesake.id } })
  }
  const id = codeFor(name, (one) => index.person(one) !== undefined)
  return ok({ id, isNew: true })
}

function postFault(post: PostRow, index: ImportIndex): Wrong | undefined {
  if (post.to !== undefined && post.to < post.from) {
    return { column: 'to', what: { why: 'ends-before' } }
  }
  return index.hasPost(post) ? { column: 'title', what: { why: 'same-post' } } : undefined
}
