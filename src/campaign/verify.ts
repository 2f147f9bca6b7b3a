/**
 * An --out folder checked and computed again with nothing but itself (kiểm chứng kết quả). Every
 * changed, missing or added file is named; the root is printed and compared when it is told.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readCivil } from '#kernel'
import { type Problem, readHashList, sha256 } from '#platform'
import { compute } from './compute.ts'
import { foldersWithin, load } from './load.ts'
import { PROGRAM } from './program.ts'
import { HASHES, outFiles, RUN, type RunNote } from './publish.ts'

export type Verified = Readonly<{ equal: boolean; lines: readonly string[]; root?: string }>

/** Checks hashes, computes everything again, compares the root. */
export function verify(folder: string, expected: string | undefined): Verified {
  const list = join(folder, HASHES)
  if (hashOf(list) === undefined) {
    return { equal: false, lines: [`${folder} không phải là thư mục kết quả: thiếu ${HASHES}.`] }
  }
  const sums = readFileSync(list)
  const root = sha256(sums)
  const hashed = checkHashes(folder, readHashList(sums.toString('utf8')))
  const again = computeAgain(folder)
  const compared = compareRoot(root, expected)
  const differences = [...hashed, ...again.differences, ...compared.differences]
  const verdict =
    differences.length > 0
      ? [`KHÔNG KHỚP: ${differences.length} chỗ khác.`]
      : [`Khớp: ${again.count} tệp tính lại bằng nhau từng byte.`, ...compared.notes]
  return {
    equal: differences.length === 0,
    lines: [...differences, ...again.notes, ...verdict, `Mã gốc: ${root}`],
    root,
  }
}

function checkHashes(folder: string, list: ReadonlyMap<string, string>): readonly string[] {
  const present = filesIn(folder, '').filter((name) => name !== HASHES)
  const unlisted = present.filter((name) => !list.has(name))
  const changed = [...list].flatMap(([name, hash]) => {
    if (!present.includes(name)) return [`✗ ${name}: thiếu tệp.`]
    return hashOf(join(folder, name)) === hash
      ? []
      : [`✗ ${name}: nội dung đã thay đổi so với ${HASHES}.`]
  })
  return [...changed, ...unlisted.map((name) => `✗ ${name}: tệp lạ, không có trong ${HASHES}.`)]
}

/** Undefined for what is no file (a folder or a broken link in its place). */
function hashOf(path: string): string | undefined {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  return isFile ? sha256(readFileSync(path)) : undefined
}

type Again = Readonly<{ differences: readonly string[]; notes: readonly string[]; count: number }>

function computeAgain(folder: string): Again {
  const fail = (why: string): Again => ({ differences: [`✗ ${why}`], notes: [], count: 0 })
  const note = readRun(folder)
  const asOf = readCivil(note?.asOf ?? '')
  if (!note || asOf === undefined) return fail(`${RUN}: không đọc được, nên không tính lại được.`)
  const loaded = load(foldersWithin(folder))
  if (!loaded.ok) return fail(unreadable(note, loaded.refusal))
  const found = compute(loaded.value, { asOf, program: note.program })
  if (!found.ok) return fail(unreadable(note, found.refusal))
  const files = outFiles(found.value.view, loaded.value.files)
  const differences = [
    ...gathered(
      [...files].flatMap(([name, content]) => (same(join(folder, name), content) ? [] : [name])),
    ),
    // Somebody who adds a file may also add its line to the list.
    ...filesIn(folder, '').flatMap((name) =>
      files.has(name) ? [] : [`✗ ${name}: tệp không thuộc kết quả này.`],
    ),
  ]
  const rules = found.value.view.rules
  return { differences, notes: versionNotes(note, rules), count: files.size }
}

/** How many files that come out differently are named; the rest follow from the same cause. */
const MOST_NAMED = 8

function gathered(names: readonly string[]): readonly string[] {
  const named = names.slice(0, MOST_NAMED).map((name) => `✗ ${name}: tính lại ra kết quả khác.`)
  const more = names.length - named.length
  return more > 0 ? [...named, `✗ và ${more} tệp khác tính lại ra kết quả khác.`] : named
}

/** What cannot be read again: wrong in itself, or written by another version of the program. */
function unreadable({ program }: RunNote, problems: readonly Problem[]): string {
  const said = problems.map((one) => one.message).join('\n✗ ')
  if (program === PROGRAM) return said
  const other = `Thư mục do ${program} ghi, ${PROGRAM} không đọc lại được`
  return `${said}\n✗ ${other}; hãy dùng đúng bản ấy.`
}

/** A newer program says whether the rules or only the program changed. */
function versionNotes(note: RunNote, rules: string): readonly string[] {
  if (note.rules !== rules) {
    return [`Kết quả được tính theo bộ quy tắc ${note.rules}; chương trình này dùng bộ ${rules}.`]
  }
  if (note.program === PROGRAM) return []
  return [
    `Kết quả do ${note.program} tính; chương trình này là ${PROGRAM}, cùng bộ quy tắc ${rules}.`,
  ]
}

function readRun(folder: string): RunNote | undefined {
  try {
    const note = JSON.parse(readFileSync(join(folder, RUN), 'utf8')) as RunNote | null
    // A forger may write anything there; what is not text is no note of ours.
    const texts = [note?.asOf, note?.program, note?.rules]
    return texts.every((one) => typeof one === 'string') ? (note ?? undefined) : undefined
  } catch {
    return undefined
  }
}

function same(path: string, content: string | Uint8Array): boolean {
  return hashOf(path) === sha256(content)
}

function compareRoot(root: string, expected: string | undefined) {
  if (expected === undefined) {
    const only = 'kết quả này chỉ nói thư mục nhất quán với chính nó'
    return { differences: [], notes: [`Chưa so với mã gốc đã công bố (--expect): ${only}.`] }
  }
  return root === expected.trim().toLowerCase()
    ? { differences: [], notes: ['Mã gốc đúng với mã đã công bố.'] }
    : { differences: [`✗ Mã gốc khác với mã đã công bố ${expected}.`], notes: [] }
}

function filesIn(folder: string, prefix: string): readonly string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    return entry.isDirectory() ? filesIn(folder, name) : [name]
  })
}
