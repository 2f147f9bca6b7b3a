/** How the time of the whole run grows with the data, from one in a hundred to all of it. */
import { cellCount, type Data, makeData, runAll } from './engine.ts'
import { digits, plot, table, wordTimes } from './paper.ts'
import { type Times, timeInTurn } from './timing.ts'

const SHARES = [0.01, 0.05, 0.25]

export type Step = Readonly<{ share: number; cells: number; people: number; times: Times }>

/** The whole run on each share, and on the data there is. */
export async function measureGrowth(all: Data, rounds: number): Promise<readonly Step[]> {
  const data = [...SHARES.map((share) => makeData(share * all.share)), all]
  const things = data.map((it) => ({ name: `${it.share}`, run: () => runAll(it) }))
  const times = await timeInTurn(things, rounds)
  return data.flatMap((it) => {
    const found = times.get(`${it.share}`)
    const size = { cells: cellCount(it), people: it.individuals.rows }
    return found ? [{ share: it.share, ...size, times: found }] : []
  })
}

/** The steps as a table and a plot. */
export function wordGrowth(steps: readonly Step[]): string {
  const last = steps.at(-1)
  const rows = steps.map(({ share, cells, people, times }) => [
    `${share * 100}%`,
    cells.toLocaleString('en'),
    people.toLocaleString('en'),
    wordTimes(times),
    digits((times.median / (last?.times.median ?? 1)) * 100),
  ])
  const head = ['data', 'score cells', 'individuals', 'whole run, ms', '% of the time of all']
  const points = steps.map(({ share, times }) => ({ x: share, y: times.median }))
  const curve = plot({ mark: '●', points })
  return `${table(head, rows)}\n\n\`\`\`text\n${curve}\n\`\`\``
}
