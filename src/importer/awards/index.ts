/** Awards with their quotas, amounts and prizes. */
export { amountsIn } from './amount.ts'
export { withDigits } from './number-words.ts'
