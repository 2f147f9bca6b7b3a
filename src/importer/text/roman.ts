/** Roman numbers (số La Mã), as sections of a plan are numbered. */
const STEPS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 1 to 9999. */
export function romanOf(number: number): string {
  let left = number
  let text = ''
  for (const [value, letters] of STEPS) for (; left >= value; left -= value) text += letters
  return text
}
