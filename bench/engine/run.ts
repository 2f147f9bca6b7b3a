/**
 * npm run bench:engine [-- --share 0.1] [--rounds 9]: the engine on a national data set, against
 * the floor, DuckDB and json-rules-engine. Prints Markdown; the exit code is 1 when a target is
 * missed, 2 when somebody found something else. With --agree nothing is timed and no rival is
 * needed: only whether all ways of the engine and the floor agree.
 */
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import {
  compareCuts,
  compareExact,
  compareFindings,
  countsOf,
  type Differences,
} from './agreement.ts'
import { compareFloor, compareRivals, openRivals, timeAll } from './comparison.ts'
import { cellCount, type Data, makeData, type Outcome, runAll } from './engine.ts'
import { measureExplaining } from './explaining.ts'
import { measureGrowth, wordGrowth } from './growth.ts'
import { installRivals } from './install.ts'
import { digits } from './paper.ts'
import { measureTables } from './tables.ts'
import { timeOnce } from './timing.ts'
import { targetsOf, wordExplaining, wordTables, wordTargets, wordTimesOfAll } from './verdict.ts'

const MISSED = 1
const DIFFERENT = 2

const { values } = parseArgs({
  options: {
    share: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '9' },
    agree: { type: 'boolean', default: false },
  },
})
const share = Number(values.share)
const rounds = Number(values.rounds)
if (!(share > 0 && share <= 1) || !(rounds >= 1)) {
  throw new Error('--share is above 0 and at most 1; --rounds is at least 1')
}
process.exitCode = values.agree ? agree() : await measure()

/** Every way the engine has, and the floor; everything one by one where the data is small. */
function agree(): number {
  const data = makeData(share)
  const outcome = runAll(data)
  const differences = ownDifferences(data, outcome, data.individuals.rows)
  const verdicts = countsOf(outcome.verdicts)
  const { collectives, individuals } = outcome.selected
  const cuts = [collectives, individuals].map(({ states }) => countsOf(states))
  console.log(JSON.stringify({ cells: cellCount(data), verdicts, cuts, differences }))
  return differences.length === 0 ? 0 : DIFFERENT
}

function ownDifferences(data: Data, outcome: Outcome, most: number): Differences {
  return [
    ...compareFloor(data, outcome),
    ...compareExact(data, outcome, most),
    ...compareFindings(data, outcome, most),
    ...compareCuts(data, outcome),
  ]
}

async function measure(): Promise<number> {
  const data = makeData(share)
  let outcome = runAll(makeData(0.001))
  const cold = await timeOnce(() => {
    outcome = runAll(data)
  })
  const peak = process.resourceUsage().maxRSS / 1024
  say(heading(data))
  say(`First whole run of the process: ${digits(cold)} ms; peak memory then ${digits(peak)} MiB.`)
  const growth = await measureGrowth(data, rounds)
  installRivals()
  const rivals = await openRivals(data, outcome)
  const differences = [
    ...ownDifferences(data, outcome, 2000),
    ...(await compareRivals(outcome, rivals, data.individuals.rows)),
  ]
  if (differences.length > 0) {
    say(`Not all found the same, so no time is worth anything:\n\n${differences.join('\n')}`)
    return DIFFERENT
  }
  say('All found the same totals, ranks, classes and verdicts.')
  const results = await timeAll(data, outcome, { ...rivals, rounds })
  const targets = targetsOf(results, data.individuals.rows, peak)
  say(`## Times\n\nMilliseconds, median (least–greatest) of ${rounds} rounds in turn.`)
  say(wordTimesOfAll(results, data.individuals.rows))
  say(`## Targets\n\n${wordTargets(targets)}`)
  say(`## Growth\n\n${wordGrowth(growth)}`)
  await sayBeside(data, outcome)
  return targets.every(({ met }) => met) ? 0 : MISSED
}

/** What is reported beside the run and not counted. */
async function sayBeside(data: Data, outcome: Outcome): Promise<void> {
  const explaining = await measureExplaining(data, outcome, rounds)
  say(`## Findings on demand\n\n${wordExplaining(explaining)}`)
  say(`\`\`\`text\n${explaining.sample.join('\n')}\n\`\`\``)
  say(`## Tables of records, not counted\n\n${wordTables(await measureTables(data, 3))}`)
  const peak = process.resourceUsage().maxRSS / 1024
  say(`Peak memory of the process with all rivals and tables: ${digits(peak)} MiB.`)
}

function heading(data: Data): string {
  const { nation, individuals } = data
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`
  const count = (it: number): string => it.toLocaleString('en')
  const title = `${count(nation.units)} collectives and ${count(individuals.rows)} individuals`
  const cells = `${count(cellCount(data))} score cells in three stages of 100 lines`
  return `# The engine on ${title}\n\n${cells}; ${machine}, Node ${process.version}.`
}

function say(text: string): void {
  console.log(`${text}\n`)
}
