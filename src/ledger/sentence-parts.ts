/**
 * The parts a sentence about a problem is made of; the words themselves stand in the .vi.ts files.
 */

/** What is wrong, as a clause, and what to do about it, as an instruction. */
export type Words = Readonly<{ wrong: string; remedy: string }>

/** The line of a row in its file, for problems that point at another row of the table. */
export type LineOf = (row: number) => number | undefined
