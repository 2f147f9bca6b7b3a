/** The other end of `apart`: takes what is given, answers once, and ends. */
import process from 'node:process'

/** `given` comes from our own program; it is what the caller of `apart` put there. */
export function answerOnce<Given>(work: (given: Given) => unknown): void {
  process.once('message', async ({ given }: Readonly<{ given: Given }>) => {
    const answer = await work(given)
    process.send?.(answer, () => process.disconnect())
  })
}
