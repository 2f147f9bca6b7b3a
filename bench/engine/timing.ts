/**
 * Times of several runs of one thing: the median counts, the least and the greatest say how noisy
 * the machine was.
 */

export type Times = Readonly<{ median: number; least: number; greatest: number }>

/** One thing to be timed; what it is called in the report. */
export type Timed = Readonly<{ name: string; run: () => unknown }>

/** Milliseconds of one run. */
export async function timeOnce(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/**
 * All things in turn, so many rounds; every round begins with another one, so that none always
 * follows the same.
 */
export async function timeInTurn(
  things: readonly Timed[],
  rounds: number,
): Promise<ReadonlyMap<string, Times>> {
  const found = new Map(things.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round += 1) {
    const first = round % things.length
    for (const { name, run } of [...things.slice(first), ...things.slice(0, first)]) {
      found.get(name)?.push(await timeOnce(run))
    }
  }
  return new Map([...found].map(([name, times]) => [name, summary(times)]))
}

/** Median, least and greatest. */
export function summary(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (place: number): number => sorted[place] ?? Number.NaN
  const middle = (sorted.length - 1) / 2
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2
  return { median, least: at(0), greatest: at(sorted.length - 1) }
}
