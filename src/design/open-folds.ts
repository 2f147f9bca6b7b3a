/**
 * Folds that hold a wrong field are open (phần gập có ô sai): somebody who is told what is wrong
 * must see the form, also without scripts.
 */

/** Text is escaped, so these stand in a page only as what they are. */
const TOKEN = /<details\b|<\/details>|aria-invalid="true"/g
const FOLD = '<details'

/** The page with every fold opened around what is marked as wrong. */
export function openFolds(html: string): string {
  const around: number[] = []
  const wrong = new Set<number>()
  for (const { 0: token, index } of html.matchAll(TOKEN)) {
    if (token === FOLD) around.push(index)
    else if (token === '</details>') around.pop()
    else for (const fold of around) wrong.add(fold)
  }
  const cuts = [...wrong].sort((a, b) => a - b).map((at) => at + FOLD.length)
  const pieces = [0, ...cuts].map((from, index) => html.slice(from, cuts[index]))
  return pieces.join(' open').replaceAll(`${FOLD} open open`, `${FOLD} open`)
}
