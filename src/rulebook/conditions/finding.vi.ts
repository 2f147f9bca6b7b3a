/**
 * Findings in sentences an official could sign, every condition and every part of it. Words are
 * computed from the finding on demand; nothing here decides.
 */
import type { Examination, Finding } from './finding.ts'
import type { Names } from './names.ts'
import { wordSentence } from './sentence.vi.ts'
import { tally, verdictInside } from './verdict.vi.ts'

/** The finding as a sentence; those of its parts follow, numbered and indented. */
export function explainFinding(finding: Finding, names: Names): string {
  const lines = partLines(finding, names, { number: '', indent: '  ' })
  return [wordSentence({ finding, names }), ...lines].join('\n')
}

/** The conclusion, then every condition in the standard's order, parts indented below. */
export function explainExamination(examination: Examination, names: Names): string[] {
  const lines = examination.findings.flatMap((finding, index) => {
    const number = `${index + 1}.`
    const line = `${number} ${wordSentence({ finding, names })}`
    return [line, ...partLines(finding, names, { number, indent: '  ' })]
  })
  return [wordConclusion(examination, names), ...lines]
}

function wordConclusion(examination: Examination, names: Names): string {
  const { subject, cycle, findings, missing } = examination
  const whom = `${names.subject(subject)} (${names.cycle(cycle)})`
  const counts = tally(findings.map((finding) => finding.verdict))
  const examined = `Đã xét ${findings.length} điều kiện: ${counts}.`
  const nothing = missing?.why === 'all-not-applicable' ? ' Không có điều kiện nào áp dụng.' : ''
  return `${whom}: ${verdictInside(examination.verdict)}. ${examined}${nothing}`
}

type Level = Readonly<{ number: string; indent: string }>

function partLines(whole: Finding, names: Names, { number, indent }: Level): string[] {
  return (whole.parts ?? []).flatMap((finding, index) => {
    const own = `${number}${index + 1}.`
    const line = `${indent}${own} ${wordSentence({ finding, names, whole })}`
    return [line, ...partLines(finding, names, { number: own, indent: `${indent}  ` })]
  })
}
