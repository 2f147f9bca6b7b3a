import { readdirSync } from 'node:fs'
import { readCivil } from '#kernel'
import { define } from '#launch'
import { checkRecords, wordRecordProblem } from '#ledger'

const { foldersOf, load } = await import('/work/main/src/main/load.ts')
for (const id of readdirSync('campaigns')) {
  const loaded = load(foldersOf(process.cwd(), `campaigns/${id}`))
  if (!loaded.ok) {
    console.log(id, 'REFUSED', loaded.refusal.map((x: any) => x.message).slice(0, 5))
    continue
  }
  const l = loaded.value
  const asOf = readCivil((l.raw as any)['as-of']) as any
  const d = define({ raw: l.raw, questions: l.questions, answers: l.answers, asOf, set: [] } as any)
  if (!d.ok) {
    console.log(id, 'BAD DEF', JSON.stringify(d.refusal.slice(0, 2)))
    continue
  }
  const t = performance.now()
  const problems = checkRecords({
    definition: d.value,
    records: l.records,
    criteria: l.criteria,
    asOf,
  })
  console.log(id, asOf, problems.length, (performance.now() - t).toFixed(0) + 'ms')
  for (const p of problems)
    console.log(
      p.severity === 'refused' ? '✗' : '!',
      `records/${p.table}.csv, dòng ${l.place(`records/${p.table}.csv`, [p.row])?.line}, cột ${p.column}: ${wordRecordProblem(p)}`,
    )
}
