/**
 * Turns the parsed YAML of law/ into the law, or says everything that is wrong in it at once.
 * Reading files from disk is the caller's; a file that is missing, misspelt or half right is
 * refused as a whole.
 */

import type { z } from 'zod'
import { ok, type Result, refuse } from '#kernel'
import { type Law, LawFiles, lawOf } from './law.ts'
import { lawLinkProblems } from './law-links.ts'
import type { LawProblem } from './law-problem.ts'

/** The law from its files by name ('regimes.yaml' and so on), or every problem with its place. */
export function parseLaw(
  files: Readonly<Record<string, unknown>>,
): Result<Law, readonly LawProblem[]> {
  const parsed = LawFiles.safeParse(files, { reportInput: true })
  if (!parsed.success) return refuse(parsed.error.issues.flatMap(problemsOf))
  const law = lawOf(parsed.data)
  const problems = lawLinkProblems(law)
  return problems.length === 0 ? ok(law) : refuse(problems)
}

type Issue = z.core.$ZodIssue

function problemsOf(issue: Issue): LawProblem[] {
  const place = placeOf(issue)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((found) => ({ ...place, why: 'unknown-field', found }))
    case 'invalid_value':
      return [notAllowed(issue, issue.values.map(String))]
    case 'invalid_type':
      return [issue.input === undefined ? { ...place, why: 'missing' } : wrongType(issue)]
    default:
      return [{ ...place, why: 'malformed', remedy: issue.message }]
  }
}

function notAllowed(issue: Issue, allowed: readonly string[]): LawProblem {
  if (issue.input === undefined) return { ...placeOf(issue), why: 'missing' }
  return { ...placeOf(issue), why: 'not-allowed', found: String(issue.input), allowed }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'một chuỗi chữ',
  number: 'một số',
  int: 'một số nguyên',
  array: 'một danh sách',
  object: 'một nhóm mục',
  boolean: 'true hoặc false',
}

function wrongType(issue: Issue & Readonly<{ code: 'invalid_type' }>): LawProblem {
  const expected = TYPE_WORDS[issue.expected] ?? issue.expected
  return { ...placeOf(issue), why: 'malformed', remedy: `sai kiểu, cần ${expected}` }
}

/** The first step of a path is the file, the rest is the place inside it: 'regimes[0].from'. */
function placeOf(issue: Issue): Readonly<{ file: string; path: string }> {
  const [file, ...steps] = issue.path
  const path = steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
  return { file: String(file ?? 'law'), path: path.replace(/^\./, '') }
}
