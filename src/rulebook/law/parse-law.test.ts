/** The project's law data is whole; other data is refused with every problem and its place. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CERTAINTIES } from './entry.ts'
import { LAW_FILES } from './law.ts'
import { wordLawProblem } from './law-problem.vi.ts'
import { parseLaw } from './parse-law.ts'
import { lawFiles } from './real-law.test.ts'

test('the law data of the project is accepted', () => {
  const parsed = parseLaw(lawFiles())
  assert.deepEqual(parsed.ok ? [] : parsed.refusal.map(wordLawProblem), [])
  assert.deepEqual(Object.keys(lawFiles()).sort(), [...LAW_FILES].sort())
})

test('every entry of every file says its source and how certain it is', () => {
  const entries = allEntries()
  assert.ok(entries.length > 200, `${entries.length} entries`)
  for (const { at, entry } of entries) {
    const { citation, url } = (entry['source'] ?? {}) as { citation?: string; url?: string }
    assert.ok(citation && citation.length > 5, `${at} has no source`)
    assert.ok(url === undefined || url.startsWith('http'), `${at} has no public address`)
    const marks = [entry['certainty'], ...Object.values(uncertainOf(entry))]
    const known = marks.every((mark) => CERTAINTIES.some((each) => each === mark))
    assert.ok(known, `${at} has no certainty`)
  }
})

test('a field marked uncertain is a field of its entry', () => {
  for (const { at, entry } of allEntries())
    for (const field of Object.keys(uncertainOf(entry)))
      assert.ok(field in entry, `${at} has no ${field}`)
})

test('what is seen in a text can be read by the public', () => {
  for (const { at, entry } of allEntries())
    if (entry['certainty'] === 'seen')
      assert.ok('url' in (entry['source'] as object), `${at} has no public address`)
})

/** Every entry of the project's law data with its place: 'regimes.yaml regimes[0]'. */
function allEntries() {
  return Object.entries(lawFiles()).flatMap(([file, content]) =>
    Object.entries(content as Record<string, Record<string, unknown>[]>).flatMap(
      ([section, list]) =>
        list.map((entry, index) => ({ at: `${file} ${section}[${index}]`, entry })),
    ),
  )
}

const uncertainOf = (entry: Record<string, unknown>): object => entry['uncertain'] ?? {}

/** The real files with one place changed: `edit('regimes.yaml', 'regimes', (list) => …)`. */
function problemsAfter(
  file: string,
  section: string,
  edit: (entries: Record<string, unknown>[]) => void,
): string[] {
  const files = lawFiles()
  const entries = (files[file] as Record<string, Record<string, unknown>[]>)[section]
  assert.ok(entries)
  edit(entries)
  const parsed = parseLaw(files)
  return parsed.ok ? [] : parsed.refusal.map(wordLawProblem)
}

const firstOf = (entries: Record<string, unknown>[]) => entries[0] ?? {}

test('an entry without its source is refused with its place', () => {
  const problems = problemsAfter('regimes.yaml', 'regimes', (list) => {
    firstOf(list)['source'] = undefined
  })
  assert.deepEqual(problems, ['regimes.yaml regimes[0].source: thiếu; cần ghi.'])
})

test('an unknown certainty is refused with the four that exist', () => {
  const problems = problemsAfter('fund.yaml', 'fund', (list) => {
    firstOf(list)['certainty'] = 'sure'
  })
  assert.deepEqual(problems, [
    'fund.yaml fund[0].certainty: không có “sure”. Có: seen, computed, second-hand, unverified.',
  ])
})

test('a gap between two regimes is refused', () => {
  const problems = problemsAfter('regimes.yaml', 'regimes', (list) => {
    firstOf(list)['to'] = '2023-12-30'
  })
  assert.deepEqual(problems, [
    'regimes.yaml regimes[1].from: phải bắt đầu đúng hôm sau ngày 30/12/2023, nhưng ghi 1/1/2024.',
  ])
})

test('an overlap of two base salaries is refused', () => {
  const problems = problemsAfter('base-salary.yaml', 'salaries', (list) => {
    firstOf(list)['to'] = '2019-07-01'
  })
  assert.equal(problems.length, 1)
  assert.match(problems[0] ?? '', /^base-salary\.yaml salaries\[1\]\.from/)
})

test('an id used twice is refused', () => {
  const problems = problemsAfter('instruments.yaml', 'instruments', (list) => {
    list.push({ ...firstOf(list) })
  })
  assert.equal(problems.length, 1)
  assert.match(problems[0] ?? '', /mã “luat-15-2003” đã dùng/)
})

test('a coefficient of a form that does not exist is refused', () => {
  const problems = problemsAfter('coefficients.yaml', 'coefficients', (list) => {
    firstOf(list)['form'] = 'medal-of-sports'
  })
  assert.equal(problems.length, 1)
  assert.match(
    problems[0] ?? '',
    /^coefficients\.yaml coefficients\[0\]: không có “medal-of-sports”/,
  )
})

test('a coefficient written as a bare decimal is refused: floating point never enters', () => {
  const problems = problemsAfter('coefficients.yaml', 'coefficients', (list) => {
    firstOf(list)['value'] = 0.15
  })
  assert.deepEqual(problems, [
    'coefficients.yaml coefficients[0].value: sai kiểu, cần một chuỗi chữ.',
  ])
})

test('a span that ends before it starts is refused', () => {
  const problems = problemsAfter('award-rules.yaml', 'holds', (list) => {
    firstOf(list)['to'] = '2017-09-30'
  })
  assert.deepEqual(problems, [
    'award-rules.yaml holds[0]: ngày kết thúc 30/9/2017 trước ngày bắt đầu 1/10/2017.',
  ])
})

test('a level whose end differs from its succession is refused', () => {
  const problems = problemsAfter('authorities.yaml', 'successions', (list) => {
    firstOf(list)['last-day'] = '2025-07-01'
  })
  assert.deepEqual(problems, [
    'authorities.yaml levels[4].to: phải là 1/7/2025 như mục successions.',
  ])
})

test('a missing file, a misspelt file and a misspelt field are all named at once', () => {
  const { 'fund.yaml': fund, ...files } = lawFiles()
  const regimes = files['regimes.yaml'] as { regimes: Record<string, unknown>[] }
  firstOf(regimes.regimes)['colour'] = 'red'
  const parsed = parseLaw({ ...files, 'funds.yaml': fund })
  assert.deepEqual(parsed.ok ? [] : parsed.refusal.map(wordLawProblem).sort(), [
    'fund.yaml: thiếu; cần ghi.',
    'law: không có mục “funds.yaml”; xem lại tên mục hoặc xóa đi.',
    'regimes.yaml regimes[0]: không có mục “colour”; xem lại tên mục hoặc xóa đi.',
  ])
})

test('files that are no law at all are refused, never a fault', () => {
  for (const nonsense of [null, 7, 'text', [], { regimes: 3 }])
    assert.equal(parseLaw({ 'regimes.yaml': nonsense }).ok, false)
})
